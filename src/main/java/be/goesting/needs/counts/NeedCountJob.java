package be.goesting.needs.counts;

import be.goesting.jobs.Job;
import be.goesting.tenancy.Organisations;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.springframework.stereotype.Component;

/** Counts what many want to learn, in the night to Monday. */
@Component
class NeedCountJob implements Job {

    private static final Duration KNOWN_AFTER = Duration.ofDays(28);

    private final Organisations organisations;
    private final NeedCounts needCounts;
    private final Clock clock;

    NeedCountJob(Organisations organisations, NeedCounts needCounts, Clock clock) {
        this.organisations = organisations;
        this.needCounts = needCounts;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "count-needs";
    }

    @Override
    public Schedule schedule() {
        return Schedules.daily(LocalTime.of(3, 40));
    }

    /** A week that was counted is not counted again. */
    @Override
    public void run() {
        LocalDate today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
        if (today.getDayOfWeek() == DayOfWeek.MONDAY) {
            organisations.inEach(() -> {
                if (needCounts.countedOn().filter(today::equals).isEmpty()) {
                    needCounts.count(today, clock.instant().minus(KNOWN_AFTER));
                }
            });
        }
    }
}
