package be.goesting.questions.answers;

import be.goesting.notifications.Notifications;
import be.goesting.questions.Question;
import be.goesting.site.Viewer;
import be.goesting.site.text.Excerpt;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was written for some, when more may read the question by now: each writer says whether the own words go along. Until then
 * they stay for whom they were.
 */
@Service
@Transactional
public class WiderAudience {

    /** Something at a question, and who wrote it. */
    record Written(UUID id, UUID author, String body) {}

    private final Answers answers;
    private final AnswerComments answerComments;
    private final AnswerService answerService;
    private final Notifications notifications;

    WiderAudience(
            Answers answers, AnswerComments answerComments, AnswerService answerService, Notifications notifications) {
        this.answers = answers;
        this.answerComments = answerComments;
        this.answerService = answerService;
        this.notifications = notifications;
    }

    /** Asks everybody who wrote something there for fewer people than the question is for now: once, whatever they wrote. */
    public void askWriters(Question question, Viewer asker) {
        Set<UUID> asked = new HashSet<>();
        answers.narrowerThan(question.id()).stream()
                .filter(each -> asked.add(each.author()))
                .forEach(each -> ask(question, each, AnswerService.path(question.id(), each.id()), asker));
        answerComments.narrowerThan(question.id()).stream()
                .filter(each -> asked.add(each.author()))
                .forEach(each -> ask(question, each, AnswerService.commentPath(question.id(), each.id()), asker));
    }

    /** The question is for fewer again: there is nothing to ask any more. */
    public void askNobody(Question question) {
        notifications.forgetKind(Question.path(question.id()), "wider");
        notifications.forgetKind(Question.path(question.id()), "wider-nameless");
    }

    /** @return the question that it answers */
    UUID widenAnswer(UUID id, Viewer author) {
        UUID question = answerService.own(id, author).question();
        answers.widen(id);
        answerService.widened(id, author);
        return question;
    }

    /** @return the question that it answers */
    UUID keepAnswer(UUID id, Viewer author) {
        UUID question = answerService.own(id, author).question();
        answers.keep(id);
        return question;
    }

    /** @return the question at which it stands */
    UUID widenComment(UUID id, Function<UUID, String> keys, Viewer author) {
        UUID question = answerService.ownComment(id, keys, author).question();
        answerComments.widen(id);
        return question;
    }

    /** @return the question at which it stands */
    UUID keepComment(UUID id, Function<UUID, String> keys, Viewer author) {
        UUID question = answerService.ownComment(id, keys, author).question();
        answerComments.keep(id);
        return question;
    }

    private void ask(Question question, Written written, String path, Viewer asker) {
        List<UUID> writer = List.of(written.author());
        String line = Excerpt.line(written.body());
        if (question.nameless()) {
            notifications.tellNameless(writer, "wider-nameless", path, line, question.createdAt());
        } else {
            notifications.tell(writer, asker.id(), "wider", path, line);
        }
    }
}
