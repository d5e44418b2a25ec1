package be.goesting.questions.answers;

import be.goesting.people.Audience;
import be.goesting.people.Colleagues;
import be.goesting.questions.NewAnswer;
import be.goesting.site.Language;
import be.goesting.site.Rows;
import be.goesting.site.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The answers to the current organisation's questions. */
@Repository
public class Answers {

    private static final String ANSWER = """
            select n.id, n.question_id, n.language, n.body, n.created_at, n.updated_at, n.helpful_at, n.audience, n.kept_on, q.audience around,
                   p.id author, case when p.erased_at is null then p.name else '' end author_name,
                   p.team_id author_team, p.team_name author_team_name, p.colour author_colour,
                   h.thanks, coalesce(h.mine, false) mine, h.names
              from answers n
              join questions q on q.id = n.question_id
              join colleagues p on p.id = n.author_id
              left join lateral (
                select count(*) thanks, bool_or(k.person_id = :reader) mine,
                       (array_agg(w.name order by k.created_at desc) filter (where w.id <> :reader and k.audience in ('everyone', n.audience)))[1\\:3] names
                  from answer_thanks k join colleagues w on w.id = k.person_id
                 where k.answer_id = n.id) h on true
             where n.deleted_at is null and readable_there(q, n.audience, n.asked_before, n.author_id, :reader, :team, :key) and\s""";

    private final JdbcClient database;
    private final JdbcTemplate batches;

