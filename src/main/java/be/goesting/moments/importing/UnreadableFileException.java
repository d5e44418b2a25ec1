package be.goesting.moments.importing;

/** The file is no table of posts; the key of the message says why. */
class UnreadableFileException extends Exception {

    private final String key;
    private final long line;

    UnreadableFileException(String key) {
        this(key, 0);
    }

    /** @param line where it goes wrong */
    UnreadableFileException(String key, long line) {
        super(key + " " + line);
        this.key = key;
        this.line = line;
    }

    String key() {
        return key;
    }

    long line() {
        return line;
    }
}
