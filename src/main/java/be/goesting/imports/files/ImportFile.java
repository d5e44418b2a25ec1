package be.goesting.imports.files;

import be.goesting.imports.files.csv.CsvRows;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;

/**
 * A file that was uploaded, and how it is to be read.
 *
 * @param source the place where it comes from, as people call it; empty when nobody said
 */
@SuppressWarnings("ArrayRecordComponent") // it is never compared
public record ImportFile(String name, String source, byte[] content, FileLayout layout, ColumnMapping mapping) {

    public ImportFile as(FileLayout other) {
        return new ImportFile(name, source, content, other, mapping);
    }

    public ImportFile with(ColumnMapping other) {
        return new ImportFile(name, source, content, layout, other);
    }

    public InputStream open() {
        return new ByteArrayInputStream(content);
    }

    /** Of a CSV file or a workbook. */
    public Table table() throws UnreadableFileException {
        return layout.format() == FileFormat.XLSX
                ? Workbook.read(content, layout.sheet())
                : Table.of(CsvRows.read(content, layout));
    }

    /** The sheets of a workbook from which one can choose; none of another file. */
    public List<WorkbookSheet> sheets() throws UnreadableFileException {
        return layout.format() == FileFormat.XLSX ? Workbook.sheets(content) : List.of();
    }
}
