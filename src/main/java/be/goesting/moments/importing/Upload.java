package be.goesting.moments.importing;

/** A file that waits to be brought in, and how it is to be read. */
record Upload(byte[] content, CsvFile.Form form, Columns columns) {

    /** As it came in: everything found out from the file itself. */
    static Upload of(byte[] content) throws UnreadableFileException {
        return of(content, CsvFile.Form.of(content));
    }

    static Upload of(byte[] content, CsvFile.Form form) throws UnreadableFileException {
        return new Upload(
                content, form, Columns.guessed(CsvFile.read(content, form).header()));
    }

    CsvFile read() throws UnreadableFileException {
        return CsvFile.read(content, form);
    }
}
