package be.goesting.questions.answers;

import be.goesting.expertise.Evidence;
import be.goesting.expertise.EvidenceFound;
import be.goesting.expertise.EvidenceGone;
import be.goesting.network.Tie;
import be.goesting.network.TieFormed;
import be.goesting.network.TieGone;
import be.goesting.people.Audience;
import be.goesting.questions.Question;
import be.goesting.site.Viewer;
import be.goesting.site.text.Excerpt;
import be.goesting.topics.Topic;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What answers leave behind: evidence that their writers know something, and ties with whom they helped. */
@Component
public class AnswerEventPublisher {

    private static final int ALL = 10_000;

    private final Answers answers;
    private final ApplicationEventPublisher events;

    AnswerEventPublisher(Answers answers, ApplicationEventPublisher events) {
        this.answers = answers;
        this.events = events;
    }

    /** The question is taken away, and with it all that its answers left. */
    public void questionGone(UUID question, Viewer asker) {
        answers.toOrAmong(List.of(question), List.of()).forEach(answer -> gone(answer, asker));
    }

    /** @param key of the question, as its asker's browser makes it */
    public void questionBack(Question question, String key, Viewer asker) {
        answers.to(question.id(), asker, key, ALL).forEach(answer -> leave(question, answer, asker));
    }

    /**
     * What not everyone may read is no evidence for everyone. Without a name nothing is published of having been helped: an event
     * has a time.
     */
    void leave(Question question, Answer answer, Viewer someone) {
        boolean open = answer.reach().audience() == Audience.EVERYONE;
        if (open) {
            found(question, answer, Evidence.Kind.ANSWER, answer.at(), someone);
        }
        if (answer.helpfulAt() != null && question.author() != null) {
            if (open) {
                found(question, answer, Evidence.Kind.HELPFUL_ANSWER, answer.helpfulAt(), someone);
            }
            formTie(answer, question.author().id(), answer.helpfulAt(), someone);
        }
    }

    void gone(UUID answer, Viewer someone) {
        events.publishEvent(new EvidenceGone(someone.organisation().id(), Evidence.Kind.ANSWER, answer));
        helpGone(answer, someone);
    }

    void helpGone(UUID answer, Viewer someone) {
        UUID organisation = someone.organisation().id();
        events.publishEvent(new EvidenceGone(organisation, Evidence.Kind.HELPFUL_ANSWER, answer));
        events.publishEvent(new TieGone(organisation, Tie.How.HELPFUL_ANSWER, answer));
    }

    private void found(Question question, Answer answer, Evidence.Kind kind, Instant at, Viewer someone) {
        events.publishEvent(new EvidenceFound(
                someone.organisation().id(),
                answer.author().id(),
                question.topics().stream().map(Topic::id).toList(),
                kind,
                answer.id(),
                path(answer),
                Excerpt.line(answer.body()),
                at));
    }

    private void formTie(Answer answer, UUID asker, Instant at, Viewer someone) {
        UUID author = answer.author().id();
        if (!author.equals(asker)) {
            events.publishEvent(new TieFormed(
                    someone.organisation().id(), asker, author, Tie.How.HELPFUL_ANSWER, answer.id(), path(answer), at));
        }
    }

    private static String path(Answer answer) {
        return AnswerService.path(answer.question(), answer.id());
    }
}
