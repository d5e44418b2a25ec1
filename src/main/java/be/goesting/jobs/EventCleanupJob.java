package be.goesting.jobs;

import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.springframework.stereotype.Component;

/** Clears away events that were delivered a week ago, and those that could not be delivered in a month. */
@Component
class EventCleanupJob implements Job {

    private final EventPublications events;

    EventCleanupJob(EventPublications events) {
        this.events = events;
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
        events.removeOld();
    }
}
