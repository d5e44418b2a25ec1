package be.goesting.questions;

import be.goesting.questions.privacy.AnonymousIdentity;
import be.goesting.search.SearchSource;
import be.goesting.search.SimilarItem;
import be.goesting.site.Cursor;
import be.goesting.site.Language;
import be.goesting.site.Viewer;
import be.goesting.site.queries.Query;
import be.goesting.site.text.Excerpt;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The questions of the current organisation. */
@Repository
public class Questions {

    private static final String VISIBLE = """
             q.deleted_at is null and readable_question(q, :reader, :team, :key)
            """;

    private static final String QUESTION = """
            select q.id, q.language, q.title, q.body, q.audience, q.created_at, q.opened_at, q.escalate_on, q.updated_at, q.answer_count, q.helped_at,
                   q.source_id, coalesce(q.author_id = :reader or q.nameless_key = :key, false) mine,
                   a.id author, case when a.erased_at is null then a.name else '' end author_name,
                   t.id author_team, t.name author_team_name, t.colour author_colour,
                   (select array_agg(qt.topic_id order by qt.position, qt.id) from question_topics qt where qt.question_id = q.id) topics,
                   (select array_agg(topic_name(qt.organisation_id, qt.topic_id, :language) order by qt.position, qt.id)
                      from question_topics qt where qt.question_id = q.id) topic_names
              from questions q
              left join colleagues a on a.id = q.author_id
              left join team_names t on t.id = q.team_id
            """;

    private final JdbcClient database;
    private final JdbcTemplate batches;

    Questions(JdbcClient database, JdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    /**
     * The question, when the reader may see it.
     *
     * @param key what the reader's browser makes of the question; see {@link AnonymousIdentity}
     */
    public Optional<Question> find(UUID id, Viewer reader, String key) {
        return statement(QUESTION + "where q.id = :id and" + VISIBLE, reader, Map.of("id", id, "key", key))
                .query(QuestionRow::question)
                .optional();
    }

    /** Those of the questions that the reader's browser has the keys of, newest first. */
    public List<Question> ownNameless(List<UUID> ids, List<String> keys, Viewer reader) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return statement(
                        QUESTION + """
                        join unnest(:ids, :keys) own(id, key) on own.id = q.id and own.key = q.nameless_key
                        where q.deleted_at is null order by q.created_at desc, q.id desc""",
                        reader,
                        Map.of("ids", ids.toArray(UUID[]::new), "keys", keys.toArray(String[]::new)))
                .query(QuestionRow::question)
                .list();
    }

    /** Those of the questions that the reader may read; of the own nameless ones only what everyone may. */
    public static <T> Query<T> readable(Collection<UUID> ids, Viewer reader, Function<Question, T> shown) {
        Map<String, Object> parameters = new HashMap<>(SearchSource.parameters(ids, reader));
        parameters.put("key", "");
        return new Query<>(
                QUESTION + "where q.id = any(:ids) and" + VISIBLE,
                parameters,
                (row, number) -> shown.apply(QuestionRow.question(row, number)));
    }

    /** The newest questions that the person asked under the own name. */
    public List<Question> askedBy(UUID person, Viewer reader, int limit) {
        return statement(
                        QUESTION + "where q.author_id = :person and" + VISIBLE
                                + "order by q.created_at desc, q.id desc limit " + limit,
                        reader,
                        Map.of("person", person))
                .query(QuestionRow::question)
                .list();
    }

    /** Questions from new to old. How many is written in the statement, so that it is planned for a page and not for all of them. */
    public List<Question> list(QuestionFilter filter, Viewer reader, @Nullable Cursor before, int limit) {
        var parameters = new HashMap<String, Object>();
        StringBuilder sql = new StringBuilder(QUESTION);
        String time = filter.topic() == null ? "q.created_at" : "f.created_at";
        String id = filter.topic() == null ? "q.id" : "f.question_id";
        if (filter.topic() != null) {
            sql.append("join question_topics f on f.question_id = q.id and f.topic_id = :topic\n");
            parameters.put("topic", filter.topic());
        }
        sql.append("where").append(VISIBLE);
        if (filter.open()) {
            sql.append("and q.opened_at is not null and q.answer_count = 0 ");
        }
        if (before != null) {
            sql.append("and (").append(time).append(", ").append(id).append(") < (:beforeTime, :beforeId) ");
            parameters.put("beforeTime", Timestamp.from(before.at()));
            parameters.put("beforeId", before.id());
        }
        sql.append("order by " + time + " desc, " + id + " desc limit " + limit);
        return statement(sql.toString(), reader, parameters)
                .query(QuestionRow::question)
                .list();
    }

    /** Questions that the words are in, newest first. */
    public List<Question> matching(String words, Viewer reader, @Nullable Cursor before, int limit) {
        return statement(
                        QUESTION
                                + "join questions_matching(:reader, :team, :words, '{}', :beforeTime, :beforeId, :limit) hit on hit.id = q.id\n"
                                + "order by q.created_at desc, q.id desc",
                        reader,
                        Map.of("words", words, "limit", limit))
                .param("beforeTime", before == null ? null : Timestamp.from(before.at()), Types.TIMESTAMP)
                .param("beforeId", before == null ? null : before.id(), Types.OTHER)
                .query(QuestionRow::question)
                .list();
    }

