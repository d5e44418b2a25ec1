package be.goesting.questions;

import be.goesting.notifications.Notifications;
import be.goesting.people.Audience;
import be.goesting.questions.answers.AnswerEventPublisher;
import be.goesting.questions.answers.WiderAudience;
import be.goesting.questions.editing.QuestionForm;
import be.goesting.questions.requests.ExpertSearch;
import be.goesting.questions.requests.ExpertSuggestions;
import be.goesting.questions.requests.QuestionRequests;
import be.goesting.questions.requests.SuggestionReason;
import be.goesting.questions.requests.UnansweredQuestions;
import be.goesting.site.Language;
import be.goesting.site.NotFound;
import be.goesting.site.Viewer;
import be.goesting.site.language.LanguageDetector;
import be.goesting.site.text.Excerpt;
import be.goesting.topics.Topic;
import be.goesting.topics.Topics;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asking a question, changing it, taking it back, putting it before more people. */
@Service
@Transactional
public class QuestionService {

    static final int DAYS_BEFORE_ESCALATION = 3;

    private final Questions questions;
    private final QuestionCounts counts;
    private final WiderAudience widerAudience;
    private final AnswerEventPublisher answerEventPublisher;
    private final UnansweredQuestions unansweredQuestions;
    private final QuestionRequests questionRequests;
    private final ExpertSuggestions expertSuggestions;
    private final Topics topics;
    private final Notifications notifications;
    private final QuestionFollowers questionFollowers;
    private final LanguageDetector languages;
    private final Clock clock;

    QuestionService(
            Questions questions,
            QuestionCounts counts,
            WiderAudience widerAudience,
            AnswerEventPublisher answerEventPublisher,
            UnansweredQuestions unansweredQuestions,
            QuestionRequests questionRequests,
            ExpertSuggestions expertSuggestions,
            Topics topics,
            Notifications notifications,
            QuestionFollowers questionFollowers,
            LanguageDetector languages,
            Clock clock) {
        this.questions = questions;
        this.counts = counts;
        this.widerAudience = widerAudience;
        this.answerEventPublisher = answerEventPublisher;
        this.unansweredQuestions = unansweredQuestions;
        this.questionRequests = questionRequests;
        this.expertSuggestions = expertSuggestions;
        this.topics = topics;
        this.notifications = notifications;
        this.questionFollowers = questionFollowers;
        this.languages = languages;
        this.clock = clock;
    }

    /**
     * Asks it, and puts it to the people chosen in the form who may be asked now.
     *
     * @param id a random one: an ordered one would tell when a nameless question was asked
     * @param key what only the nameless asker's browser can make again; null to ask with a name
     */
    public void ask(UUID id, QuestionForm form, @Nullable String key, Viewer asker) {
        Language language = language(form, key != null, asker);
        List<UUID> about = topics(form, language);
        boolean open = form.people().isEmpty();
        Instant at = at(key != null, asker);
        questions.add(List.of(new NewQuestion(
                id,
                key == null ? asker.id() : null,
                key,
                key == null ? asker.team() : null,
                language,
                null,
                form.body(),
                form.readers(),
                null,
                at,
                open ? at : null,
                about)));
        if (form.readers() == Audience.EVERYONE) {
            topics.useOpenly(about);
            widenLater(id, at, asker);
        }
        UUID named = key == null ? asker.id() : null;
        put(id, form, about, named, asker, at);
        questionFollowers.asked(id, about, named, form.body(), at);
    }

    /** Names of the people chosen who do not want to be asked (any more) now. */
    public List<String> unaskable(QuestionForm form, Viewer asker) {
        questionRequests.hold(form.people());
        return expertSuggestions.unaskable(
                form.people(), ExpertSearch.by(asker, form.body(), List.of(), form.nameless()));
    }

    void update(UUID id, QuestionForm form, String key, Viewer asker) {
        Question question = own(id, key, asker);
        Language language = language(form, question.nameless(), asker);
        List<UUID> about = topics(form, language);
        questions.update(id, form.body(), language, about, at(question.nameless(), asker));
        if (!question.isRestricted()) {
            topics.useOpenly(about);
        }
        String line = Excerpt.line(form.body());
        notifications.reword(Question.path(id), line);
        notifications.reword(Question.path(id) + "#asked", line);
    }

