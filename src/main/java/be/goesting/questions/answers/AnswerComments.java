package be.goesting.questions.answers;

import be.goesting.people.Audience;
import be.goesting.people.Colleagues;
import be.goesting.site.Rows;
import be.goesting.site.Viewer;
import be.goesting.site.queries.Query;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The comments on the current organisation's questions and answers. */
@Repository
public class AnswerComments {

    private static final int MOST = 200;

    private static final String COMMENT = """
            select r.id, r.question_id, r.answer_id, r.body, r.created_at, r.audience, r.kept_on, coalesce(n.audience, q.audience) around,
                   p.id author, case when p.erased_at is null then p.name else '' end author_name,
                   p.team_id author_team, p.team_name author_team_name, p.colour author_colour
              from answer_comments r
              join questions q on q.id = r.question_id
              left join answers n on n.id = r.answer_id
              left join colleagues p on p.id = r.author_id
             where r.deleted_at is null and\s""";

    /** How many had been asked when everyone came to read the question. A nameless one tells of no times: there it may be fewer. */
    static final String ASKED_WHILE_NARROW = """
            (select coalesce(max(r.position) + 1, 0) from question_requests r
              where r.question_id = q.id and r.created_at <= q.opened_at and not r.escalated
                and (q.author_id is not null or r.passed_by is null))
            """;

    private final JdbcClient database;

    AnswerComments(JdbcClient database) {
        this.database = database;
    }

    /**
     * From old to new.
     *
     * @param key of the question, as the reader's browser makes it
     */
    public Query<AnswerComment> on(UUID question, Viewer reader, String key) {
        return new Query<>(
                COMMENT + """
                        r.question_id = :question
                           and readable_there(q, r.audience, r.asked_before, r.author_id, :reader, :team, :key)
                           and (n.id is null or readable_there(q, n.audience, n.asked_before, n.author_id, :reader, :team, :key))
                         order by r.created_at, r.id limit :limit""",
                Map.of(
                        "question", question,
                        "reader", reader.id(),
                        "team", new SqlParameterValue(Types.OTHER, reader.team()),
                        "key", key,
                        "limit", MOST),
                AnswerComments::comment);
    }

    Optional<AnswerComment> find(UUID id) {
        return database.sql(COMMENT + "r.id = ?")
                .param(id)
                .query(AnswerComments::comment)
                .optional();
    }

    /** Null as author: the nameless asker's. It is for whom that is under which it stands. */
    void add(UUID id, UUID question, @Nullable UUID answer, @Nullable UUID author, String body, Instant at) {
        database.sql("""
                        insert into answer_comments (id, question_id, answer_id, author_id, body, created_at, audience, asked_before)
                        select :id, q.id, n.id, :author, :body, :at, coalesce(n.audience, q.audience), coalesce(n.asked_before, asked_until_now(q))
                          from questions q left join answers n on n.id = :answer where q.id = :question""")
                .param("id", id)
                .param("question", question)
                .param("answer", answer, Types.OTHER)
                .param("author", author, Types.OTHER)
                .param("body", body)
                .param("at", Timestamp.from(at))
                .update();
    }

    /** As for {@link Answers#narrow answers}. */
    void narrow(UUID id, Audience saidFor) {
        database.sql("update answer_comments c set audience = ?, asked_before = " + ASKED_WHILE_NARROW + """
                          from questions q where q.id = c.question_id and c.id = ? and c.audience = 'everyone'""")
                .params(saidFor.code(), id)
                .update();
    }

    /** Just after what was last said there: a nameless comment tells its place, not its time. */
    Instant afterTheLast(UUID question, Instant day) {
        Timestamp last = database.sql("""
                        select greatest(?,
                               (select max(created_at) from answer_comments where question_id = ?),
                               (select max(created_at) from answers where question_id = ?)) + interval '1 microsecond'""")
                .params(Timestamp.from(day), question, question)
                .query(Timestamp.class)
                .single();
        return last.toInstant();
    }

    void delete(UUID id) {
        database.sql(
                        "update answer_comments set deleted_at = case when author_id is null then created_at else now() end where id = ?")
                .param(id)
                .update();
    }

    void restore(UUID id) {
        database.sql("update answer_comments set deleted_at = null where id = ? and deleted_at is not null")
                .param(id)
                .update();
    }

    /** From now on it is for whom that is under which it stands. */
    void widen(UUID id) {
        database.sql("""
                        update answer_comments r set kept_on = null, audience = coalesce(n.audience, q.audience),
                               asked_before = coalesce(n.asked_before, asked_until_now(q))
                          from answer_comments w join questions q on q.id = w.question_id left join answers n on n.id = w.answer_id
                         where w.id = r.id and r.id = ?""").param(id).update();
    }

    /** It stays for whom it was. */
    void keep(UUID id) {
        database.sql("update answer_comments set kept_on = current_date where id = ?")
                .param(id)
                .update();
    }

    /** Who wrote one, under the name, that is for fewer than the question or the answer under which it stands. */
    List<WiderAudience.Written> narrowerThan(UUID question) {
        return database.sql("""
                        select r.id, r.author_id author, left(r.body, 400) body from answer_comments r
                          join questions q on q.id = r.question_id left join answers n on n.id = r.answer_id
                         where q.id = ? and r.deleted_at is null and r.author_id is not null and r.audience <> coalesce(n.audience, q.audience)""")
                .param(question)
                .query(WiderAudience.Written.class)
                .list();
    }

    private static AnswerComment comment(ResultSet row, int number) throws SQLException {
        return new AnswerComment(
                row.getObject("id", UUID.class),
                row.getObject("question_id", UUID.class),
                row.getObject("answer_id", UUID.class),
                Colleagues.orNull(row, "author"),
                row.getString("body"),
                Rows.instant(row, "created_at"),
                Reach.from(row));
    }
}
