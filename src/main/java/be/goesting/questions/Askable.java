package be.goesting.questions;

import be.goesting.expertise.Availabilities;
import be.goesting.expertise.Availability;
import be.goesting.expertise.finding.ExpertFinder;
import be.goesting.expertise.finding.RecentRequests;
import be.goesting.questions.requests.QuestionRequests;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whether somebody may be asked now, for an answer or for a talk: as that person stated, and by what was asked this week. */
@Component
@Transactional(readOnly = true)
public class Askable {

    public static final Duration WEEK = ExpertFinder.LATELY;

    private final Availabilities availabilities;
    private final QuestionRequests questionRequests;
    private final Clock clock;

    Askable(Availabilities availabilities, QuestionRequests questionRequests, Clock clock) {
        this.availabilities = availabilities;
        this.questionRequests = questionRequests;
        this.clock = clock;
    }

    /**
     * Not now.
     *
     * @param away whether the person said to be away; else there was enough this week
     * @param from the day from which the person may be asked
     */
    public record Unavailable(boolean away, LocalDate from) {}

    /** Empty when the person may be asked now. */
    public Optional<Unavailable> later(UUID person, ZoneId zone) {
        Instant now = clock.instant();
        RecentRequests asked =
                questionRequests.since(now.minus(WEEK), List.of(person)).getOrDefault(person, RecentRequests.NEVER);
        return later(availabilities.of(person), asked, now, zone);
    }

    /** As {@link #later(UUID, ZoneId)}, for who asks at once: whoever asks the same person too waits. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean isFree(UUID person, ZoneId zone) {
        questionRequests.hold(List.of(person));
        return later(person, zone).isEmpty();
    }

    /** @param asked this week */
    public static Optional<Unavailable> later(Availability stated, RecentRequests asked, Instant now, ZoneId zone) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        if (stated.awayUntil() != null && stated.isAwayOn(today)) {
            return Optional.of(new Unavailable(true, stated.awayUntil()));
        }
        Instant last = asked.last() == null ? now : asked.last();
        return stated.allows(asked.times(), today)
                ? Optional.empty()
                : Optional.of(new Unavailable(false, LocalDate.ofInstant(last.plus(WEEK), zone)));
    }
}
