package be.goesting.imports;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A file that was uploaded, and how far it is.
 *
 * @param importer the code of the kind of file
 * @param source the place where it comes from; null when nobody said
 * @param uploader the name of who uploaded it; null when that is nobody here any more
 * @param done how much is in so far, out of the total; nothing is known of the total at first
 * @param brought what it brought; none until it is finished
 * @param leftBehind the lines of the rows that stayed behind, as far as they are kept
 */
public record Import(
        UUID id,
        String importer,
        String fileName,
        @Nullable String source,
        @Nullable String uploader,
        Stage stage,
        Instant createdAt,
        int done,
        int total,
        List<Figure> brought,
        List<Long> leftBehind) {

    private static final int LINES_SHOWN = 100;

    /** How far it is. */
    public enum Stage {
        WAITING,
        RUNNING,
        FAILED,
        FINISHED
    }

    public String path() {
        return ImportController.PATH + "/" + id;
    }

    /** The first of the lines that stayed behind. */
    public String whichStayed() {
        String lines =
                leftBehind.stream().limit(LINES_SHOWN).map(String::valueOf).collect(Collectors.joining(", "));
        return leftBehind.size() > LINES_SHOWN ? lines + " …" : lines;
    }

    /** What it brought, without what it brought none of. */
    public List<Figure> came() {
        return brought.stream().filter(figure -> figure.count() > 0).toList();
    }
}
