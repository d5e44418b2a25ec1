package be.goesting.questions.importing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The tables that are being read, one within the other. */
final class MarkdownTables {

    private static final Set<String> AROUND_CELLS = Set.of("table", "thead", "tbody", "tfoot", "tr");

    private final Deque<MarkdownTable> open = new ArrayDeque<>();

    void open() {
        open.push(new MarkdownTable());
    }

    void row() {
        if (!open.isEmpty()) {
            open.element().row();
        }
    }

    /** @return what stays where it was: all of it, where there is no table */
    String cell(String words) {
        if (open.isEmpty()) {
            return words;
        }
        open.element().cell(words);
        return "";
    }

    /** The innermost one. In a cell of another, it is no more than its words. */
    String close(String indent) {
        if (open.isEmpty()) {
            return "";
        }
        MarkdownTable table = open.pop();
        return open.isEmpty() ? table.markdown(indent) : table.words();
    }

    /** @param within the tag in which the text stands */
    boolean isBetweenCells(String text, @Nullable String within) {
        return within != null && !open.isEmpty() && text.isBlank() && AROUND_CELLS.contains(within);
    }
}
