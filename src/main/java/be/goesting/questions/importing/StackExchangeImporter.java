package be.goesting.questions.importing;

import be.goesting.imports.Figure;
import be.goesting.imports.ImportRun;
import be.goesting.imports.ImportedItem;
import be.goesting.imports.ImportedItems;
import be.goesting.imports.Importer;
import be.goesting.imports.files.FileFormat;
import be.goesting.imports.files.ImportColumn;
import be.goesting.imports.files.ImportFile;
import be.goesting.imports.files.UnreadableFileException;
import be.goesting.imports.plan.ImportPlan;
import be.goesting.people.NewPerson;
import be.goesting.people.People;
import be.goesting.questions.NewAnswer;
import be.goesting.questions.NewQuestion;
import be.goesting.questions.QuestionBatch;
import be.goesting.questions.QuestionBatch.Standing;
import be.goesting.site.Language;
import be.goesting.site.language.LanguageDetector;
import be.goesting.site.language.Messages;
import be.goesting.tenancy.Organisations;
import be.goesting.topics.Topics;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Brings along the questions and answers of another community: its {@code Posts.xml}. Nobody is told of what was asked long ago. */
@Component
class StackExchangeImporter implements Importer {

    private static final int AT_ONCE = 200;
    private static final String QUESTION = "question";
    private static final String ANSWER = "answer";

    private final ImportedItems items;
    private final QuestionBatch past;
    private final Organisations organisations;
    private final People people;
    private final Topics topics;
    private final LanguageDetector languages;
    private final Messages messages;
    private final Clock clock;

    StackExchangeImporter(
            ImportedItems items,
            QuestionBatch past,
            Organisations organisations,
            People people,
            Topics topics,
            LanguageDetector languages,
            Messages messages,
            Clock clock) {
        this.items = items;
        this.past = past;
        this.organisations = organisations;
        this.people = people;
        this.topics = topics;
        this.languages = languages;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public String code() {
        return "stack-exchange";
    }

    @Override
    public String messages() {
        return "questions.import.";
    }

    @Override
    public Set<FileFormat> formats() {
        return Set.of(FileFormat.XML);
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of();
    }

    @Override
    public boolean asksForSource() {
        return true;
    }

    @Override
    public String path() {
        return "/questions";
    }

    @Override
    public ImportPlan plan(ImportFile file) throws UnreadableFileException {
        ArchivePlan plan = ArchivePlan.of(file, items, past);
        if (plan.isEmpty() && plan.alreadyHere() == 0) {
            throw new UnreadableFileException("questions.import.error.no-dump");
        }
        return ImportPlan.of(plan.count(), plan.figures(), plan.alreadyHere(), plan.leftOut());
    }

    @Override
    public List<Figure> apply(ImportFile file, ImportRun run) throws UnreadableFileException {
        ArchivePlan plan = ArchivePlan.of(file, items, past);
        var usual = Language.of(organisations.current().languages().getFirst());
        var maker = new ArchiveBatch(file.source(), plan, usual, languages, messages);
        bringPeople(maker, run);
        Map<UUID, Standing> asked = new HashMap<>();
        plan.earlier().values().forEach(question -> asked.put(question.id(), question));
        bringQuestions(plan, maker, asked, run);
        bringAnswers(plan, maker, asked, run);
        return plan.figures();
    }

    /** Answers to questions that came with another import go too, and these are counted anew. What its writer edited stays. */
    @Override
    public List<ImportedItem> undo(UUID importId, List<ImportedItem> brought) {
        List<UUID> untouched = past.untouched(ids(brought, QUESTION), ids(brought, ANSWER));
        past.remove(among(untouched, ids(brought, QUESTION)), among(untouched, ids(brought, ANSWER)));
        Set<UUID> gone = new HashSet<>(untouched);
        gone.addAll(people.removeUnused(ids(brought, ImportedItem.PERSON)));
        gone.addAll(topics.removeUnused(ids(brought, ImportedItem.TOPIC)));
        return brought.stream().filter(item -> !gone.contains(item.id())).toList();
    }

    private static List<UUID> among(List<UUID> untouched, List<UUID> ids) {
        return ids.stream().filter(untouched::contains).toList();
    }

    private void bringPeople(ArchiveBatch maker, ImportRun run) {
        Map<String, NewPerson> newcomers = maker.newcomers(clock.instant());
        people.add(newcomers.values());
        run.remember(newcomers.entrySet().stream()
                .map(one -> new ImportedItem(ImportedItem.PERSON, one.getValue().id(), one.getKey()))
                .toList());
    }

    private void bringQuestions(ArchivePlan plan, ArchiveBatch maker, Map<UUID, Standing> asked, ImportRun run) {
        Map<String, UUID> tags = topics(plan.tags(), run);
        for (int from = 0; from < plan.questions().size(); from += AT_ONCE) {
            run.progress(from, plan.count());
            List<NewQuestion> questions = maker.questions(part(plan.questions(), from), tags);
            past.add(questions, List.of());
            questions.forEach(question -> asked.put(question.id(), Standing.of(question)));
            run.remember(questions.stream()
                    .map(question -> new ImportedItem(QUESTION, question.id(), question.origin()))
                    .toList());
        }
    }

    private void bringAnswers(ArchivePlan plan, ArchiveBatch maker, Map<UUID, Standing> asked, ImportRun run) {
        for (int from = 0; from < plan.answers().size(); from += AT_ONCE) {
            run.progress(plan.questions().size() + from, plan.count());
            List<NewAnswer> answers = maker.answers(part(plan.answers(), from));
            past.answer(asked, answers);
            run.remember(answers.stream()
                    .map(answer -> new ImportedItem(ANSWER, answer.id(), answer.origin()))
                    .toList());
        }
    }

    /** By their tag; those that nothing here is called after yet are made. */
    private Map<String, UUID> topics(Set<String> tags, ImportRun run) {
        Map<String, UUID> topicByTag = new HashMap<>();
        for (String tag : tags) {
            String label = tag.replace('-', ' ');
            topicByTag.put(tag, topics.named(label).orElseGet(() -> {
                UUID made = topics.called(label, Language.EN);
                run.remember(List.of(new ImportedItem(ImportedItem.TOPIC, made, null)));
                return made;
            }));
        }
        return topicByTag;
    }

    private static List<UUID> ids(List<ImportedItem> items, String kind) {
        return items.stream()
                .filter(item -> item.is(kind))
                .map(ImportedItem::id)
                .toList();
    }

    private static <T> List<T> part(List<T> all, int from) {
        return all.subList(from, Math.min(all.size(), from + AT_ONCE));
    }
}
