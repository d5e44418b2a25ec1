package be.goesting.questions.passing;

import be.goesting.notifications.Notifications;
import be.goesting.people.Colleague;
import be.goesting.people.People;
import be.goesting.questions.Question;
import be.goesting.questions.Questions;
import be.goesting.questions.requests.QuestionRequest;
import be.goesting.questions.requests.QuestionRequests;
import be.goesting.questions.requests.SuggestionReason;
import be.goesting.site.NotFound;
import be.goesting.site.Viewer;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Passing a question on. Who may not read it reads nothing of it before its asker says so. */
@Service
@Transactional
class PassService {

    private final Questions questions;
    private final QuestionRequests questionRequests;
    private final QuestionPasses questionPasses;
    private final People people;
    private final Notifications notifications;
    private final Clock clock;

    PassService(
            Questions questions,
            QuestionRequests questionRequests,
            QuestionPasses questionPasses,
            People people,
            Notifications notifications,
            Clock clock) {
        this.questions = questions;
        this.questionRequests = questionRequests;
        this.questionPasses = questionPasses;
        this.people = people;
        this.notifications = notifications;
        this.clock = clock;
    }

    /** Nobody else is told: the asker does not see who lets it pass. */
    void decline(UUID question, Viewer reader) {
        if (!questionRequests.close(question, reader.id(), QuestionRequest.Outcome.DECLINED)) {
            requireOutcome(question, QuestionRequest.Outcome.DECLINED, reader);
        }
    }

    /** It waits for the reader again. */
    void reconsider(UUID question, Viewer reader) {
        if (!questionRequests.reopen(question, reader.id())) {
            requireOpen(question, reader);
        }
    }

    private void requireOutcome(UUID question, QuestionRequest.Outcome outcome, Viewer reader) {
        if (!questionRequests.isClosed(question, reader.id(), outcome)) {
            throw new NotFound("ask of question " + question);
        }
    }

    /** @throws NotFound when the question does not wait for the reader */
    void requireOpen(UUID question, Viewer reader) {
        if (questions.find(question, reader, "").isEmpty() || !questionRequests.isOpen(question, reader.id())) {
            throw new NotFound("ask of question " + question);
        }
    }

    /**
     * "Not me, but ...": it goes on to these colleagues.
     *
     * @return whether its asker may have to say yes first. For a question that is not for everyone that is always so: the answer
     *     would tell who else was asked
     */
    boolean pass(UUID id, Collection<UUID> chosen, Viewer reader) {
        Question question = questions.find(id, reader, "").orElseThrow(() -> new NotFound("question " + id));
        Set<UUID> others = others(question, chosen, reader);
        Set<UUID> readers = questions.readers(id, others);
        Set<UUID> strangers = new LinkedHashSet<>(others);
        strangers.removeAll(readers);
        put(question, readers, reader.id());
        questionPasses.add(id, strangers, reader.id());
        if (!strangers.isEmpty()) {
            notifications.tell(asker(question), reader.id(), "pass-proposed", askedPath(id), question.line());
        }
        questionRequests.close(id, reader.id(), QuestionRequest.Outcome.PASSED);
        return question.isRestricted();
    }

    /**
     * The asker says yes: from now on the colleague reads the question.
     *
     * @return the question
     */
    UUID accept(UUID id, Function<UUID, String> keys, Viewer asker) {
        QuestionPass pass = find(id);
        Question question = own(pass, keys, asker);
        questionPasses.delete(id);
        put(question, Set.of(pass.person().id()), pass.by().id());
        return question.id();
    }

    /**
     * The asker says no; nobody is told.
     *
     * @return the question
     */
    UUID refuse(UUID id, Function<UUID, String> keys, Viewer asker) {
        Question question = own(find(id), keys, asker);
        questionPasses.delete(id);
        return question.id();
    }

    private QuestionPass find(UUID id) {
        return questionPasses.find(id).orElseThrow(() -> new NotFound("pass " + id));
    }

    private Question own(QuestionPass pass, Function<UUID, String> keys, Viewer asker) {
        return questions
                .find(pass.question(), asker, keys.apply(pass.question()))
                .filter(Question::mine)
                .orElseThrow(() -> new NotFound("pass " + pass.id()));
    }

    private void put(Question question, Set<UUID> to, UUID by) {
        questionRequests.add(
                question.id(),
                to.stream().collect(Collectors.toMap(person -> person, p -> List.of(SuggestionReason.passed()))),
                false,
                by,
                question.nameless() ? question.createdAt() : now());
        String path = Question.path(question.id());
        if (question.nameless()) {
            notifications.tellNameless(to, "passed-nameless", path, question.line(), question.createdAt());
        } else {
            notifications.tell(to, by, "question-passed", path, question.line());
        }
    }

    private Set<UUID> others(Question question, Collection<UUID> chosen, Viewer reader) {
        Set<UUID> others =
                people.all(chosen).stream().map(Colleague::id).collect(Collectors.toCollection(LinkedHashSet::new));
        others.remove(reader.id());
        asker(question).forEach(others::remove);
        return others;
    }

    private static List<UUID> asker(Question question) {
        return question.author() == null ? List.of() : List.of(question.author().id());
    }

    private static String askedPath(UUID question) {
        return Question.path(question) + "#asked";
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
