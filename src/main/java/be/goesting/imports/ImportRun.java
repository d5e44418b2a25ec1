package be.goesting.imports;

import be.goesting.imports.plan.Problem;
import java.util.List;
import java.util.UUID;

/** One import on its way in, as its importer sees it. */
public final class ImportRun {

    /** Told how far it is. */
    interface Progress {
        void tell(int done, int total);
    }

    private static final int LINES_KEPT = 1000;

    private List<Long> leftBehind = List.of();

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

    /** Which rows stay behind, to name them once it is in. */
    public void leaveBehind(List<Problem> problems) {
        leftBehind = problems.stream().map(Problem::line).limit(LINES_KEPT).toList();
    }

    List<Long> leftBehind() {
        return leftBehind;
    }

    /** Remembers what came, so that it can be taken out again and does not come twice. */
    public void remember(List<ImportedItem> brought) {
        items.add(id, brought);
    }
}
