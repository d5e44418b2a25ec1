package be.goesting.imports.files;

import be.goesting.imports.files.csv.Encoding;
import be.goesting.imports.files.csv.Separator;

/**
 * How a file is to be read.
 *
 * @param encoding of a CSV file; the others say it themselves
 * @param separator of a CSV file
 * @param sheet of a workbook: its place among all of them
 */
public record FileLayout(FileFormat format, Encoding encoding, Separator separator, int sheet) {

    /** Found out from the file itself. */
    public static FileLayout of(byte[] content) throws UnreadableFileException {
        FileFormat format = FileFormat.of(content);
        if (format != FileFormat.CSV) {
            int sheet = format == FileFormat.XLSX ? Workbook.likelySheet(content) : 0;
            return new FileLayout(format, Encoding.UTF_8, Separator.COMMA, sheet);
        }
        Encoding encoding = Encoding.of(content);
        return new FileLayout(format, encoding, Separator.in(encoding.text(content)), 0);
    }
}
