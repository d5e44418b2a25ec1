package be.goesting.asking.talks;

import java.util.Locale;

/** Which of the two somebody is in a talk. */
public enum Side {
    ASKER,
    HOST;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    Side other() {
        return this == ASKER ? HOST : ASKER;
    }

    static Side of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
