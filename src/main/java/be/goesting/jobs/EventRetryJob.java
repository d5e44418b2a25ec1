package be.goesting.jobs;

import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.springframework.modulith.events.EventPublication;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.stereotype.Component;

/**
 * Gives an event once more to the listener that failed on it, after pauses that double from a minute to six hours, until
 * {@link EventCleanupJob} takes it away.
 */
@Component
class EventRetryJob implements Job {

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);
    private static final int DOUBLED_AT_MOST = 10;

    /** Far above what ever fails at once: those that have to wait are counted too. */
    private static final int AT_ONCE = 10_000;

    private final FailedEventPublications failed;
    private final Clock clock;

    EventRetryJob(FailedEventPublications failed, Clock clock) {
        this.failed = failed;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "retry-events";
    }

    @Override
    public Schedule schedule() {
        return Schedules.fixedDelay(Duration.ofMinutes(1));
    }

    @Override
    public void run() {
        failed.resubmit(ResubmissionOptions.defaults()
                .withBatchSize(AT_ONCE)
                .withMaxInFlight(AT_ONCE)
                .withMinAge(FIRST_PAUSE)
                .withFilter(this::isDue));
    }

    private boolean isDue(EventPublication publication) {
        Instant last =
                Objects.requireNonNullElse(publication.getLastResubmissionDate(), publication.getPublicationDate());
        return !clock.instant().isBefore(last.plus(pauseAfter(publication.getCompletionAttempts())));
    }

    private static Duration pauseAfter(int attempts) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.clamp(attempts - 1, 0, DOUBLED_AT_MOST));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }
}
