package be.goesting.conversations.questions;

import be.goesting.conversations.Occasion;
import be.goesting.site.Language;
import be.goesting.site.language.Messages;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The questions that help in a conversation: the organisation's own, else ours. */
@Repository
public class GuidingQuestions {

    /** How long a set of them may be. */
    static final int LONGEST = 3_000;

    private final JdbcClient database;
    private final Messages messages;
    private final Clock clock;

    GuidingQuestions(JdbcClient database, Messages messages, Clock clock) {
        this.database = database;
        this.messages = messages;
        this.clock = clock;
    }

    public List<String> of(Occasion occasion, Language language) {
        return body(occasion, language).lines().filter(line -> !line.isBlank()).toList();
    }

    /** One a line. */
    String body(Occasion occasion, Language language) {
        return own(occasion, language).orElseGet(() -> ours(occasion, language));
    }

    String ours(Occasion occasion, Language language) {
        return messages.text(language, "conversations.questions." + occasion.code());
    }

    Optional<String> own(Occasion occasion, Language language) {
        return database.sql("select body from guiding_questions where occasion = ? and language = ?")
                .params(occasion.code(), language.code())
                .query(String.class)
                .optional();
    }

    /** The codes of the occasions for which the organisation has its own in some language. */
    List<String> changed() {
        return database.sql("select distinct occasion from guiding_questions")
                .query(String.class)
                .list();
    }

    void update(Occasion occasion, Language language, String body) {
        database.sql("""
                        insert into guiding_questions (occasion, language, body, updated_at) values (?, ?, ?, ?)
                        on conflict (organisation_id, occasion, language) do update
                          set body = excluded.body, updated_at = excluded.updated_at""")
                .params(occasion.code(), language.code(), body, Timestamp.from(clock.instant()))
                .update();
    }

    void backToOurs(Occasion occasion, Language language) {
        database.sql("delete from guiding_questions where occasion = ? and language = ?")
                .params(occasion.code(), language.code())
                .update();
    }
}
