package be.goesting.jobs;

import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Has the tables counted that grew: at once after much came in together, and now and then for the rest. */
@Component
public class TableStatisticsJob implements Job {

    private final JdbcClient database;

    TableStatisticsJob(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "count-grown-tables";
    }

    @Override
    public Schedule schedule() {
        return Schedules.fixedDelay(Duration.ofMinutes(10));
    }

    @Override
    public void run() {
        countGrown();
    }

    /** @return the tables that had grown */
    public List<String> countGrown() {
        return database.sql("select analyze_grown_tables()").query(String.class).list();
    }
}
