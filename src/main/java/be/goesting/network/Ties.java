package be.goesting.network;

import java.sql.Timestamp;
import java.sql.Types;
import java.util.Collection;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Repository;

/** The ties of the current organisation. */
@Repository
public class Ties {

    private final JdbcClient database;
    private final JdbcTemplate batches;

    Ties(JdbcClient database, JdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    /** Many at once, within the caller's transaction: for what is imported. */
    public void add(Collection<TieFormed> ties) {
        batches.batchUpdate("""
                insert into ties (learner_id, source_id, how, ref, path, formed_at)
                values (?, ?, ?, ?, ?, ?) on conflict do nothing""", ties, 500, (row, tie) -> {
            row.setObject(1, tie.learner());
            row.setObject(2, tie.source());
            row.setString(3, tie.how().code());
            row.setObject(4, tie.ref());
            row.setString(5, tie.path());
            row.setTimestamp(6, Timestamp.from(tie.at()));
        });
    }

    @ApplicationModuleListener
    void on(TieFormed tie) {
        database.sql("""
                        insert into ties (learner_id, source_id, how, ref, path, formed_at)
                        select :learner, :source, :how, :ref, :path, cast(:at as timestamptz)
                         where :learner <> :source and (select count(*) from people where id in (:learner, :source)) = 2
                        on conflict do nothing""")
                .param("learner", tie.learner())
                .param("source", tie.source())
                .param("how", tie.how().code())
                .param("ref", tie.ref())
                .param("path", tie.path())
                .param("at", Timestamp.from(tie.at()))
                .update();
    }

    @ApplicationModuleListener
    void on(TieGone gone) {
        database.sql("delete from ties where how = :how and ref = :ref and source_id = coalesce(:source, source_id)")
                .param("how", gone.how().code())
                .param("ref", gone.ref())
                .param("source", gone.source(), Types.OTHER)
                .update();
    }
}