    Answers(JdbcClient database, JdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    /**
     * What helped first, then from old to new: as it was said.
     *
     * @param key of the question, as the reader's browser makes it
     */
    public List<Answer> to(UUID question, Viewer reader, String key, int limit) {
        return answers(
                        "n.question_id = :question order by n.helpful_at is null, n.created_at, n.id limit :limit",
                        reader,
                        key)
                .param("question", question)
                .param("limit", limit)
                .query(Answers::answer)
                .list();
    }

    Optional<Answer> find(UUID id, Viewer reader, String key) {
        return answers("n.id = :id", reader, key)
                .param("id", id)
                .query(Answers::answer)
                .optional();
    }

    private JdbcClient.StatementSpec answers(String condition, Viewer reader, String key) {
        return database.sql(ANSWER + condition)
                .param("reader", reader.id())
                .param("team", reader.team(), Types.OTHER)
                .param("key", key);
    }

    /** Which question it answers. */
    Optional<UUID> question(UUID id) {
        return database.sql("select question_id from answers where id = ? and deleted_at is null")
                .param(id)
                .query(UUID.class)
                .optional();
    }

    /** Each for whom its question is now, and who was asked by now. */
    public void add(Collection<NewAnswer> answers) {
        batches.batchUpdate("""
                insert into answers (id, question_id, author_id, language, body, source_id, created_at, helpful_at, audience, asked_before)
                select ?, q.id, ?, ?, ?, ?, ?, ?, q.audience, asked_until_now(q) from questions q where q.id = ?""", answers, 500, (row, answer) -> {
            row.setObject(1, answer.id());
            row.setObject(2, answer.author());
            row.setString(3, answer.language().code());
            row.setString(4, answer.body());
            row.setString(5, answer.origin());
            row.setTimestamp(6, Timestamp.from(answer.at()));
            row.setTimestamp(7, answer.helpfulAt() == null ? null : Timestamp.from(answer.helpfulAt()));
            row.setObject(8, answer.question());
        });
    }

    /** What everyone may read now, but not on the page on which it was written, is for whom the question was there. */
    void narrow(UUID id, Audience saidFor) {
        database.sql("update answers n set audience = ?, asked_before = " + AnswerComments.ASKED_WHILE_NARROW + """

                          from questions q where q.id = n.question_id and n.id = ? and n.audience = 'everyone'""")
                .params(saidFor.code(), id)
                .update();
    }

    void update(UUID id, String body, Language language) {
        database.sql("update answers set body = ?, language = ?, updated_at = now() where id = ?")
                .params(body, language.code(), id)
                .update();
    }

    void delete(UUID id) {
        database.sql("update answers set deleted_at = now() where id = ?")
                .param(id)
                .update();
    }

    /** Those of the answers that are there, and all answers to the questions. */
    public List<UUID> toOrAmong(Collection<UUID> questions, Collection<UUID> ids) {
        return database.sql("select id from answers where question_id = any(?) or id = any(?)")
                .param(questions.toArray(UUID[]::new))
                .param(ids.toArray(UUID[]::new))
                .query(UUID.class)
                .list();
    }

    /** Where they stand, and where what was said of them does. */
    public List<String> placesOf(Collection<UUID> ids) {
        return database.sql("""
                        select '/questions/' || question_id || '#answer-' || id from answers where id = any(:ids)
                        union all
                        select '/questions/' || question_id || '#comment-' || id from answer_comments where answer_id = any(:ids)""")
                .param("ids", ids.toArray(UUID[]::new))
                .query(String.class)
                .list();
    }

    /**
     * Takes them out for good, for an import that is undone.
     *
     * @return the questions they answered
     */
    public Set<UUID> remove(Collection<UUID> ids) {
        return new HashSet<>(database.sql("delete from answers where id = any(?) returning question_id")
                .param(ids.toArray(UUID[]::new))
                .query(UUID.class)
                .list());
    }

    /** Brings an answer back that its author deleted; the question it belongs to. */
    Optional<UUID> restore(UUID id, UUID author) {
        return database.sql("""
                        update answers set deleted_at = null
                         where id = ? and author_id = ? and deleted_at is not null returning question_id""").params(id, author).query(UUID.class).optional();
    }

    /** From now on it is for whom its question is. */
    void widen(UUID id) {
        database.sql("""
                        update answers n set audience = q.audience, asked_before = asked_until_now(q), kept_on = null
                          from questions q where q.id = n.question_id and n.id = ?""").param(id).update();
    }

    /** It stays for whom it was. */
    void keep(UUID id) {
        database.sql("update answers set kept_on = current_date where id = ?")
                .param(id)
                .update();
    }

    /** Those of the people who may read it. */
    public List<UUID> readers(UUID answer, Collection<UUID> people) {
        return database.sql("""
                        select p.id from answers a join questions q on q.id = a.question_id join colleagues p on p.id = any(?)
                         where a.id = ? and readable_question(q, p.id, p.team_id, null)
                           and readable_there(q, a.audience, a.asked_before, a.author_id, p.id, p.team_id, null)""")
                .params(people.toArray(UUID[]::new), answer)
                .query(UUID.class)
                .list();
    }

    /** Who wrote one that is for fewer than the question. */
    List<WiderAudience.Written> narrowerThan(UUID question) {
        return database.sql("""
                        select n.id, n.author_id author, left(n.body, 400) body from answers n join questions q on q.id = n.question_id
                         where q.id = ? and n.deleted_at is null and n.audience <> q.audience""")
                .param(question)
                .query(WiderAudience.Written.class)
                .list();
    }

    /** @param at null when it no longer counts as what helped */
    void markHelpful(UUID id, @Nullable Instant at) {
        database.sql("update answers set helpful_at = ? where id = ?")
                .param(at == null ? null : Timestamp.from(at))
                .param(id)
                .update();
    }

    /**
     * For who may read the answer now, or fewer when its page said so: whoever may later, is not told the name.
     *
     * @param saidFor for whom the answer was on the page on which it was done
     */
    boolean thank(UUID id, UUID person, Audience saidFor) {
        return database.sql("""
                        insert into answer_thanks (answer_id, person_id, audience)
                        select id, ?, case when audience = 'everyone' then ? else audience end from answers where id = ?
                        on conflict do nothing""").params(person, saidFor.code(), id).update() > 0;
    }

    /** @return whether it was there */
    boolean takeThanksBack(UUID id, UUID person) {
        return database.sql("delete from answer_thanks where answer_id = ? and person_id = ?")
                        .params(id, person)
                        .update()
                > 0;
    }

    private static Answer answer(ResultSet row, int number) throws SQLException {
        return new Answer(
                row.getObject("id", UUID.class),
                row.getObject("question_id", UUID.class),
                Colleagues.from(row, "author"),
                Language.of(row.getString("language")),
                row.getString("body"),
                Rows.instant(row, "created_at"),
                Rows.instantOrNull(row, "updated_at"),
                Rows.instantOrNull(row, "helpful_at"),
                row.getBoolean("mine"),
                row.getInt("thanks"),
                Rows.strings(row, "names"),
                Reach.from(row));
    }
}
