package be.goesting.questions.answers;

import be.goesting.notifications.Notifications;
import be.goesting.people.Audience;
import be.goesting.people.People;
import be.goesting.questions.NewAnswer;
import be.goesting.questions.Question;
import be.goesting.questions.QuestionCounts;
import be.goesting.questions.QuestionFollowers;
import be.goesting.questions.Questions;
import be.goesting.questions.requests.QuestionRequest;
import be.goesting.questions.requests.QuestionRequests;
import be.goesting.site.NotFound;
import be.goesting.site.Viewer;
import be.goesting.site.language.LanguageDetector;
import be.goesting.site.text.Excerpt;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happens to a question once it is asked: answers, what helped, comments, passing on. */
@Service
@Transactional
public class AnswerService {

    private final Questions questions;
    private final Answers answers;
    private final QuestionCounts counts;
    private final QuestionRequests questionRequests;
    private final AnswerComments answerComments;
    private final People colleagues;
    private final Notifications notifications;
    private final QuestionFollowers questionFollowers;
    private final LanguageDetector languages;
    private final AnswerEventPublisher answerEventPublisher;
    private final Clock clock;

    AnswerService(
            Questions questions,
            Answers answers,
            QuestionCounts counts,
            QuestionRequests questionRequests,
            AnswerComments answerComments,
            People colleagues,
            Notifications notifications,
            QuestionFollowers questionFollowers,
            LanguageDetector languages,
            AnswerEventPublisher answerEventPublisher,
            Clock clock) {
        this.questions = questions;
        this.answers = answers;
        this.counts = counts;
        this.questionRequests = questionRequests;
        this.answerComments = answerComments;
        this.colleagues = colleagues;
        this.notifications = notifications;
        this.questionFollowers = questionFollowers;
        this.languages = languages;
        this.answerEventPublisher = answerEventPublisher;
        this.clock = clock;
    }

    /** @param saidFor for whom the question was on the page on which it was written */
    void answer(UUID made, UUID id, String body, Audience saidFor, String key, Viewer author) {
        Question question = visible(id, key, author);
        var answer = new NewAnswer(
                made, id, author.id(), languages.detect(body, author.language()), body, null, now(), null);
        answers.add(List.of(answer));
        if (saidFor != Audience.EVERYONE) {
            answers.narrow(made, saidFor);
        }
        counts.recompute(List.of(id));
        questionRequests.close(id, author.id(), QuestionRequest.Outcome.ANSWERED);
        notifications.tell(
                asker(question), author.id(), "question-answered", path(id, answer.id()), Excerpt.line(body));
        questionFollowers.answered(question, answer.id(), author.id(), body);
        answerEventPublisher.leave(question, own(made, author), author);
    }

    void update(UUID id, String body, Viewer author) {
        UUID question = own(id, author).question();
        answers.update(id, body, languages.detect(body, author.language()));
        notifications.reword(path(question, id), Excerpt.line(body));
        Answer answer = own(id, author);
        questions.find(question, author, "").ifPresent(asked -> answerEventPublisher.leave(asked, answer, author));
    }

    /** @return to which question it was */
    UUID delete(UUID id, Viewer author) {
        answers.restore(id, author.id());
        Answer answer = own(id, author);
        answers.delete(id);
        counts.recompute(List.of(answer.question()));
        notifications.withdraw(path(answer.question(), id));
        answerEventPublisher.gone(id, author);
        return answer.question();
    }

    UUID restore(UUID id, Viewer author) {
        Optional<UUID> restored = answers.restore(id, author.id());
        if (restored.isEmpty()) {
            return own(id, author).question();
        }
        UUID question = restored.get();
        counts.recompute(List.of(question));
        notifications.restore(path(question, id));
        Answer answer = own(id, author);
        questions.find(question, author, "").ifPresent(asked -> answerEventPublisher.leave(asked, answer, author));
        return question;
    }

    /** More people read it from now on. */
    void widened(UUID id, Viewer author) {
        Answer answer = own(id, author);
        Question question = visible(answer.question(), "", author);
        counts.recompute(List.of(question.id()));
        answerEventPublisher.leave(question, answer, author);
    }

    /** The asker marks that it helped; several answers may. */
    UUID helped(UUID id, boolean helped, Function<UUID, String> keys, Viewer asker) {
        UUID asked = answers.question(id).orElseThrow(() -> new NotFound("answer " + id));
        String key = keys.apply(asked);
        Question question = visible(asked, key, asker);
        if (!question.mine()) {
            throw new NotFound("answer " + id);
        }
        Answer answer = find(id, asker, key);
        answers.markHelpful(id, helped ? question.nameless() ? question.createdAt() : now() : null);
        counts.recompute(List.of(question.id()));
        tellHelped(question, answer, helped, asker);
        return question.id();
    }

