package be.goesting.imports;

import java.util.List;
import java.util.UUID;

/** One import on its way in, as its importer sees it. */
public final class ImportRun {

    /** Told how far it is. */
    interface Progress {
        void tell(int done, int total);
    }

    private final UUID id;
    private final ImportedItems items;
    private final Progress progress;

    ImportRun(UUID id, ImportedItems items, Progress progress) {
        this.id = id;
        this.items = items;
        this.progress = progress;
    }

    public UUID id() {
        return id;
    }

    /** Everybody sees it at once, on whatever node, while what was brought in is not there yet. */
    public void progress(int done, int total) {
        progress.tell(done, total);
    }

    /** Remembers what came, so that it can be taken out again and does not come twice. */
    public void remember(List<ImportedItem> brought) {
        items.add(id, brought);
    }
}
