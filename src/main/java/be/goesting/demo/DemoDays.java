package be.goesting.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.stereotype.Component;

/** The days at Brabo, counted back from today. */
@Component
class DemoDays {

    private final Clock clock;

    DemoDays(Clock clock) {
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(DemoCompany.ZONE));
    }

    Instant at(int daysAgo, String time) {
        return notLaterThanNow(today().minusDays(daysAgo)
                .atTime(LocalTime.parse(time))
                .atZone(DemoCompany.ZONE)
                .toInstant());
    }

    /** When the day begins: no more is known of what was asked without a name. */
    Instant start(int daysAgo) {
        return today().minusDays(daysAgo).atStartOfDay(DemoCompany.ZONE).toInstant();
    }

    /** Early in the morning, this morning's moments are still to come: then they came just now. */
    Instant notLaterThanNow(Instant time) {
        Instant now = clock.instant().minusSeconds(60);
        return time.isAfter(now) ? now : time;
    }
}
