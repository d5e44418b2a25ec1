package be.goesting.jobs;

import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Clears away events that were delivered a week ago, and those that could not be delivered in a month. */
@Component
class EventCleanupJob implements Job {

    private final JdbcClient database;

    EventCleanupJob(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "clear-events";
    }

    @Override
    public Schedule schedule() {
        return Schedules.daily(LocalTime.of(3, 10));
    }

    @Override
    public void run() {
        database.sql("""
                        delete from event_publication
                         where completion_date < now() - interval '7 days' or publication_date < now() - interval '30 days'""").update();
    }
}
