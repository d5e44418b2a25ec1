package be.goesting.questions;

import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is counted of a question: how many answers all who may read it see, when it was last answered, and when one last helped. */
@Repository
public class QuestionCounts {

    private final JdbcClient database;

    QuestionCounts(JdbcClient database) {
        this.database = database;
    }

    /** Counts anew, after an answer came, went or came back; the same way for what is asked here and what is brought in. */
    public void recompute(Collection<UUID> questions) {
        database.sql("""
                        update questions q set (answer_count, answered_at, helped_at) =
                               (select count(*), max(created_at), max(helpful_at) from answers a
                                 where a.question_id = q.id and a.deleted_at is null and a.audience = q.audience)
                         where id = any(?)""").param(questions.toArray(UUID[]::new)).update();
    }
}