    /** Questions like the words, the likest first, each with its best answer; one without answer counts for less. */
    public List<SimilarItem> like(String body, int limit) {
        return database.sql("""
                        select q.id, coalesce(q.title, q.body) line, q.created_at, q.helped_at,
                               hit.likeness * case when q.answer_count = 0 then 0.8 else 1.5 end likeness,
                               n.body said, p.id person, p.name person_name, p.team_id person_team, p.team_name person_team_name, p.colour person_colour
                          from questions_like(:body, :limit) hit
                          join questions q on q.id = hit.id
                          left join lateral (
                            select a.body, a.author_id from answers a
                             where a.question_id = q.id and a.deleted_at is null and a.audience = 'everyone'
                             order by a.helpful_at is null, a.created_at limit 1) n on true
                          left join colleagues p on p.id = n.author_id and p.erased_at is null
                         order by likeness desc, q.id""")
                .param("body", Excerpt.compared(body))
                .param("limit", limit)
                .query(QuestionRow::known)
                .list();
    }

    public void add(Collection<NewQuestion> questions) {
        batches.batchUpdate("""
                insert into questions (id, author_id, nameless_key, team_id, language, title, body, audience, source_id,
                                       created_at, opened_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", questions, 500, (row, question) -> {
            row.setObject(1, question.id());
            row.setObject(2, question.author());
            row.setString(3, question.namelessKey());
            row.setObject(4, question.team());
            row.setString(5, question.language().code());
            row.setString(6, question.title());
            row.setString(7, question.body());
            row.setString(8, question.audience().code());
            row.setString(9, question.origin());
            row.setTimestamp(10, Timestamp.from(question.createdAt()));
            row.setTimestamp(11, question.openedAt() == null ? null : Timestamp.from(question.openedAt()));
        });
        List<Object[]> topics = new ArrayList<>();
        questions.forEach(question -> {
            int position = 0;
            for (UUID topic : question.topics()) {
                topics.add(new Object[] {question.id(), topic, position++, Timestamp.from(question.createdAt())});
            }
        });
        if (!topics.isEmpty()) {
            batches.batchUpdate(
                    "insert into question_topics (question_id, topic_id, position, created_at) values (?, ?, ?, ?)",
                    topics);
        }
    }

    void update(UUID id, String body, Language language, List<UUID> topics, Instant at) {
        database.sql("update questions set body = ?, language = ?, updated_at = ? where id = ?")
                .params(body, language.code(), Timestamp.from(at), id)
                .update();
        database.sql("delete from question_topics where question_id = ?")
                .param(id)
                .update();
        database.sql("""
                        insert into question_topics (question_id, topic_id, position, created_at)
                        select q.id, t.topic, t.position, q.created_at
                          from unnest(?) with ordinality t (topic, position), questions q where q.id = ?""").params(topics.toArray(UUID[]::new), id).update();
    }

    /** Puts it before everyone; false when it was. */
    boolean open(UUID id, Instant at) {
        return database.sql("""
                        update questions set audience_before = audience, opened_before = opened_at, opened_at = ?, audience = 'everyone'
                         where id = ? and (opened_at is null or audience <> 'everyone')""").params(Timestamp.from(at), id).update() > 0;
    }

    /**
     * Puts it before whom it was for until then, as long as nobody wrote for everyone there, or was asked because of it; what was
     * written there before is for fewer.
     *
     * @return whether it could be
     */
    boolean close(UUID id) {
        return database.sql("""
                        update questions q set audience = q.audience_before, opened_at = q.opened_before, audience_before = null,
                               opened_before = null, escalate_on = case when q.audience_before = 'everyone' then q.escalate_on end
                         where q.id = ? and q.audience_before is not null
                           and not exists (select from question_requests r where r.question_id = q.id and r.escalated)
                           and (q.audience_before = 'everyone'
                                or not exists (select from answers n where n.question_id = q.id and n.audience = 'everyone')
                               and not exists (select from answer_comments r where r.question_id = q.id and r.audience = 'everyone'))""").param(id).update() > 0;
    }

    /** Whether its asker put it before everyone, and did not take that back. */
    boolean wasOpened(UUID id) {
        return database.sql("select audience_before is not null from questions where id = ?")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    /** Those of the people who may read the question. */
    public Set<UUID> readers(UUID question, Collection<UUID> people) {
        return new HashSet<>(database.sql("""
                        select p.id from questions q join colleagues p on p.id = any(?)
                         where q.id = ? and readable_question(q, p.id, p.team_id, null)""")
                .params(people.toArray(UUID[]::new), question)
                .query(UUID.class)
                .list());
    }

    void delete(UUID id, Instant at) {
        database.sql("update questions set deleted_at = ? where id = ?")
                .params(Timestamp.from(at), id)
                .update();
    }

    /** Whether the reader asked it and deleted it. */
    boolean isDeletedOwn(UUID id, UUID author, String key) {
        return database.sql("""
                        select count(*) from questions
                         where id = ? and (author_id = ? or nameless_key = ?) and deleted_at is not null""").params(id, author, key).query(Integer.class).single() > 0;
    }

    /** Brings a question back that its asker deleted and that was not yet cleared away. */
    boolean restore(UUID id, UUID author, String key) {
        return database.sql("""
                        update questions set deleted_at = null
                         where id = ? and (author_id = ? or nameless_key = ?) and deleted_at is not null""").params(id, author, key).update() > 0;
    }

    /** Takes them out for good, for an import that is undone. */
    void remove(Collection<UUID> ids) {
        database.sql("delete from questions where id = any(?)")
                .param(ids.toArray(UUID[]::new))
                .update();
    }

    private JdbcClient.StatementSpec statement(String sql, Viewer reader, Map<String, ?> parameters) {
        var statement = database.sql(sql)
                .param("reader", reader.id())
                .param("team", reader.team(), Types.OTHER)
                .param("language", reader.language().code());
        if (!parameters.containsKey("key")) {
            statement = statement.param("key", "");
        }
        return statement.params(parameters);
    }
}
