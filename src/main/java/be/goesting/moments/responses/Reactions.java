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
                                "insert into reactions (moment_id, person_id, kind) values (?, ?, ?) on conflict do nothing")
                        .params(moment, person, reaction.code())
                        .update()
                > 0;
    }

    /** Many at once, each a minute after the one before. */
    public void addAll(UUID moment, Reaction reaction, List<UUID> people, Instant after) {
        if (!people.isEmpty()) {
            database.sql("""
                            insert into reactions (moment_id, person_id, kind, created_at)
                            select ?, person, ?, ?::timestamptz + place * interval '1 minute'
                              from unnest(?) with ordinality as one(person, place) on conflict do nothing""")
                    .params(moment, reaction.code(), Timestamp.from(after), people.toArray(UUID[]::new))
                    .update();
        }
    }

    void remove(UUID moment, UUID person, Reaction reaction) {
        database.sql("delete from reactions where moment_id = ? and person_id = ? and kind = ?")
                .params(moment, person, reaction.code())
                .update();
    }
}
