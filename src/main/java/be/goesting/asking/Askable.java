package be.goesting.asking;

import be.goesting.asking.finding.Asked;
import be.goesting.asking.finding.Finder;
import be.goesting.expertise.Availabilities;
import be.goesting.expertise.Availability;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whether somebody may be asked now, for an answer or for a talk: as that person stated, and by what was asked this week. */
@Component
@Transactional(readOnly = true)
public class Askable {

    static final Duration WEEK = Finder.LATELY;

    private final Availabilities availabilities;
    private final Asks asks;
    private final Clock clock;

    Askable(Availabilities availabilities, Asks asks, Clock clock) {
        this.availabilities = availabilities;
        this.asks = asks;
        this.clock = clock;
    }

    /**
     * Not now.
     *
     * @param away whether the person said to be away; else there was enough this week
     * @param from the day from which the person may be asked
     */
    public record Later(boolean away, LocalDate from) {}

    /** Empty when the person may be asked now. */
    public Optional<Later> later(UUID person, ZoneId zone) {
        Instant now = clock.instant();
        Asked asked = asks.since(now.minus(WEEK), List.of(person)).getOrDefault(person, Asked.NEVER);
        return later(availabilities.of(person), asked, now, zone);
    }

    /** @param asked this week */
    static Optional<Later> later(Availability stated, Asked asked, Instant now, ZoneId zone) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        if (stated.awayUntil() != null && stated.isAwayOn(today)) {
            return Optional.of(new Later(true, stated.awayUntil()));
        }
        Instant last = asked.last() == null ? now : asked.last();
        return stated.allows(asked.times(), today)
                ? Optional.empty()
                : Optional.of(new Later(false, LocalDate.ofInstant(last.plus(WEEK), zone)));
    }
}
