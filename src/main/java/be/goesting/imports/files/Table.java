package be.goesting.imports.files;

import be.goesting.site.text.SentText;
import be.goesting.site.text.Visible;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A table of text: its header, and its rows.
 *
 * @param hidden how many rows of a sheet nobody sees there, for they are filtered out; they are not among the rows
 */
public record Table(List<String> header, List<Row> rows, int hidden) {

    public static final int MAX_ROWS = 50_000;

    /** @param line of the file, where the row begins; a row may go on over many lines */
    public record Row(long line, List<String> fields) {

        public Row {
            fields = fields.stream().map(Visible::orEmpty).toList();
        }

        /** Empty when the row has no such field. */
        public String field(int column) {
            return column < 0 || column >= fields.size() ? "" : SentText.tidy(fields.get(column));
        }

        /** In how many of its fields something stands. */
        int filled() {
            return (int) fields.stream().filter(field -> !field.isBlank()).count();
        }
    }

    /** @param rows the first of them says what is in each column */
    static Table of(List<Row> rows) throws UnreadableFileException {
        if (rows.isEmpty() || rows.getFirst().fields().size() < 2) {
            throw new UnreadableFileException("imports.error.no-columns");
        }
        if (rows.size() == 1) {
            throw new UnreadableFileException("imports.error.only-header");
        }
        return of(rows, rows.getFirst().fields().size(), 0);
    }

    /** @param rows of a sheet; a heading above the table stands in one cell. */
    static Table ofSheet(List<Row> rows, int hidden) throws UnreadableFileException {
        int headings = 0;
        while (headings < rows.size() && rows.get(headings).filled() < 2) {
            headings++;
        }
        List<Row> table = rows.subList(headings, rows.size());
        if (table.isEmpty()) {
            throw new UnreadableFileException("imports.error.sheet.no-columns");
        }
        if (table.size() == 1) {
            throw new UnreadableFileException("imports.error.sheet.only-header");
        }
        return of(
                table, table.stream().mapToInt(row -> row.fields().size()).max().orElseThrow(), hidden);
    }

    /** Whether something stands beyond the last column: then a text was cut where it should not, and all may have moved. */
    public boolean isTooWide(Row row) {
        return row.fields().stream().skip(header.size()).anyMatch(field -> !field.isBlank());
    }

    private static Table of(List<Row> rows, int width, int hidden) {
        List<String> header = new ArrayList<>(
                rows.getFirst().fields().stream().map(String::strip).toList());
        header.addAll(Collections.nCopies(width - header.size(), ""));
        return new Table(List.copyOf(header), rows.subList(1, rows.size()), hidden);
    }
}
