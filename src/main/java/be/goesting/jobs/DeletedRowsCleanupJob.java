package be.goesting.jobs;

import be.goesting.tenancy.Organisations;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Clears away for good what was deleted thirty days ago; until then whoever deleted it can undo it. Every table with a
 * {@code deleted_at} takes part, so that none is forgotten; what hangs on a row goes with it, as the foreign keys say.
 */
@Component
class DeletedRowsCleanupJob implements Job {

    private static final int BATCH = 1_000;

    private final JdbcClient database;
    private final Organisations organisations;

    DeletedRowsCleanupJob(JdbcClient database, Organisations organisations) {
        this.database = database;
        this.organisations = organisations;
    }

    @Override
    public String name() {
        return "clear-deleted";
    }

    @Override
    public Schedule schedule() {
        return Schedules.daily(LocalTime.of(3, 20));
    }

    @Override
    public void run() {
        List<String> tables = tables();
        var cleared = new AtomicInteger();
        do {
            cleared.set(0);
            organisations.inEach(() -> tables.forEach(table -> cleared.addAndGet(clear(table))));
        } while (cleared.get() > 0);
    }

    /** A transaction holds one batch of each table, so that none lasts. */
    private int clear(String table) {
        return database.sql("""
                        delete from %1$s where id = any(array(
                          select id from %1$s where deleted_at < now() - interval '30 days' order by deleted_at limit %2$d))""".formatted(table, BATCH)).update();
    }

    private List<String> tables() {
        return database.sql("""
                        select quote_ident(c.relname) from pg_attribute a join pg_class c on c.oid = a.attrelid
                         where a.attname = 'deleted_at' and c.relkind = 'r' and c.relnamespace = to_regnamespace(current_schema())
                         order by c.relname""").query(String.class).list();
    }
}
