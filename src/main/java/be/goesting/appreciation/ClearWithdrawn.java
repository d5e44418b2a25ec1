package be.goesting.appreciation;

import be.goesting.jobs.Job;
import be.goesting.tenancy.Organisations;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Clears away for good the thank-yous that were withdrawn thirty days ago; until then their giver can undo it. */
@Component
class ClearWithdrawn implements Job {

    private final JdbcClient database;
    private final Organisations organisations;

    ClearWithdrawn(JdbcClient database, Organisations organisations) {
        this.database = database;
        this.organisations = organisations;
    }

    @Override
    public String name() {
        return "clear-withdrawn-appreciations";
    }

    @Override
    public Schedule schedule() {
        return Schedules.daily(LocalTime.of(3, 25));
    }

    @Override
    public void run() {
        organisations.inEach(
                () -> database.sql("delete from appreciations where withdrawn_at < now() - interval '30 days'")
                        .update());
    }
}
