package be.goesting.questions.requests;

import be.goesting.site.Language;
import be.goesting.site.Rows;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Questions of the current organisation that wait for a first answer. */
@Repository
public class UnansweredQuestions {

    private final JdbcClient database;

    UnansweredQuestions(JdbcClient database) {
        this.database = database;
    }

    /** On that day the circle widens, when nobody answered. */
    public void escalateOn(UUID question, LocalDate day) {
        database.sql("update questions set escalate_on = ? where id = ?")
                .params(day, question)
                .update();
    }

    /**
     * A question that nobody answered in three days.
     *
     * @param asked who was asked already
     */
    record Unanswered(UUID id, ExpertSearch search, List<UUID> asked, Instant createdAt) {}

    /** What is to be put to more people today. */
    List<Unanswered> toWiden() {
        return database.sql("""
                        select q.id, q.body, q.author_id, q.team_id, q.language, q.created_at,
                               array(select topic_id from question_topics t where t.question_id = q.id) topics,
                               array(select person_id from question_requests k where k.question_id = q.id) asked
                          from questions q
                         where q.escalate_on <= current_date and q.deleted_at is null and q.audience = 'everyone' and q.answer_count = 0
                         order by q.escalate_on limit 500""")
                .query((row, number) -> new Unanswered(
                        row.getObject("id", UUID.class),
                        new ExpertSearch(
                                row.getString("body"),
                                List.of((UUID[]) row.getArray("topics").getArray()),
                                row.getObject("author_id", UUID.class),
                                row.getObject("team_id", UUID.class),
                                Language.of(row.getString("language")),
                                ZoneOffset.UTC),
                        List.of((UUID[]) row.getArray("asked").getArray()),
                        Rows.instant(row, "created_at")))
                .list();
    }

    /** Once is enough. */
    void widened(UUID id) {
        database.sql("update questions set escalate_on = null where id = ?")
                .param(id)
                .update();
    }
}
