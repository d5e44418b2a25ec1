package be.goesting.sharing.importing;

/** The file is no table of posts; the key of the message says why. */
class Unreadable extends Exception {

    private final String key;
    private final long line;

    Unreadable(String key) {
        this(key, 0);
    }

    /** @param line where it goes wrong */
    Unreadable(String key, long line) {
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