    /**
     * A colleague says that it helped as well; who gave the answer does not.
     *
     * @param saidFor for whom the answer was on the page on which it was done
     */
    UUID thank(UUID id, Audience saidFor, Viewer reader) {
        Answer answer = find(id, reader, "");
        visible(answer.question(), "", reader);
        if (!answer.author().id().equals(reader.id()) && answers.thank(id, reader.id(), saidFor)) {
            notifications.tell(
                    List.of(answer.author().id()),
                    reader.id(),
                    "answer-thanked",
                    path(answer.question(), id),
                    Excerpt.line(answer.body()));
        }
        return answer.question();
    }

    UUID takeThanksBack(UUID id, Viewer reader) {
        if (!answers.takeThanksBack(id, reader.id())) {
            visible(find(id, reader, "").question(), "", reader);
        }
        return answers.question(id).orElseThrow();
    }

    /** @param saidFor for whom that was, on the page on which it was written, under which it stands */
    void comment(UUID made, UUID id, @Nullable UUID answer, String body, Audience saidFor, String key, Viewer author) {
        Question question = visible(id, key, author);
        @Nullable
        Answer about = answer == null
                ? null
                : answers.find(answer, author, key)
                        .filter(each -> each.question().equals(id))
                        .orElseThrow(() -> new NotFound("answer " + answer));
        boolean nameless = question.nameless() && question.mine();
        Instant at = nameless ? answerComments.afterTheLast(id, question.createdAt()) : now();
        answerComments.add(made, id, answer, nameless ? null : author.id(), body, at);
        if (saidFor != Audience.EVERYONE) {
            answerComments.narrow(made, saidFor);
        }
        Set<UUID> told = new LinkedHashSet<>(asker(question));
        if (about != null) {
            told.add(about.author().id());
        }
        String path = commentPath(id, made);
        String line = Excerpt.line(body);
        if (nameless) {
            notifications.tellNameless(told, "answer-commented-nameless", path, line, question.createdAt());
        } else {
            notifications.tell(told, author.id(), "answer-commented", path, line);
        }
    }

    /** @return at which question it was */
    UUID deleteComment(UUID id, Function<UUID, String> keys, Viewer reader) {
        answerComments.restore(id);
        UUID question = ownComment(id, keys, reader).question();
        answerComments.delete(id);
        notifications.withdraw(commentPath(question, id));
        return question;
    }

    /** @return at which question it is again */
    UUID restoreComment(UUID id, Function<UUID, String> keys, Viewer reader) {
        answerComments.restore(id);
        UUID question = ownComment(id, keys, reader).question();
        notifications.restore(commentPath(question, id));
        return question;
    }

    /** @throws NotFound when it is not the reader's */
    AnswerComment ownComment(UUID id, Function<UUID, String> keys, Viewer reader) {
        AnswerComment comment = answerComments.find(id).orElseThrow(() -> new NotFound("comment " + id));
        boolean own = comment.author() == null
                ? isNamelessAskers(comment.question(), keys, reader)
                : comment.author().id().equals(reader.id());
        if (!own) {
            throw new NotFound("comment " + id);
        }
        return comment;
    }

    private boolean isNamelessAskers(UUID id, Function<UUID, String> keys, Viewer reader) {
        Question question = visible(id, keys.apply(id), reader);
        return question.nameless() && question.mine();
    }

    boolean isReadable(UUID question, String key, Viewer reader) {
        return questions.find(question, reader, key).isPresent();
    }

    Answer own(UUID id, Viewer author) {
        return answers.find(id, author, "")
                .filter(answer -> answer.author().id().equals(author.id()))
                .orElseThrow(() -> new NotFound("answer " + id));
    }

    boolean isOwn(UUID id, Viewer reader) {
        return answers.find(id, reader, "")
                .filter(answer -> answer.author().id().equals(reader.id()))
                .isPresent();
    }

    private Answer find(UUID id, Viewer reader, String key) {
        return answers.find(id, reader, key).orElseThrow(() -> new NotFound("answer " + id));
    }

    private Question visible(UUID id, String key, Viewer reader) {
        return questions.find(id, reader, key).orElseThrow(() -> new NotFound("question " + id));
    }

    /** Without a name nothing is published either: an event has a time. */
    private void tellHelped(Question question, Answer answer, boolean helped, Viewer asker) {
        UUID author = answer.author().id();
        String path = path(question.id(), answer.id());
        String line = Excerpt.line(answer.body());
        if (helped && question.nameless()) {
            notifications.tellNameless(List.of(author), "helped-nameless", path, line, question.createdAt());
        } else if (helped) {
            notifications.tell(List.of(author), asker.id(), "helped", path, line);
            answerEventPublisher.leave(question, find(answer.id(), asker, ""), asker);
        } else if (!question.nameless()) {
            answerEventPublisher.helpGone(answer.id(), asker);
        }
    }

    private static List<UUID> asker(Question question) {
        return question.author() == null ? List.of() : List.of(question.author().id());
    }

    public static String path(UUID question, UUID answer) {
        return Question.path(question) + "#answer-" + answer;
    }

    static String commentPath(UUID question, UUID comment) {
        return Question.path(question) + "#comment-" + comment;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
