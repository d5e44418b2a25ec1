package be.goesting.questions.importing;

import be.goesting.expertise.Evidence.Kind;
import be.goesting.expertise.EvidenceFound;
import be.goesting.expertise.EvidenceRepository;
import be.goesting.people.NewPerson;
import be.goesting.people.People;
import be.goesting.questions.Answers;
import be.goesting.questions.Audience;
import be.goesting.questions.NewAnswer;
import be.goesting.questions.NewQuestion;
import be.goesting.questions.Questions;
import be.goesting.site.Excerpt;
import be.goesting.site.Language;
import be.goesting.site.LanguageDetector;
import be.goesting.site.Messages;
import be.goesting.site.NotFound;
import be.goesting.tenancy.Organisation;
import be.goesting.tenancy.Organisations;
import be.goesting.topics.Topics;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Brings in a dump, all or nothing, beside the request that asked for it. Nobody is told of what was asked elsewhere long ago.
 */
@Service
class DumpImporting {

    private static final Logger LOG = LoggerFactory.getLogger(DumpImporting.class);
    private static final int AT_ONCE = 200;
    private static final int MOST_LETTERS = 99_000;

    private final QuestionImports imports;
    private final Organisations organisations;
    private final People people;
    private final Topics topics;
    private final Questions questions;
    private final Answers answers;
    private final EvidenceRepository evidenceRepository;
    private final LanguageDetector languages;
    private final Messages messages;
    private final Clock clock;

    DumpImporting(
            QuestionImports imports,
            Organisations organisations,
            People people,
            Topics topics,
            Questions questions,
            Answers answers,
            EvidenceRepository evidenceRepository,
            LanguageDetector languages,
            Messages messages,
            Clock clock) {
        this.imports = imports;
        this.organisations = organisations;
        this.people = people;
        this.topics = topics;
        this.questions = questions;
        this.answers = answers;
        this.evidenceRepository = evidenceRepository;
        this.languages = languages;
        this.messages = messages;
        this.clock = clock;
    }

