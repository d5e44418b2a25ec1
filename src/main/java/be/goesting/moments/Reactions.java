package be.goesting.moments;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who reacted to which moment, and how. */
@Repository
class Reactions {

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

    void remove(UUID moment, UUID person, Reaction reaction) {
        database.sql("delete from reactions where moment_id = ? and person_id = ? and kind = ?")
                .params(moment, person, reaction.code())
                .update();
    }
}
