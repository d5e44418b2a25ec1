package be.goesting.topics.importing;

import be.goesting.imports.Figure;
import be.goesting.imports.ImportRun;
import be.goesting.imports.ImportedItem;
import be.goesting.imports.Importer;
import be.goesting.imports.files.FileFormat;
import be.goesting.imports.files.ImportColumn;
import be.goesting.imports.files.ImportFile;
import be.goesting.imports.files.UnreadableFileException;
import be.goesting.imports.plan.ImportPlan;
import be.goesting.site.Language;
import be.goesting.site.language.LanguageDetector;
import be.goesting.topics.importing.EscoFile.Concept;
import be.goesting.topics.importing.EscoFile.Kind;
import be.goesting.topics.importing.EscoFile.Relation;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes over a file of ESCO, a thousand rows at a time: its names in one language, or the relations between its concepts. */
@Component
class EscoImporter implements Importer {

    private static final int AT_ONCE = 1_000;
    private static final String SOURCE = "esco";
    private static final String ADDRESS = "https://esco.ec.europa.eu/";

    private final IncomingLabels labels;
    private final IncomingRelations relations;
    private final ImportedTopics imported;
    private final LanguageDetector detector;
    private final JdbcClient database;

    EscoImporter(
            IncomingLabels labels,
            IncomingRelations relations,
            ImportedTopics imported,
            LanguageDetector detector,
            JdbcClient database) {
        this.labels = labels;
        this.relations = relations;
        this.imported = imported;
        this.detector = detector;
        this.database = database;
    }

    @Override
    public String code() {
        return SOURCE;
    }

    @Override
    public String messages() {
        return "topics.import.";
    }

    @Override
    public Set<FileFormat> formats() {
        return Set.of(FileFormat.CSV);
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of();
    }

    @Override
    public String undoing() {
        return "topics.import.undo";
    }

    /** What it renewed of an older version does not come back: that file can be brought in again. */
    @Override
    public List<ImportedItem> undo(UUID importId, List<ImportedItem> items) {
        return imported.remove(importId).stream()
                .map(topic -> new ImportedItem(ImportedItem.TOPIC, topic, null))
                .toList();
    }

    @Override
    public String path() {
        return "/administration/topics";
    }

    @Override
    public ImportPlan plan(ImportFile file) throws UnreadableFileException {
        var esco = new EscoFile(file);
        if (esco.kind() == Kind.RELATIONS) {
            int count = esco.relations().size();
            return ImportPlan.of(count, List.of(new Figure("relations", count)), 0);
        }
        List<Concept> concepts = esco.concepts();
        int names = (int) concepts.stream().mapToLong(Concept::fitting).sum();
        return ImportPlan.of(
                concepts.size(),
                List.of(
                        new Figure("rows", concepts.size()),
                        new Figure("names." + language(file, concepts).code(), names),
                        new Figure("left-out", leftOut(concepts))),
                0);
    }

    @Override
    public List<Figure> apply(ImportFile file, ImportRun run) throws UnreadableFileException {
        var esco = new EscoFile(file);
        return esco.kind() == Kind.RELATIONS
                ? applyRelations(esco.relations(), run)
                : applyLabels(esco.concepts(), file, run);
    }

    private List<Figure> applyLabels(List<Concept> concepts, ImportFile file, ImportRun run)
            throws UnreadableFileException {
        Language language = language(file, concepts);
        for (int from = 0; from < concepts.size(); from += AT_ONCE) {
            run.progress(from, concepts.size());
            labels.put(run.id(), from, concepts.subList(from, Math.min(from + AT_ONCE, concepts.size())));
        }
        run.progress(concepts.size(), concepts.size());
        var counts = labels.takeOver(run.id(), source(), language);
        return List.of(
                new Figure("topics", counts.topicsAdded()),
                new Figure("joined", counts.topicsJoined()),
                new Figure("added", counts.added()),
                new Figure("removed", counts.removed()),
                new Figure("left-out", leftOut(concepts)));
    }

    private List<Figure> applyRelations(List<Relation> all, ImportRun run) {
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            run.progress(from, all.size());
            relations.put(run.id(), all.subList(from, Math.min(from + AT_ONCE, all.size())));
        }
        var counts = relations.takeOver(run.id(), source());
        return List.of(
                new Figure("relations-added", counts.added()), new Figure("relations-removed", counts.removed()));
    }

    private Language language(ImportFile file, List<Concept> concepts) throws UnreadableFileException {
        var language = new FileLanguage(file.name());
        concepts.forEach(concept -> language.hear(concept.preferred()));
        return language.language(detector);
    }

    private static int leftOut(List<Concept> concepts) {
        return concepts.stream().mapToInt(Concept::leftOut).sum();
    }

    private UUID source() {
        return database.sql("""
                        insert into topic_sources (code, address) values (?, ?)
                        on conflict (organisation_id, code) do update set address = excluded.address returning id""").params(SOURCE, ADDRESS).query(UUID.class).single();
    }
}
