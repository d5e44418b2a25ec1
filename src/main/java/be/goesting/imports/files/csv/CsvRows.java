package be.goesting.imports.files.csv;

import be.goesting.imports.files.CellText;
import be.goesting.imports.files.FileLayout;
import be.goesting.imports.files.Table;
import be.goesting.imports.files.Table.Row;
import be.goesting.imports.files.UnreadableFileException;
import be.goesting.site.text.Visible;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The rows of a CSV file. */
public final class CsvRows {

    /** No text has this letter: so with it for a quotation mark, quotation marks are letters like others. */
    private static final char NO_QUOTE = '\0';

    private CsvRows() {}

    public static List<Row> read(byte[] content, FileLayout layout) throws UnreadableFileException {
        String text = CellText.composed(layout.encoding().text(content));
        if (text.indexOf('\0') >= 0) {
            throw new UnreadableFileException("imports.error.no-text");
        }
        var told = Separator.TOLD.matcher(text);
        boolean isTold = told.find();
        String rows = isTold ? text.substring(told.end()) : text;
        int linesBefore = isTold ? 1 : 0;
        try {
            return rows(layout.separator().reader(), rows, linesBefore);
        } catch (UnreadableFileException e) {
            if (!e.key().equals("imports.error.quote")) {
                throw e;
            }
            return withoutQuoting(layout.separator(), rows, linesBefore, e);
        }
    }

    private static List<Row> rows(CsvReader.CsvReaderBuilder builder, String text, int linesBefore)
            throws UnreadableFileException {
        List<Row> rows = new ArrayList<>();
        try (var reader = builder.allowUnclosedQuote(false).ofCsvRecord(text)) {
            for (CsvRecord row : reader) {
                if (rows.size() > Table.MAX_ROWS) {
                    throw new UnreadableFileException("imports.error.rows");
                }
                if (!row.getFields().stream().map(Visible::orEmpty).allMatch(String::isBlank)) {
                    rows.add(new Row(row.getStartingLineNumber() + linesBefore, row.getFields()));
                }
            }
            return rows;
        } catch (CsvParseException e) {
            throw new UnreadableFileException(
                    "imports.error.quote", rows.isEmpty() ? 1 : rows.getLast().line());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Who made the file knew of no quoting, when all rows are as wide as the header without it: 24" is a size then. */
    private static List<Row> withoutQuoting(
            Separator separator, String text, int linesBefore, UnreadableFileException quoted)
            throws UnreadableFileException {
        List<Row> rows = rows(separator.reader().quoteCharacter(NO_QUOTE), text, linesBefore);
        int width = rows.getFirst().fields().size();
        if (width < 2
                || !rows.stream()
                        .allMatch(row -> row.fields().size() == width
                                && row.fields().stream().noneMatch(CsvRows::isOpen))) {
            throw quoted;
        }
        return rows.stream()
                .map(row -> new Row(
                        row.line(), row.fields().stream().map(CsvRows::bare).toList()))
                .toList();
    }

    /** Then whoever made the file did mean to quote. */
    private static boolean isOpen(String field) {
        return field.startsWith("\"") && field.indexOf('"', 1) < 0;
    }

    private static String bare(String field) {
        return field.length() > 1 && field.startsWith("\"") && field.endsWith("\"")
                ? field.substring(1, field.length() - 1)
                : field;
    }
}
