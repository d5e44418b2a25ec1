package be.goesting.asking;

import be.goesting.jobs.Job;
import be.goesting.notices.Notices;
import be.goesting.tenancy.Organisations;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** After three days without an answer the circle widens: a few more colleagues are asked, once. */
@Component
class Widening implements Job {

    private static final int MORE = 3;

    private final Organisations organisations;
    private final Unanswered unanswered;
    private final Asks asks;
    private final Knowers knowers;
    private final Notices notices;
    private final Clock clock;

    Widening(
            Organisations organisations,
            Unanswered unanswered,
            Asks asks,
            Knowers knowers,
            Notices notices,
            Clock clock) {
        this.organisations = organisations;
        this.unanswered = unanswered;
        this.asks = asks;
        this.knowers = knowers;
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "widen-questions";
    }

    @Override
    public Schedule schedule() {
        return Schedules.fixedDelay(Duration.ofHours(1));
    }

    @Override
    public void run() {
        organisations.inEach(() -> unanswered.toWiden().forEach(this::widen));
    }

    private void widen(Unanswered.ToWiden question) {
        Map<UUID, List<Reason>> people = new LinkedHashMap<>();
        knowers.propose(question.sought(), question.asked()).stream()
                .filter(Knower::askable)
                .limit(MORE)
                .forEach(knower -> people.put(knower.person().id(), knower.reasons()));
        Instant at = question.sought().asker() == null ? question.askedAt() : clock.instant();
        asks.add(question.id(), people, true, null, at);
        tell(question, people);
        unanswered.widened(question.id());
    }

    private void tell(Unanswered.ToWiden question, Map<UUID, List<Reason>> people) {
        String path = Question.path(question.id());
        String words = question.sought().words();
        UUID asker = question.sought().asker();
        if (asker == null) {
            notices.tellNameless(people.keySet(), "asked-nameless", path, words, question.askedAt());
        } else {
            notices.tell(people.keySet(), asker, "asked", path, words);
        }
    }
}
