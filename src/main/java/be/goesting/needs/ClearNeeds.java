package be.goesting.needs;

import be.goesting.jobs.Job;
import be.goesting.tenancy.Organisations;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Clears away for good what was deleted thirty days ago; until then the learner can undo it. */
@Component
class ClearNeeds implements Job {

    private final JdbcClient database;
    private final Organisations organisations;

    ClearNeeds(JdbcClient database, Organisations organisations) {
        this.database = database;
        this.organisations = organisations;
    }

    @Override
    public String name() {
        return "clear-needs";
    }

    @Override
    public Schedule schedule() {
        return Schedules.daily(LocalTime.of(3, 35));
    }

    @Override
    public void run() {
        organisations.inEach(() -> List.of("steps", "goals", "needs")
                .forEach(
                        table -> database.sql("delete from " + table + " where deleted_at < now() - interval '30 days'")
                                .update()));
    }
}
