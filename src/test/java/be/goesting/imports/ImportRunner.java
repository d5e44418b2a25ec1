package be.goesting.imports;

import be.goesting.TestApplication;
import be.goesting.imports.files.UnreadableFileException;
import be.goesting.site.Language;
import be.goesting.site.Viewer;
import be.goesting.site.forms.Submission;
import be.goesting.tenancy.Organisations;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Brings in a file as the pages do: uploads it, tries it, applies it. */
public final class ImportRunner {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /**
     * What came of it.
     *
     * @param error why it was refused, the end of the key; null when it was not
     */
    public record Outcome(@Nullable UUID id, @Nullable String error, long line, List<Figure> figures) {

        /** How many of it; none when that figure is not there. */
        public int count(String code) {
            return figures.stream()
                    .filter(figure -> figure.code().equals(code))
                    .mapToInt(Figure::count)
                    .sum();
        }
    }

    private final UUID organisation;
    private final String importer;

    public ImportRunner(UUID organisation, String importer) {
        this.organisation = organisation;
        this.importer = importer;
    }

    public Outcome run(String name, String source, byte[] content) {
        try {
            UUID id = upload(name, source, content);
            TestApplication.bean(ImportJob.class).start(id, organisation, PATIENCE);
            Import found = find(id);
            if (found.stage() != Import.Stage.FINISHED) {
                throw new IllegalStateException(name + " is " + found.stage());
            }
            return new Outcome(id, null, 0, found.brought());
        } catch (UnreadableFileException e) {
            return new Outcome(
                    null,
                    e.key().replaceAll("^(imports.error|.*\\.import\\.(problem|error))\\.", ""),
                    e.line(),
                    List.of());
        }
    }

    public UUID upload(String name, String source, byte[] content) throws UnreadableFileException {
        UnreadableFileException[] refused = new UnreadableFileException[1];
        UUID id = in(() -> {
            try {
                return TestApplication.bean(ImportService.class)
                        .upload(
                                new Submission(null),
                                TestApplication.bean(Importers.class).find(importer),
                                name,
                                source,
                                content,
                                uploader());
            } catch (UnreadableFileException e) {
                refused[0] = e;
                return organisation;
            }
        });
        if (refused[0] != null) {
            throw refused[0];
        }
        return id;
    }

    /** @return how many things stay */
    public long undo(UUID id) {
        return in(() -> {
            var service = TestApplication.bean(ImportService.class);
            return service.undo(service.find(id)).values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
        });
    }

    Import find(UUID id) {
        return in(() -> TestApplication.bean(ImportService.class).find(id));
    }

    private static Viewer uploader() {
        return new Viewer(
                TestApplication.bean(Organisations.class).current(),
                UUID.randomUUID(),
                "Anke Baas",
                Language.NL,
                "auto",
                null,
                null,
                "slate",
                false,
                Set.of(Viewer.Role.ADMINISTRATOR),
                0);
    }

    private <T> T in(java.util.function.Supplier<T> work) {
        return TestApplication.bean(Organisations.class).in(organisation, work);
    }
}
