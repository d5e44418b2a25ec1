package be.goesting.moments;

import be.goesting.jobs.Job;
import be.goesting.tenancy.Organisations;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Clears away for good the moments and comments that were deleted thirty days ago; until then their author can undo it. */
@Component
class ClearDeleted implements Job {

    private final JdbcClient database;
    private final Organisations organisations;

    ClearDeleted(JdbcClient database, Organisations organisations) {
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
        organisations.inEach(() -> {
            clear("comments");
            clear("moments");
        });
    }

    private void clear(String table) {
        database.sql("delete from " + table + " where deleted_at < now() - interval '30 days'")
                .update();
    }
}
