package be.goesting.moments;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Puts many reactions in place at once, for a seed. */
@Repository
public class ReactionImport {

    private final JdbcClient database;

    ReactionImport(JdbcClient database) {
        this.database = database;
    }

    /** Each reaction a minute after the one before. */
    public void seed(UUID moment, Reaction reaction, List<UUID> people, Instant after) {
        if (!people.isEmpty()) {
            database.sql("""
                            insert into reactions (moment_id, person_id, kind, created_at)
                            select ?, person, ?, ?::timestamptz + place * interval '1 minute'
                              from unnest(?) with ordinality as one(person, place) on conflict do nothing""")
                    .params(moment, reaction.code(), Timestamp.from(after), people.toArray(UUID[]::new))
                    .update();
        }
    }
}
