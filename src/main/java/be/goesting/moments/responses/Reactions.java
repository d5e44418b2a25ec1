package be.goesting.moments.responses;

import be.goesting.people.Audience;
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

    /**
     * Whether it is new: reacting twice is reacting once.
     *
     * @param saidFor for whom the moment was on the page on which it was done
     */
    boolean add(UUID moment, UUID person, Reaction reaction, Audience saidFor) {
        return database.sql("""
                        insert into reactions (moment_id, person_id, kind, audience)
                        select m.id, ?, ?, case when ? = 'team' then 'team' else m.audience end from moments m where m.id = ?
                        on conflict do nothing""")
                        .params(person, reaction.code(), saidFor.code(), moment)
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

    /** @return whether it was there */
    boolean remove(UUID moment, UUID person, Reaction reaction) {
        return database.sql("delete from reactions where moment_id = ? and person_id = ? and kind = ?")
                        .params(moment, person, reaction.code())
                        .update()
                > 0;
    }
}
