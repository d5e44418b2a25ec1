package be.goesting.questions.requests;

import be.goesting.jobs.Job;
import be.goesting.notifications.Notifications;
import be.goesting.questions.Question;
import be.goesting.site.text.Excerpt;
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
class EscalationJob implements Job {

    private static final int MORE = 3;

    private final Organisations organisations;
    private final UnansweredQuestions unansweredQuestions;
    private final QuestionRequests questionRequests;
    private final ExpertSuggestions expertSuggestions;
    private final Notifications notifications;
    private final Clock clock;

    EscalationJob(
            Organisations organisations,
            UnansweredQuestions unansweredQuestions,
            QuestionRequests questionRequests,
            ExpertSuggestions expertSuggestions,
            Notifications notifications,
            Clock clock) {
        this.organisations = organisations;
        this.unansweredQuestions = unansweredQuestions;
        this.questionRequests = questionRequests;
        this.expertSuggestions = expertSuggestions;
        this.notifications = notifications;
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
        organisations.inEach(() -> unansweredQuestions.toWiden().forEach(this::widen));
    }

    private void widen(UnansweredQuestions.Unanswered question) {
        Map<UUID, List<SuggestionReason>> people = new LinkedHashMap<>();
        expertSuggestions.propose(question.search(), question.asked()).stream()
                .filter(ExpertSuggestion::askable)
                .limit(MORE)
                .forEach(knower -> people.put(knower.person().id(), knower.reasons()));
        Instant at = question.search().asker() == null ? question.createdAt() : clock.instant();
        questionRequests.add(question.id(), people, true, null, at);
        tell(question, people);
        unansweredQuestions.widened(question.id());
    }

    private void tell(UnansweredQuestions.Unanswered question, Map<UUID, List<SuggestionReason>> people) {
        String path = Question.path(question.id());
        String line = Excerpt.line(question.search().body());
        UUID asker = question.search().asker();
        if (asker == null) {
            notifications.tellNameless(people.keySet(), "asked-nameless", path, line, question.createdAt());
        } else {
            notifications.tell(people.keySet(), asker, "asked", path, line);
        }
    }
}
