package be.goesting.moments.responses;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who reacted to which moment, and how. */
@Repository
public class Reactions {

    private final JdbcClient database;

    Reactions(JdbcClient database) {
        this.database = database;
    }

    /** Whether it is new: reacting twice is reacting once. */
    boolean add(UUID moment, UUID person, Reaction reaction) {
        return database.sql(
                                "insert into reactions (moment_id, person_id, kind, audience) select m.id, ?, ?, m.audience from moments m where m.id = ?"
                                        + " on conflict do nothing")
                        .params(person, reaction.code(), moment)
                        .update()
                > 0;
    }

    /** Many at once, each a minute after the one before. */
    public void addAll(UUID moment, Reaction reaction, List<UUID> people, Instant after) {
        if (!people.isEmpty()) {
            database.sql("""
                            insert into reactions (moment_id, person_id, kind, audience, created_at)
                            select m.id, person, ?, m.audience, ?::timestamptz + place * interval '1 minute'
                              from unnest(?) with ordinality as one(person, place), moments m where m.id = ? on conflict do nothing""")
                    .params(reaction.code(), Timestamp.from(after), people.toArray(UUID[]::new), moment)
                    .update();
        }
    }

    void remove(UUID moment, UUID person, Reaction reaction) {
        database.sql("delete from reactions where moment_id = ? and person_id = ? and kind = ?")
                .params(moment, person, reaction.code())
                .update();
    }
}
