package be.goesting.sharing.importing;

/** A file that waits to be brought in, and how it is to be read. */
record Upload(byte[] content, CsvFile.Form form, Columns columns) {

    /** As it came in: everything found out from the file itself. */
    static Upload of(byte[] content) throws Unreadable {
        return of(content, CsvFile.Form.of(content));
    }

    static Upload of(byte[] content, CsvFile.Form form) throws Unreadable {
        return new Upload(
                content, form, Columns.guessed(CsvFile.read(content, form).header()));
    }

    CsvFile read() throws Unreadable {
        return CsvFile.read(content, form);
    }
}
