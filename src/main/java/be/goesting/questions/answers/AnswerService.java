package be.goesting.questions.answers;

import be.goesting.expertise.Evidence;
import be.goesting.expertise.EvidenceFound;
import be.goesting.expertise.EvidenceGone;
import be.goesting.network.Tie;
import be.goesting.network.TieFormed;
import be.goesting.network.TieGone;
import be.goesting.notifications.Notifications;
import be.goesting.people.Audience;
import be.goesting.people.Colleague;
import be.goesting.people.People;
import be.goesting.questions.NewAnswer;
import be.goesting.questions.Question;
import be.goesting.questions.QuestionCounts;
import be.goesting.questions.Questions;
import be.goesting.questions.requests.QuestionRequest;
import be.goesting.questions.requests.QuestionRequests;
import be.goesting.questions.requests.SuggestionReason;
import be.goesting.site.NotFound;
import be.goesting.site.Viewer;
import be.goesting.site.language.LanguageDetector;
import be.goesting.topics.Topic;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
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
    private final ApplicationEventPublisher events;
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
            ApplicationEventPublisher events,
            Clock clock) {
        this.questions = questions;
        this.answers = answers;
        this.counts = counts;
        this.questionRequests = questionRequests;
        this.answerComments = answerComments;
        this.colleagues = colleagues;
        this.notifications = notifications;
        this.languages = languages;
        this.events = events;
        this.clock = clock;
    }

    void answer(UUID made, UUID id, String words, String key, Viewer author) {
        Question question = visible(id, key, author);
        var answer = new NewAnswer(
                made, id, author.id(), languages.detect(words, author.language()), words, null, now(), null);
        answers.add(List.of(answer));
        counts.recompute(List.of(id));
        questionRequests.close(id, author.id(), QuestionRequest.Outcome.ANSWERED);
        notifications.tell(asker(question), author.id(), "question-answered", path(id, answer.id()), words);
        found(question, answer.id(), author.id(), words, Evidence.Kind.ANSWER, author);
    }

    void change(UUID id, String words, Viewer author) {
        own(id, author);
        answers.change(id, words, languages.detect(words, author.language()));
    }

    void delete(UUID id, Viewer author) {
        Answer answer = own(id, author);
        answers.delete(id);
        counts.recompute(List.of(answer.question()));
        notifications.forget(path(answer.question(), id));
        gone(id, author);
    }

    UUID restore(UUID id, Viewer author) {
        UUID question = answers.restore(id, author.id()).orElseThrow(() -> new NotFound("answer " + id));
        counts.recompute(List.of(question));
        Answer answer = own(id, author);
        Question asked = visible(question, "", author);
        found(asked, id, author.id(), answer.words(), kind(answer), author);
        return question;
    }

    /** The asker marks that it helped; several answers may. */
    UUID helped(UUID id, boolean helped, Function<UUID, String> keys, Viewer asker) {
        Answer answer = find(id, asker);
        Question question = visible(answer.question(), keys.apply(answer.question()), asker);
        if (!question.mine()) {
            throw new NotFound("answer " + id);
        }
        answers.markHelpful(id, helped ? question.nameless() ? question.askedAt() : now() : null);
        counts.recompute(List.of(question.id()));
        tellHelped(question, answer, helped, asker);
        return question.id();
    }

    /** A colleague says that it helped as well. */
    UUID thank(UUID id, boolean thanks, Viewer reader) {
        Answer answer = find(id, reader);
        visible(answer.question(), "", reader);
        if (!thanks) {
            answers.takeThanksBack(id, reader.id());
        } else if (answers.thank(id, reader.id())) {
            notifications.tell(
                    List.of(answer.author().id()),
                    reader.id(),
                    "answer-thanked",
                    path(answer.question(), id),
                    answer.words());
        }
        return answer.question();
    }

    void decline(UUID question, Viewer reader) {
        if (!questionRequests.close(question, reader.id(), QuestionRequest.Outcome.DECLINED)) {
            throw new NotFound("ask of question " + question);
        }
    }

    /** "Not me, but ...": it goes on to these colleagues. */
    void pass(UUID id, List<UUID> people, Viewer reader) {
        Question question = visible(id, "", reader);
        if (!questionRequests.isOpen(id, reader.id())) {
            throw new NotFound("ask of question " + id);
        }
        Set<UUID> others =
                colleagues.all(people).stream().map(Colleague::id).collect(Collectors.toCollection(LinkedHashSet::new));
        others.remove(reader.id());
        asker(question).forEach(others::remove);
        questionRequests.add(
                id,
                others.stream().collect(Collectors.toMap(person -> person, p -> List.of(SuggestionReason.passed()))),
                false,
                reader.id(),
                now());
        questionRequests.close(id, reader.id(), QuestionRequest.Outcome.PASSED);
        notifications.tell(others, reader.id(), "question-passed", Question.path(id), question.line());
    }

    void remark(UUID made, UUID id, @Nullable UUID answer, String words, String key, Viewer author) {
        Question question = visible(id, key, author);
        @Nullable
        Answer about = answer == null
                ? null
                : answers.find(answer, author)
                        .filter(each -> each.question().equals(id))
                        .orElseThrow(() -> new NotFound("answer " + answer));
        boolean nameless = question.nameless() && question.mine();
        Instant at = nameless ? answerComments.afterTheLast(id, question.askedAt()) : now();
        answerComments.add(made, id, answer, nameless ? null : author.id(), words, at);
        Set<UUID> told = new LinkedHashSet<>(asker(question));
        if (about != null) {
            told.add(about.author().id());
        }
        String path = Question.path(id) + "#remark-" + made;
        if (nameless) {
            notifications.tellNameless(told, "remarked-nameless", path, words, question.askedAt());
        } else {
            notifications.tell(told, author.id(), "remarked", path, words);
        }
    }

    UUID deleteRemark(UUID id, Function<UUID, String> keys, Viewer reader) {
        AnswerComment remark = answerComments.find(id).orElseThrow(() -> new NotFound("remark " + id));
        Question question = visible(remark.question(), keys.apply(remark.question()), reader);
        boolean own = remark.author() == null
                ? question.nameless() && question.mine()
                : remark.author().id().equals(reader.id());
        if (!own) {
            throw new NotFound("remark " + id);
        }
        answerComments.delete(id);
        notifications.forget(Question.path(question.id()) + "#remark-" + id);
        return question.id();
    }

    Answer own(UUID id, Viewer author) {
        return answers.find(id, author)
                .filter(answer -> answer.author().id().equals(author.id()))
                .orElseThrow(() -> new NotFound("answer " + id));
    }

    private Answer find(UUID id, Viewer reader) {
        return answers.find(id, reader).orElseThrow(() -> new NotFound("answer " + id));
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
            found(question, answer.id(), author, answer.words(), Evidence.Kind.HELPFUL_ANSWER, asker);
            formTie(answer, path, asker);
        } else if (!question.nameless()) {
            UUID organisation = asker.organisation().id();
            events.publishEvent(new EvidenceGone(organisation, Evidence.Kind.HELPFUL_ANSWER, answer.id()));
            events.publishEvent(new TieGone(organisation, Tie.How.HELPFUL_ANSWER, answer.id()));
        }
    }

    private void formTie(Answer answer, String path, Viewer asker) {
        UUID author = answer.author().id();
        if (!author.equals(asker.id())) {
            events.publishEvent(new TieFormed(
                    asker.organisation().id(), asker.id(), author, Tie.How.HELPFUL_ANSWER, answer.id(), path, now()));
        }
    }

    /** What not everyone may read is no evidence for everyone. */
    private void found(Question question, UUID answer, UUID author, String words, Evidence.Kind kind, Viewer someone) {
        if (question.audience() == Audience.EVERYONE) {
            events.publishEvent(new EvidenceFound(
                    someone.organisation().id(),
                    author,
                    question.topics().stream().map(Topic::id).toList(),
                    kind,
                    answer,
                    path(question.id(), answer),
                    words,
                    now()));
        }
    }

    private void gone(UUID answer, Viewer author) {
        UUID organisation = author.organisation().id();
        events.publishEvent(new EvidenceGone(organisation, Evidence.Kind.ANSWER, answer));
        events.publishEvent(new EvidenceGone(organisation, Evidence.Kind.HELPFUL_ANSWER, answer));
        events.publishEvent(new TieGone(organisation, Tie.How.HELPFUL_ANSWER, answer));
    }

    private static Evidence.Kind kind(Answer answer) {
        return answer.helpfulAt() == null ? Evidence.Kind.ANSWER : Evidence.Kind.HELPFUL_ANSWER;
    }

    private static List<UUID> asker(Question question) {
        return question.author() == null ? List.of() : List.of(question.author().id());
    }

    public static String path(UUID question, UUID answer) {
        return Question.path(question) + "#answer-" + answer;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