    /**
     * Puts the question before everyone, when those who were asked do not know. What others wrote there while it was for some stays
     * for them, until its writer says that it goes along.
     */
    void open(UUID id, String key, Viewer asker) {
        Question question = own(id, key, asker);
        Instant at = at(question.nameless(), asker);
        if (questions.open(id, at) && question.isRestricted()) {
            counts.recompute(List.of(id));
            topics.useOpenly(question.topics().stream().map(Topic::id).toList());
            widenLater(id, at, asker);
            widerAudience.askWriters(question, asker);
        }
    }

    /** @return whether it is for whom it was before; it stays for everyone once somebody used that */
    boolean close(UUID id, String key, Viewer asker) {
        Question question = own(id, key, asker);
        if (!questions.wasOpened(id)) {
            return true;
        }
        boolean closed = questions.close(id);
        if (closed) {
            counts.recompute(List.of(id));
            widerAudience.askNobody(question);
        }
        return closed;
    }

    /** Not what only some may read: nobody else is asked there. */
    private void widenLater(UUID id, Instant at, Viewer asker) {
        unansweredQuestions.escalateOn(id, LocalDate.ofInstant(at, asker.zone()).plusDays(DAYS_BEFORE_ESCALATION));
    }

    void delete(UUID id, String key, Viewer asker) {
        if (questions.isDeletedOwn(id, asker.id(), key)) {
            return;
        }
        Question question = own(id, key, asker);
        questions.delete(id, at(question.nameless(), asker));
        notifications.withdraw(Question.path(id));
        answerEventPublisher.questionGone(id, asker);
    }

    void restore(UUID id, String key, Viewer asker) {
        boolean restored = questions.restore(id, asker.id(), key);
        Question question = own(id, key, asker);
        notifications.restore(Question.path(id));
        if (restored) {
            answerEventPublisher.questionBack(question, key, asker);
        }
    }

    /** Only for who deleted it. */
    void deleted(UUID id, String key, Viewer asker) {
        if (!questions.isDeletedOwn(id, asker.id(), key)) {
            throw new NotFound("deleted question " + id);
        }
    }

    Question own(UUID id, String key, Viewer asker) {
        return questions.find(id, asker, key).filter(Question::mine).orElseThrow(() -> new NotFound("question " + id));
    }

    /** Now; without a name only the day, so that no time tells who was there. */
    private Instant at(boolean nameless, Viewer asker) {
        return nameless
                ? clock.instant()
                        .atZone(asker.zone())
                        .truncatedTo(ChronoUnit.DAYS)
                        .toInstant()
                : clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private void put(
            UUID question, QuestionForm form, List<UUID> about, @Nullable UUID actor, Viewer asker, Instant at) {
        Set<UUID> chosen = new LinkedHashSet<>(form.people());
        chosen.remove(asker.id());
        Map<UUID, List<SuggestionReason>> people = new LinkedHashMap<>();
        expertSuggestions
                .askable(chosen, ExpertSearch.by(asker, form.body(), about, actor == null))
                .forEach(knower -> people.put(knower.person().id(), knower.reasons()));
        questionRequests.add(question, people, false, null, at);
        tell(people.keySet(), actor, "asked", question, form.body(), at);
    }

    private void tell(Set<UUID> people, @Nullable UUID actor, String kind, UUID question, String body, Instant at) {
        String line = Excerpt.line(body);
        if (actor == null) {
            notifications.tellNameless(people, kind + "-nameless", Question.path(question), line, at);
        } else {
            notifications.tell(people, actor, kind, Question.path(question), line);
        }
    }

    /** What a nameless question is written in, says the question alone: the asker's own language would tell of the asker. */
    private Language language(QuestionForm form, boolean nameless, Viewer asker) {
        Language usual = nameless ? Language.of(asker.organisation().languages().getFirst()) : asker.language();
        return Language.find(form.language())
                .filter(chosen -> !nameless)
                .orElseGet(() -> languages.detect(form.body(), usual));
    }

    private List<UUID> topics(QuestionForm form, Language language) {
        Set<UUID> all = new LinkedHashSet<>(topics.known(form.topics()));
        form.topicNames().forEach(name -> all.add(topics.called(name, language)));
        return List.copyOf(all);
    }
}