    /** Starts, unless it has started already, and waits a little: many dumps are in before the time is over. */
    void start(UUID id, Organisation organisation, Duration patience) {
        boolean mine = organisations.in(organisation.id(), () -> {
            if (imports.find(id).isEmpty()) {
                throw new NotFound("question import " + id);
            }
            return imports.claim(id);
        });
        if (!mine) {
            return;
        }
        Thread thread = Thread.ofVirtual().name("question import " + id).start(() -> run(id, organisation));
        try {
            thread.join(patience);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run(UUID id, Organisation organisation) {
        try {
            organisations.in(organisation.id(), () -> bringIn(id, organisation));
        } catch (RuntimeException e) {
            LOG.error("Dump {} could not be brought in; nothing of it is there", id, e);
            organisations.in(organisation.id(), () -> {
                imports.fail(id);
                return id;
            });
        }
    }

    private int bringIn(UUID id, Organisation organisation) {
        imports.waitForOthers();
        QuestionImport dump = imports.find(id).orElseThrow();
        String source = Objects.requireNonNullElse(dump.source(), "");
        DumpPlan plan;
        try {
            plan = DumpPlan.of(imports.content(id), source, imports);
        } catch (StackExchangeArchive.Unreadable e) {
            throw new IllegalStateException(e);
        }
        new Bringing(id, organisation, source, plan).everything();
        imports.finish(id);
        return plan.answers().size();
    }

    /** One dump on its way in. */
    private final class Bringing {

        private final UUID id;
        private final Organisation organisation;
        private final String source;
        private final DumpPlan plan;
        private final Language usual;
        private final Map<String, UUID> persons;
        private final Map<String, UUID> tags = new HashMap<>();
        private final Map<Long, NewQuestion> asked = new HashMap<>();
        private final Map<Long, Long> accepted = new HashMap<>();

        Bringing(UUID id, Organisation organisation, String source, DumpPlan plan) {
            this.id = id;
            this.organisation = organisation;
            this.source = source;
            this.plan = plan;
            this.usual = Language.of(organisation.languages().getFirst());
            this.persons = new HashMap<>(imports.people(
                    plan.people().keySet().stream().map(this::personOrigin).toList()));
        }

        void everything() {
            newcomers();
            plan.tags().forEach(tag -> tags.put(tag, topics.called(tag.replace('-', ' '), Language.EN)));
            int total = plan.questions().size() + plan.answers().size();
            for (int from = 0; from < plan.questions().size(); from += AT_ONCE) {
                tell(from, total);
                ask(part(plan.questions(), from));
            }
            for (int from = 0; from < plan.answers().size(); from += AT_ONCE) {
                tell(plan.questions().size() + from, total);
                answer(part(plan.answers(), from));
            }
            imports.count(asked.values().stream().map(NewQuestion::id).toList());
        }

        private void newcomers() {
            Map<String, UUID> fresh = new HashMap<>();
            List<NewPerson> newcomers = new ArrayList<>();
            plan.people().forEach((key, name) -> {
                String origin = personOrigin(key);
                if (!persons.containsKey(origin)) {
                    NewPerson person = NewPerson.called(called(key, name), null, usual, clock.instant());
                    newcomers.add(person);
                    fresh.put(origin, person.id());
                }
            });
            people.add(newcomers);
            imports.remember(fresh);
            persons.putAll(fresh);
        }

        private String called(String key, String name) {
            return !name.isBlank()
                    ? name
                    : messages.text(
                            usual, key.startsWith("left:") ? "dumping.person.left" : "dumping.person", "number", key);
        }

        private void ask(List<Post> posts) {
            List<NewQuestion> batch = new ArrayList<>();
            for (Post post : posts) {
                String words = words(post);
                NewQuestion question = new NewQuestion(
                        UUID.randomUUID(),
                        person(post),
                        null,
                        null,
                        languages.detect(post.title() + " " + words, usual),
                        post.title().isBlank() ? null : post.title().strip(),
                        words + attribution(post),
                        Audience.EVERYONE,
                        null,
                        DumpPlan.origin(source, post),
                        post.created(),
                        post.created(),
                        post.tags().stream().map(tags::get).distinct().toList());
                asked.put(post.id(), question);
                accepted.put(post.id(), Objects.requireNonNullElse(post.accepted(), -1L));
                batch.add(question);
            }
            questions.add(batch);
        }

        /** An answer to a question that came in with an earlier dump is added to that one. */
        private void answer(List<Post> posts) {
            Map<String, UUID> earlier = imports.questions(posts.stream()
                    .filter(post -> !asked.containsKey(post.question()))
                    .map(post -> DumpPlan.origin(source, post).replaceAll("\\d+$", String.valueOf(post.question())))
                    .toList());
            List<NewAnswer> batch = new ArrayList<>();
            List<EvidenceFound> found = new ArrayList<>();
            for (Post post : posts) {
                NewQuestion question = asked.get(post.question());
                UUID questionId = question != null
                        ? question.id()
                        : earlier.get(
                                DumpPlan.origin(source, post).replaceAll("\\d+$", String.valueOf(post.question())));
                if (questionId == null) {
                    continue;
                }
                String words = words(post);
                Instant helped = Objects.equals(accepted.get(post.question()), post.id()) ? post.created() : null;
                NewAnswer answer = new NewAnswer(
                        UUID.randomUUID(),
                        questionId,
                        person(post),
                        languages.detect(words, usual),
                        words,
                        null,
                        DumpPlan.origin(source, post),
                        post.created(),
                        helped);
                batch.add(answer);
                if (question != null) {
                    found.add(evidence(answer, question, helped));
                }
            }
            answers.add(batch);
            evidenceRepository.add(found);
        }

        private EvidenceFound evidence(NewAnswer answer, NewQuestion question, @Nullable Instant helped) {
            return new EvidenceFound(
                    organisation.id(),
                    answer.author(),
                    question.topics(),
                    helped == null ? Kind.ANSWER : Kind.HELPFUL_ANSWER,
                    answer.id(),
                    "/questions/" + question.id(),
                    answer.words(),
                    answer.at());
        }

        private UUID person(Post post) {
            return Objects.requireNonNull(persons.get(personOrigin(DumpPlan.person(post))));
        }

        private String personOrigin(String key) {
            return source + ":" + key;
        }

        private String attribution(Post post) {
            return source.isEmpty()
                    ? ""
                    : "\n\n*"
                            + messages.text(
                                    usual,
                                    "dumping.attribution",
                                    "source",
                                    source,
                                    "licence",
                                    Objects.requireNonNullElse(post.licence(), "CC BY-SA"))
                            + "*";
        }

        /** In a transaction of its own, so that the progress is seen while the work is not there yet. */
        private void tell(int done, int total) {
            organisations.in(organisation.id(), () -> {
                imports.beat(id, done, total);
                return done;
            });
        }
    }

    private static String words(Post post) {
        String words = HtmlToMarkdown.of(post.html()).replace("\0", "");
        return words.isBlank() ? "…" : Excerpt.start(words, MOST_LETTERS);
    }

    private static <T> List<T> part(List<T> all, int from) {
        return all.subList(from, Math.min(all.size(), from + AT_ONCE));
    }
}
