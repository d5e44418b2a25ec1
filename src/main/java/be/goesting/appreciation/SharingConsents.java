package be.goesting.appreciation;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who said whether the public thank-yous they receive may be told in a newsletter and on the intranet. */
@Repository
public class SharingConsents {

    /** Who said neither did not agree. */
    public enum Answer {
        YES,
        NO;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final JdbcClient database;
    private final Clock clock;

    SharingConsents(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Optional<Answer> of(UUID person) {
        return database.sql("select answer from publication_consents where person_id = ?")
                .param(person)
                .query(String.class)
                .optional()
                .map(code -> Answer.valueOf(code.toUpperCase(Locale.ROOT)));
    }

    void answer(UUID person, Answer answer) {
        database.sql("""
                        insert into publication_consents (person_id, answer, updated_at) values (?, ?, ?)
                        on conflict (organisation_id, person_id) do update
                          set answer = excluded.answer, updated_at = excluded.updated_at""")
                .params(person, answer.code(), Timestamp.from(clock.instant()))
                .update();
    }

    /** These agree: for a seed. */
    public void agree(Collection<UUID> people) {
        people.forEach(person -> answer(person, Answer.YES));
    }
}
