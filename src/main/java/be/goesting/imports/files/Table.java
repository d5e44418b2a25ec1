package be.goesting.imports.files;

import java.util.List;

/** A table of text: its header, and its rows. */
public record Table(List<String> header, List<Row> rows) {

    static final int MAX_ROWS = 50_000;

    /** @param line of the file, where the row begins; a row may go on over many lines */
    public record Row(long line, List<String> fields) {

        /** Empty when the row has no such field. */
        public String field(int column) {
            return column < 0 || column >= fields.size()
                    ? ""
                    : fields.get(column).strip();
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
        return new Table(rows.getFirst().fields().stream().map(String::strip).toList(), rows.subList(1, rows.size()));
    }
}
