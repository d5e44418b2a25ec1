package be.goesting.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Runs the jobs when their time has come, from when everything is up until the first thing goes down. */
@Component
class Scheduling implements SmartLifecycle {

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(30);
    private static final Duration LAST_WAIT = Duration.ofSeconds(10);

    private final Scheduler scheduler;

    Scheduling(DataSource database, List<Job> jobs) {
        this.scheduler = Scheduler.create(database)
                .startTasks(jobs.stream().map(Scheduling::task).toList())
                .executorService(Executors.newVirtualThreadPerTaskExecutor())
                .threads(2)
                .pollingInterval(BETWEEN_LOOKS)
                .shutdownMaxWait(LAST_WAIT)
                .build();
    }

    @Override
    public void start() {
        scheduler.start();
    }

    @Override
    public void stop() {
        scheduler.stop();
    }

    @Override
    public boolean isRunning() {
        var state = scheduler.getSchedulerState();
        return state.isStarted() && !state.isShuttingDown();
    }

    private static RecurringTask<Void> task(Job job) {
        return Tasks.recurring(job.name(), job.schedule()).execute((instance, context) -> job.run());
    }
}
