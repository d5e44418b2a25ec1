package bench.finding;

import be.goesting.questions.importing.ArchivePost;
import be.goesting.people.NewPerson;
import be.goesting.people.People;
import be.goesting.site.Language;
import be.goesting.site.language.LanguageDetector;
import be.goesting.topics.NewTopic;
import be.goesting.topics.Topics;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Lets an organisation live through a dump again: what is not yet past is not in the database. */
final class Replay {

    /** A dump does not tell when an answer was accepted; so long after it was given, it is taken to be. */
    static final Duration UNTIL_ACCEPTED = Duration.ofDays(3);

    private final People people;
    private final Topics topics;
    private final LanguageDetector languages;
    private final JdbcTemplate database;
    private final History history;
    private final Map<String, UUID> ids = new HashMap<>();
    private final Map<String, UUID> tags = new HashMap<>();
    private final Queue<ArchivePost> questions;
    private final Queue<ArchivePost> answers;
    private final Queue<ArchivePost> accepted;

    Replay(Evaluation.Product product, History history) {
        this.people = product.bean(People.class);
        this.topics = product.bean(Topics.class);
        this.languages = product.bean(LanguageDetector.class);
        this.database = product.bean(JdbcTemplate.class);
        this.history = history;
        this.questions = new ArrayDeque<>(history.questions());
        this.answers = new ArrayDeque<>(history.answers());
        this.accepted = new ArrayDeque<>(history.answers().stream()
                .filter(answer -> Objects.equals(history.question(answer).accepted(), answer.id()))
                .toList());
    }

    @Nullable UUID person(@Nullable String owner) {
        return owner == null ? null : ids.get(owner);
    }

    List<UUID> topics(ArchivePost question) {
        return question.tags().stream().map(tag -> Objects.requireNonNull(tags.get(tag))).toList();
    }

    String text(ArchivePost question) {
        return question.title() + " " + Texts.plain(question.html());
    }

    /** Who ever wrote something and what it was ever about: names without anything to them yet. */
    void prepare() {
        history.byId().values().forEach(post -> {
            if (post.owner() != null) {
                ids.computeIfAbsent(post.owner(), owner -> UUID.randomUUID());
            }
            post.tags().forEach(tag -> tags.computeIfAbsent(tag, label -> UUID.randomUUID()));
        });
        people.add(ids.entrySet().stream()
                .map(one -> new NewPerson(
                        one.getValue(), null, one.getKey(), null, null, Language.EN, List.of(), false, Instant.EPOCH))
                .toList());
        topics.add(tags.entrySet().stream()
                .map(one -> new NewTopic(one.getValue(), Map.of(Language.EN, one.getKey()), Map.of()))
                .toList());
    }

    /** Lets everything happen that happened before that moment. */
    void until(Instant moment, java.util.function.BiConsumer<ArchivePost, ArchivePost> answered) {
        while (!questions.isEmpty() && questions.element().created().isBefore(moment)) {
            ask(questions.remove());
        }
        while (!answers.isEmpty() && answers.element().created().isBefore(moment)) {
            ArchivePost answer = answers.remove();
            ArchivePost question = history.question(answer);
            if (isAsked(question, answer)) {
                answer(answer, question);
                answered.accept(answer, question);
            }
        }
        while (!accepted.isEmpty() && accepted.element().created().plus(UNTIL_ACCEPTED).isBefore(moment)) {
            ArchivePost answer = accepted.remove();
            database.update(
                    "update answers set helpful_at = ? where id = ?",
                    Timestamp.from(answer.created().plus(UNTIL_ACCEPTED)),
                    id(answer));
        }
    }

    /** An answer that a merged or moved question brought along is older than the question: it comes with it. */
    private boolean isAsked(ArchivePost question, ArchivePost answer) {
        if (question.created().isAfter(answer.created()) && questions.remove(question)) {
            ask(question);
        }
        return true;
    }

    private void ask(ArchivePost question) {
        database.update(
                "insert into questions (id, author_id, language, title, body, audience, source_id, created_at, opened_at) "
                        + "values (?, ?, ?, ?, ?, 'everyone', ?, ?, ?)",
                id(question),
                person(question.owner()),
                language(question),
                question.title().isBlank() ? null : cut(question.title()),
                words(question),
                "evaluated:" + question.id(),
                Timestamp.from(question.created()),
                Timestamp.from(question.created()));
        for (UUID topic : topics(question)) {
            database.update(
                    "insert into question_topics (question_id, topic_id, created_at) values (?, ?, ?)",
                    id(question),
                    topic,
                    Timestamp.from(question.created()));
        }
    }

    private void answer(ArchivePost answer, ArchivePost question) {
        database.update(
                "insert into answers (id, question_id, author_id, language, body, source_id, created_at) "
                        + "values (?, ?, ?, ?, ?, ?, ?)",
                id(answer),
                id(question),
                person(answer.owner()),
                language(answer),
                words(answer),
                "evaluated:" + answer.id(),
                Timestamp.from(answer.created()));
        database.update("update questions set answer_count = answer_count + 1 where id = ?", id(question));
        database.update(
                "insert into evidence (person_id, topic_id, kind, source_id, path, excerpt, found_at) "
                        + "select a.author_id, t.topic_id, 'answer', a.id, '/questions', '', a.created_at "
                        + "from answers a join question_topics t on t.question_id = a.question_id where a.id = ?",
                id(answer));
    }

    private String language(ArchivePost post) {
        String text = cut(post.title() + " " + Texts.plain(post.html()));
        return languages.detect(text, Language.EN).code();
    }

    private static String words(ArchivePost post) {
        String words = Texts.plain(post.html()).strip();
        return words.isEmpty() ? "." : words.substring(0, Math.min(words.length(), 20_000));
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(text.length(), 1000)).replace('\0', ' ');
    }

    private static UUID id(ArchivePost post) {
        return new UUID(0x0000_0000_0000_4000L, 0x8000_0000_0000_0000L | post.id());
    }
}
