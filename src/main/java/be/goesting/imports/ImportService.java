package be.goesting.imports;

import be.goesting.imports.Import.Stage;
import be.goesting.imports.files.ColumnMapping;
import be.goesting.imports.files.FileLayout;
import be.goesting.imports.files.ImportFile;
import be.goesting.imports.files.UnreadableFileException;
import be.goesting.imports.plan.ImportPlan;
import be.goesting.site.NotFound;
import be.goesting.site.Viewer;
import be.goesting.site.forms.Submission;
import be.goesting.site.forms.Submissions;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Taking in a file, saying how it is read, trying what it would do, undoing what it did. */
@Service
@Transactional
class ImportService {

    private final Imports imports;
    private final Submissions submissions;
    private final ImportedItems items;
    private final Importers importers;

    ImportService(Imports imports, Submissions submissions, ImportedItems items, Importers importers) {
        this.imports = imports;
        this.submissions = submissions;
        this.items = items;
        this.importers = importers;
    }

    /** @throws UnreadableFileException when nothing could ever come of it; then nothing is kept */
    public UUID upload(
            Submission submission, Importer importer, String name, String source, byte[] content, Viewer uploader)
            throws UnreadableFileException {
        FileLayout layout = FileLayout.of(content);
        if (!importer.formats().contains(layout.format())) {
            throw new UnreadableFileException("imports.error.format");
        }
        var bare = new ImportFile(name, source, content, layout, new ColumnMapping(importer.columns(), Map.of()));
        if (importer.columns().isEmpty()) {
            importer.plan(bare);
            return submissions.once(submission, id -> imports.add(id, importer, bare, null, uploader));
        }
        List<String> header = bare.table().header();
        String hash = hash(header);
        ImportFile file = bare.with(proposed(importer, header, hash));
        return submissions.once(submission, id -> imports.add(id, importer, file, hash, uploader));
    }

    @Transactional(readOnly = true)
    public Import find(UUID id) {
        return imports.find(id).orElseThrow(() -> new NotFound("import " + id));
    }

    @Transactional(readOnly = true)
    public ImportFile file(Import found) {
        return imports.file(found.id(), importers.of(found).columns())
                .orElseThrow(() -> new NotFound("file of import " + found.id()));
    }

    /** What would come of it. */
    @Transactional(readOnly = true)
    public ImportPlan plan(Import found, ImportFile file) throws UnreadableFileException {
        return importers.of(found).plan(file);
    }

    /** Reads it otherwise from now on; its columns are others then. */
    public void readAs(Import found, FileLayout layout) throws UnreadableFileException {
        Importer importer = importers.of(found);
        ImportFile file = file(found).as(layout);
        List<String> header = file.table().header();
        String hash = hash(header);
        imports.keep(found.id(), file.with(proposed(importer, header, hash)), hash);
    }

    public void choose(Import found, ImportFile file, List<String> header, ColumnMapping mapping) {
        imports.keep(found.id(), file.with(mapping), hash(header));
    }

    /** What is coming in, or came, is not given up. */
    public void giveUp(Import found) {
        if (found.stage() == Stage.WAITING || found.stage() == Stage.FAILED) {
            imports.delete(found.id());
        }
    }

    /** How many of each kind stay: somebody made something of them meanwhile. */
    public Map<String, Long> undo(Import found) {
        List<ImportedItem> staying = importers.of(found).undo(found.id(), items.of(found.id()));
        items.release(found.id(), staying);
        imports.delete(found.id());
        return staying.stream()
                .map(item -> new ImportedItem(item.kind(), item.id(), null))
                .distinct()
                .collect(Collectors.groupingBy(ImportedItem::kind, Collectors.counting()));
    }

    /** As it was the last time with such a header, else what the header looks like. */
    private ColumnMapping proposed(Importer importer, List<String> header, String hash) {
        return imports.lastColumns(importer, hash)
                .map(places -> ColumnMapping.of(importer.columns(), places))
                .orElseGet(() -> ColumnMapping.guessed(importer.columns(), header));
    }

    private static String hash(List<String> header) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            header.forEach(label -> {
                digest.update(label.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
