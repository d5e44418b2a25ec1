package be.goesting.questions.answers;

import be.goesting.notifications.Notifications;
import be.goesting.people.Audience;
import be.goesting.people.People;
import be.goesting.questions.NewAnswer;
import be.goesting.questions.Question;
import be.goesting.questions.QuestionCounts;
import be.goesting.questions.Questions;
import be.goesting.questions.requests.QuestionRequest;
import be.goesting.questions.requests.QuestionRequests;
import be.goesting.site.NotFound;
import be.goesting.site.Viewer;
import be.goesting.site.language.LanguageDetector;
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

/** What happens to a question once it is asked: answers, what helped, remarks, passing on. */
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
    private final LanguageDetector languages;
    private final AnswerTraces answerTraces;
    private final Clock clock;

    AnswerService(
            Questions questions,
            Answers answers,
            QuestionCounts counts,
            QuestionRequests questionRequests,
            AnswerComments answerComments,
            People colleagues,
            Notifications notifications,
            LanguageDetector languages,
            AnswerTraces answerTraces,
            Clock clock) {
        this.questions = questions;
        this.answers = answers;
        this.counts = counts;
        this.questionRequests = questionRequests;
        this.answerComments = answerComments;
        this.colleagues = colleagues;
        this.notifications = notifications;
        this.languages = languages;
        this.answerTraces = answerTraces;
        this.clock = clock;
    }

    /** @param saidFor for whom the question was on the page on which it was written */
    void answer(UUID made, UUID id, String words, Audience saidFor, String key, Viewer author) {
        Question question = visible(id, key, author);
        var answer = new NewAnswer(
                made, id, author.id(), languages.detect(words, author.language()), words, null, now(), null);
        answers.add(List.of(answer));
        if (saidFor != Audience.EVERYONE) {
            answers.narrow(made, saidFor);
        }
        counts.recompute(List.of(id));
        questionRequests.close(id, author.id(), QuestionRequest.Outcome.ANSWERED);
        notifications.tell(asker(question), author.id(), "question-answered", path(id, answer.id()), words);
        answerTraces.leave(question, own(made, author), author);
    }

    void change(UUID id, String words, Viewer author) {
        UUID question = own(id, author).question();
        answers.change(id, words, languages.detect(words, author.language()));
        notifications.reword(path(question, id), words);
        Answer answer = own(id, author);
        answerTraces.leave(visible(question, "", author), answer, author);
    }

    /** @return to which question it was */
    UUID delete(UUID id, Viewer author) {
        answers.restore(id, author.id());
        Answer answer = own(id, author);
        answers.delete(id);
        counts.recompute(List.of(answer.question()));
        notifications.withdraw(path(answer.question(), id));
        answerTraces.gone(id, author);
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
        Question asked = visible(question, "", author);
        answerTraces.leave(asked, answer, author);
        return question;
    }

    /** More people read it from now on. */
    void widened(UUID id, Viewer author) {
        Answer answer = own(id, author);
        Question question = visible(answer.question(), "", author);
        counts.recompute(List.of(question.id()));
        answerTraces.leave(question, answer, author);
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
        answers.markHelpful(id, helped ? question.nameless() ? question.askedAt() : now() : null);
        counts.recompute(List.of(question.id()));
        tellHelped(question, answer, helped, asker);
        return question.id();
    }

    /** A colleague says that it helped as well; who gave the answer does not. */
    UUID thank(UUID id, boolean thanks, Viewer reader) {
        Answer answer = find(id, reader, "");
        visible(answer.question(), "", reader);
        if (!thanks) {
            answers.takeThanksBack(id, reader.id());
        } else if (!answer.author().id().equals(reader.id()) && answers.thank(id, reader.id())) {
            notifications.tell(
                    List.of(answer.author().id()),
                    reader.id(),
                    "answer-thanked",
                    path(answer.question(), id),
                    answer.words());
        }
        return answer.question();
    }

    /** @param saidFor for whom that was, on the page on which it was written, under which it stands */
    void remark(UUID made, UUID id, @Nullable UUID answer, String words, Audience saidFor, String key, Viewer author) {
        Question question = visible(id, key, author);
        @Nullable
        Answer about = answer == null
                ? null
                : answers.find(answer, author, key)
                        .filter(each -> each.question().equals(id))
                        .orElseThrow(() -> new NotFound("answer " + answer));
        boolean nameless = question.nameless() && question.mine();
        Instant at = nameless ? answerComments.afterTheLast(id, question.askedAt()) : now();
        answerComments.add(made, id, answer, nameless ? null : author.id(), words, at);
        if (saidFor != Audience.EVERYONE) {
            answerComments.narrow(made, saidFor);
        }
        Set<UUID> told = new LinkedHashSet<>(asker(question));
        if (about != null) {
            told.add(about.author().id());
        }
        String path = remarkPath(id, made);
        if (nameless) {
            notifications.tellNameless(told, "remarked-nameless", path, words, question.askedAt());
        } else {
            notifications.tell(told, author.id(), "remarked", path, words);
        }
    }

    UUID deleteRemark(UUID id, Function<UUID, String> keys, Viewer reader) {
        UUID question = ownRemark(id, keys, reader).question();
        answerComments.delete(id);
        notifications.forget(remarkPath(question, id));
        return question;
    }

    /** @throws NotFound when it is not the reader's */
    AnswerComment ownRemark(UUID id, Function<UUID, String> keys, Viewer reader) {
        AnswerComment remark = answerComments.find(id).orElseThrow(() -> new NotFound("remark " + id));
        Question question = visible(remark.question(), keys.apply(remark.question()), reader);
        boolean own = remark.author() == null
                ? question.nameless() && question.mine()
                : remark.author().id().equals(reader.id());
        if (!own) {
            throw new NotFound("remark " + id);
        }
        return remark;
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
        if (helped && question.nameless()) {
            notifications.tellNameless(List.of(author), "helped-nameless", path, answer.words(), question.askedAt());
        } else if (helped) {
            notifications.tell(List.of(author), asker.id(), "helped", path, answer.words());
            answerTraces.leave(question, find(answer.id(), asker, ""), asker);
        } else if (!question.nameless()) {
            answerTraces.helpGone(answer.id(), asker);
        }
    }

    private static List<UUID> asker(Question question) {
        return question.author() == null ? List.of() : List.of(question.author().id());
    }

    public static String path(UUID question, UUID answer) {
        return Question.path(question) + "#answer-" + answer;
    }

    static String remarkPath(UUID question, UUID remark) {
        return Question.path(question) + "#remark-" + remark;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
