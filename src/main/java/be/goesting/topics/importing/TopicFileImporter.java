package be.goesting.topics.importing;

import be.goesting.site.Language;
import be.goesting.site.LanguageDetector;
import be.goesting.topics.importing.EscoFile.Concept;
import be.goesting.topics.importing.EscoFile.Relation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads one file, a thousand rows at a time, and takes it over, in the transaction of the caller. */
@Component
class TopicFileImporter {

    private static final int BATCH = 1_000;
    private static final String CODE = "esco";
    private static final String ADDRESS = "https://esco.ec.europa.eu/";

    private final TopicImports imports;
    private final IncomingLabels labels;
    private final IncomingRelations relations;
    private final LanguageDetector detector;
    private final JdbcClient database;

    TopicFileImporter(
            TopicImports imports,
            IncomingLabels labels,
            IncomingRelations relations,
            LanguageDetector detector,
            JdbcClient database) {
        this.imports = imports;
        this.labels = labels;
        this.relations = relations;
        this.detector = detector;
        this.database = database;
    }

    /**
     * Takes the file over.
     *
     * @param progress is told how many bytes have been read
     * @throws Refused when the file is not what it should be
     */
    Outcome take(TopicImport file, LongConsumer progress) {
        var read = new AtomicLong();
        try (var rows = new EscoFile(() -> counting(imports.content(file.id()), read))) {
            return switch (rows.kind()) {
                case LABELS -> labels(rows, file, () -> progress.accept(read.get()));
                case RELATIONS -> relations(rows, file, () -> progress.accept(read.get()));
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Outcome labels(EscoFile rows, TopicImport file, Runnable progress) {
        var language = new FileLanguage(file.fileName());
        var count = new Object() {
            int rows;
            int leftOut;
        };
        List<Concept> batch = new ArrayList<>(BATCH);
        rows.forEachConcept(concept -> {
            language.hear(concept.preferred());
            count.leftOut += leftOut(concept);
            batch.add(concept);
            if (batch.size() == BATCH) {
                labels.put(file.id(), count.rows, batch);
                count.rows += batch.size();
                batch.clear();
                progress.run();
            }
        });
        labels.put(file.id(), count.rows, batch);
        count.rows += batch.size();
        progress.run();
        Language spoken = language.language(detector);
        var counts = labels.takeOver(file.id(), source(), spoken);
        return new Outcome(
                EscoFile.Kind.LABELS,
                spoken,
                count.rows,
                counts.topicsAdded(),
                counts.topicsJoined(),
                counts.added(),
                counts.removed(),
                count.leftOut);
    }

    private static int leftOut(Concept concept) {
        long tooLong = concept.alternative().stream()
                .filter(label -> !IncomingLabels.fits(label))
                .count();
        return (int) tooLong + (IncomingLabels.fits(concept.preferred()) ? 0 : 1);
    }

    private Outcome relations(EscoFile rows, TopicImport file, Runnable progress) {
        var count = new Object() {
            int rows;
        };
        List<Relation> batch = new ArrayList<>(BATCH);
        rows.forEachRelation(relation -> {
            batch.add(relation);
            count.rows++;
            if (batch.size() == BATCH) {
                relations.put(file.id(), batch);
                batch.clear();
                progress.run();
            }
        });
        relations.put(file.id(), batch);
        progress.run();
        var counts = relations.takeOver(file.id(), source());
        return new Outcome(EscoFile.Kind.RELATIONS, null, count.rows, 0, 0, counts.added(), counts.removed(), 0);
    }

    private UUID source() {
        return database.sql("""
                        insert into topic_sources (code, address) values (?, ?)
                        on conflict (organisation_id, code) do update set address = excluded.address returning id""").params(CODE, ADDRESS).query(UUID.class).single();
    }

    private static InputStream counting(InputStream bytes, AtomicLong read) {
        read.set(0);
        return new java.io.FilterInputStream(bytes) {
            @Override
            public int read() throws IOException {
                int one = super.read();
                read.addAndGet(one < 0 ? 0 : 1);
                return one;
            }

            @Override
            public int read(byte[] into, int from, int most) throws IOException {
                int length = super.read(into, from, most);
                read.addAndGet(Math.max(length, 0));
                return length;
            }
        };
    }
}
