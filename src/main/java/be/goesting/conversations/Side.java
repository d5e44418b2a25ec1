package be.goesting.conversations;

import java.util.Locale;

/** Which of the two somebody is in a conversation. */
public enum Side {
    LEARNER,
    LEADER;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Side other() {
        return this == LEARNER ? LEADER : LEARNER;
    }

    public static Side of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
