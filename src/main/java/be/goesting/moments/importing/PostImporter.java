package be.goesting.moments.importing;

import be.goesting.expertise.Evidence;
import be.goesting.expertise.EvidenceRepository;
import be.goesting.imports.Figure;
import be.goesting.imports.ImportRun;
import be.goesting.imports.ImportedItem;
import be.goesting.imports.Importer;
import be.goesting.imports.files.FileFormat;
import be.goesting.imports.files.ImportColumn;
import be.goesting.imports.files.ImportFile;
import be.goesting.imports.files.UnreadableFileException;
import be.goesting.imports.plan.ImportPlan;
import be.goesting.imports.plan.ImportPlan.NewNames;
import be.goesting.moments.MomentService;
import be.goesting.moments.Moments;
import be.goesting.notifications.Notifications;
import be.goesting.people.People;
import be.goesting.site.Page;
import be.goesting.site.language.LanguageDetector;
import be.goesting.site.rendering.Templates;
import be.goesting.tenancy.Organisations;
import be.goesting.topics.Topics;
import gg.jte.Content;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Brings along a table of posts. Nobody is told of a moment that was shared elsewhere long ago: no notices, no events. */
@Component
class PostImporter implements Importer {

    private static final int AT_ONCE = 500;

    private final PostPlanner planner;
    private final Organisations organisations;
    private final People people;
    private final Topics topics;
    private final Moments moments;
    private final Notifications notifications;
    private final EvidenceRepository evidence;
    private final LanguageDetector languages;
    private final Templates templates;
    private final Clock clock;

    PostImporter(
            PostPlanner planner,
            Organisations organisations,
            People people,
            Topics topics,
            Moments moments,
            Notifications notifications,
            EvidenceRepository evidence,
            LanguageDetector languages,
            Templates templates,
            Clock clock) {
        this.planner = planner;
        this.organisations = organisations;
        this.people = people;
        this.topics = topics;
        this.moments = moments;
        this.notifications = notifications;
        this.evidence = evidence;
        this.languages = languages;
        this.templates = templates;
        this.clock = clock;
    }

    @Override
    public String code() {
        return "posts";
    }

    @Override
    public String messages() {
        return "moments.import.";
    }

    @Override
    public Set<FileFormat> formats() {
        return Set.of(FileFormat.CSV, FileFormat.XLSX);
    }

    @Override
    public List<ImportColumn> columns() {
        return Posts.COLUMNS;
    }

    @Override
    public String path() {
        return "/moments";
    }

    @Override
    public ImportPlan plan(ImportFile file) throws UnreadableFileException {
        PostPlan plan = planner.plan(file, organisations.current());
        List<Post> posts = plan.posts();
        return new ImportPlan(
                posts.size(),
                plan.figures(),
                plan.alreadyHere(),
                List.of(),
                plan.problems(),
                List.of(
                        new NewNames("people", plan.people().unknown()),
                        new NewNames("topics", plan.topics().unknown())),
                posts.isEmpty() ? null : example(posts.getFirst()));
    }

    @Override
    public List<Figure> apply(ImportFile file, ImportRun run) throws UnreadableFileException {
        var organisation = organisations.current();
        PostPlan plan = planner.plan(file, organisation);
        run.leaveBehind(plan.problems());
        List<Post> posts = plan.posts();
        var maker = new PostBatch(plan, organisation, languages, clock.instant());
        for (int from = 0; from < posts.size(); from += AT_ONCE) {
            run.progress(from, posts.size());
            var batch = maker.batch(posts.subList(from, Math.min(from + AT_ONCE, posts.size())));
            people.add(batch.people());
            topics.add(batch.topics());
            moments.add(batch.moments());
            run.remember(batch.items());
        }
        return plan.figures();
    }

    /** All moments that their authors did not edit go with what was said of them and told of that, and the people and topics that nothing else points to. */
    @Override
    public List<ImportedItem> undo(UUID importId, List<ImportedItem> items) {
        List<UUID> brought = new ArrayList<>(ids(items, PostBatch.MOMENT));
        List<UUID> edited = moments.edited(brought);
        brought.removeAll(edited);
        evidence.forget(Evidence.Kind.MOMENT, brought);
        moments.remove(brought);
        notifications.forgetAll(brought.stream().map(MomentService::path).toList());
        Set<UUID> gone = new HashSet<>(people.removeUnused(ids(items, ImportedItem.PERSON)));
        gone.addAll(topics.removeUnused(ids(items, ImportedItem.TOPIC)));
        gone.addAll(brought);
        return items.stream().filter(item -> !gone.contains(item.id())).toList();
    }

    private Function<Page, Content> example(Post post) {
        return page -> templates.piece("moments/importing/example", page, Map.of("post", post));
    }

    private static List<UUID> ids(List<ImportedItem> items, String kind) {
        return items.stream()
                .filter(item -> item.is(kind))
                .map(ImportedItem::id)
                .distinct()
                .toList();
    }
}
