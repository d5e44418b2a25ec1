package be.goesting.questions.answers;

import be.goesting.people.Colleagues;
import be.goesting.site.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The remarks on the current organisation's questions and answers. */
@Repository
public class AnswerComments {

    private static final int MOST = 200;

    private static final String REMARK = """
            select r.id, r.question_id, r.answer_id, r.body, r.created_at,
                   p.id author, case when p.erased_at is null then p.name else '' end author_name,
                   p.team_id author_team, p.team_name author_team_name, p.colour author_colour
              from answer_comments r
              left join colleagues p on p.id = r.author_id
             where r.deleted_at is null and\s""";

    private final JdbcClient database;

    AnswerComments(JdbcClient database) {
        this.database = database;
    }

    /** From old to new. */
    public List<AnswerComment> on(UUID question) {
        return database.sql(REMARK + "r.question_id = ? order by r.created_at, r.id limit ?")
                .params(question, MOST)
                .query(AnswerComments::remark)
                .list();
    }

    Optional<AnswerComment> find(UUID id) {
        return database.sql(REMARK + "r.id = ?")
                .param(id)
                .query(AnswerComments::remark)
                .optional();
    }

    /** Null as author: the nameless asker's. */
    void add(UUID id, UUID question, @Nullable UUID answer, @Nullable UUID author, String words, Instant at) {
        database.sql("""
                        insert into answer_comments (id, question_id, answer_id, author_id, body, created_at)
                        values (?, ?, ?, ?, ?, ?)""")
                .param(id)
                .param(question)
                .param(answer)
                .param(author)
                .param(words)
                .param(Timestamp.from(at))
                .update();
    }

    /** Just after what was last said there: a nameless remark tells its place, not its time. */
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

    private static AnswerComment remark(ResultSet row, int number) throws SQLException {
        return new AnswerComment(
                row.getObject("id", UUID.class),
                row.getObject("question_id", UUID.class),
                row.getObject("answer_id", UUID.class),
                Colleagues.orNull(row, "author"),
                row.getString("body"),
                Rows.instant(row, "created_at"));
    }
}
