package be.goesting.imports.files;

/** The file is not what it should be; the key of the message says why, and nothing of the file is taken over. */
public class UnreadableFileException extends Exception {

    private final String key;
    private final long line;

    public UnreadableFileException(String key) {
        this(key, 0);
    }

    /** @param line where it goes wrong; 0 when the whole file is meant */
    public UnreadableFileException(String key, long line) {
        super(key + (line > 0 ? " on line " + line : ""));
        this.key = key;
        this.line = line;
    }

    UnreadableFileException(String key, Exception cause) {
        this(key);
        initCause(cause);
    }

    public String key() {
        return key;
    }

    public long line() {
        return line;
    }
}
