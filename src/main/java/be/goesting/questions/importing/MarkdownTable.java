package be.goesting.questions.importing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The rows of a table. Markdown reads no more cells in a row than in the first, so all are as wide as the widest, within reason. */
final class MarkdownTable {

    private static final int MOST_CELLS = 4_000;

    /** A cell stands on the line of its row, with what is in it. */
    private static final Pattern BLANKS = Pattern.compile("[\\s" + HtmlToMarkdown.LINE_OF_CODE + "]+");

    private final List<List<String>> rows = new ArrayList<>();

    void row() {
        rows.add(new ArrayList<>());
    }

    void cell(String words) {
        if (rows.isEmpty()) {
            row();
        }
        rows.getLast().add(BLANKS.matcher(words).replaceAll(" ").strip());
    }

    String words() {
        return rows.stream().flatMap(List::stream).collect(Collectors.joining(" "));
    }

    String markdown(String indent) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        if ((long) columns * rows.size() > MOST_CELLS) {
            return rows.stream().map(row -> String.join(" | ", row)).collect(Collectors.joining("\n" + indent));
        }
        if (columns == 0) {
            return "";
        }
        List<String> lines = new ArrayList<>();
        rows.stream().filter(row -> !row.isEmpty()).forEach(row -> lines.add(line(row, columns)));
        lines.add(1, line(Collections.nCopies(columns, "---"), columns));
        return String.join("\n" + indent, lines);
    }

    /** A stroke in a cell would end it, in code too. */
    private static String line(List<String> cells, int columns) {
        List<String> all = new ArrayList<>(cells);
        all.addAll(Collections.nCopies(columns - cells.size(), ""));
        return all.stream().map(cell -> cell.replace("|", "\\|")).collect(Collectors.joining(" | ", "| ", " |"));
    }
}
