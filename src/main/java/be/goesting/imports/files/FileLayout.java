package be.goesting.imports.files;

/**
 * How a file is to be read.
 *
 * @param encoding of a CSV file; the others say it themselves
 * @param separator of a CSV file
 */
public record FileLayout(FileFormat format, Encoding encoding, Separator separator) {

    /** Found out from the file itself. */
    public static FileLayout of(byte[] content) throws UnreadableFileException {
        FileFormat format = FileFormat.of(content);
        if (format != FileFormat.CSV) {
            return new FileLayout(format, Encoding.UTF_8, Separator.COMMA);
        }
        Encoding encoding = Encoding.of(content);
        return new FileLayout(format, encoding, Separator.in(encoding.text(content)));
    }
}
