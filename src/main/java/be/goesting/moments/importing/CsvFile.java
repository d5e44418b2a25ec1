package be.goesting.moments.importing;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A table of text: its header, and its rows. */
public record CsvFile(List<String> header, List<Row> rows) {

    static final int MOST_ROWS = 50_000;

    /** @param line of the file, where the row begins; a row may go on over many lines */
    public record Row(long line, List<String> fields) {

        /** Empty when the row has no such field. */
        public String field(int column) {
            return column < 0 || column >= fields.size()
                    ? ""
                    : fields.get(column).strip();
        }
    }

    /** What kind of file it is, found out from its first bytes and letters. */
    public record Form(Encoding encoding, Separator separator) {

        static Form of(byte[] content) throws UnreadableFileException {
            if (content.length == 0) {
                throw new UnreadableFileException("importing.error.empty");
            }
            if (content.length > 3 && content[0] == 'P' && content[1] == 'K' && content[2] == 3) {
                throw new UnreadableFileException("importing.error.excel");
            }
            Encoding encoding = Encoding.of(content);
            return new Form(encoding, Separator.in(encoding.text(content)));
        }
    }

    static CsvFile read(byte[] content, Form form) throws UnreadableFileException {
        String text = form.encoding().text(content);
        if (text.indexOf('\0') >= 0) {
            throw new UnreadableFileException("importing.error.no-text");
        }
        List<CsvRecord> records = records(text, form.separator());
        if (records.isEmpty() || records.getFirst().getFieldCount() < 2) {
            throw new UnreadableFileException("importing.error.no-columns");
        }
        if (records.size() == 1) {
            throw new UnreadableFileException("importing.error.only-header");
        }
        List<Row> rows = records.subList(1, records.size()).stream()
                .map(row -> new Row(row.getStartingLineNumber(), row.getFields()))
                .toList();
        return new CsvFile(
                records.getFirst().getFields().stream().map(String::strip).toList(), rows);
    }

    private static List<CsvRecord> records(String text, Separator separator) throws UnreadableFileException {
        List<CsvRecord> records = new ArrayList<>();
        try (var reader = separator.reader().allowUnclosedQuote(false).ofCsvRecord(text)) {
            for (CsvRecord row : reader) {
                if (records.size() > MOST_ROWS) {
                    throw new UnreadableFileException("importing.error.rows");
                }
                records.add(row);
            }
            return records;
        } catch (CsvParseException e) {
            throw new UnreadableFileException(
                    "importing.error.quote",
                    records.isEmpty() ? 1 : records.getLast().getStartingLineNumber());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
