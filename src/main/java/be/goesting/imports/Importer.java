package be.goesting.imports;

import be.goesting.imports.files.FileFormat;
import be.goesting.imports.files.ImportColumn;
import be.goesting.imports.files.ImportFile;
import be.goesting.imports.files.UnreadableFileException;
import be.goesting.imports.plan.ImportPlan;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Says what a file of one kind means: a feature has a bean of this for each kind of file that it can bring along.
 *
 * <p>Its sentences begin with {@link #messages()}: {@code title}, {@code how}, {@code lede}, {@code file}, {@code file.hint},
 * {@code result} and {@code look}; {@code column.<code>} with {@code .hint} and {@code .missing}; {@code figure.<code>} with the
 * arguments count and number; {@code problem.<code>} with the argument value; {@code left-out.<code>} with count and which; {@code new.<code>} with {@code .how}.
 */
public interface Importer {

    /** One name for ever: the database remembers imports under it. Small letters and hyphens. */
    String code();

    /** With what the keys of its messages begin, the last dot included. */
    String messages();

    /** The kinds of file that it reads. */
    Set<FileFormat> formats();

    /** What an administrator says the place of; none when the file has the same columns everywhere. */
    List<ImportColumn> columns();

    /** Whether it wants to know where the file comes from. */
    default boolean asksForSource() {
        return false;
    }

    /** The key of what undoing takes out, in a sentence or two. */
    default String undoing() {
        return "imports.undo.how";
    }

    /** Where one looks at what came. */
    String path();

    /** Finds out what bringing in the file would do, and does nothing of it. */
    ImportPlan plan(ImportFile file) throws UnreadableFileException;

    /**
     * Brings it in, within the caller's transaction: all of it or, when it throws, nothing.
     *
     * @return what it brought
     */
    List<Figure> apply(ImportFile file, ImportRun run) throws UnreadableFileException;

    /**
     * Takes out what an import brought, within the caller's transaction.
     *
     * @return the people and topics that stay, for somebody made something of them meanwhile
     */
    List<ImportedItem> undo(UUID importId, List<ImportedItem> items);
}
