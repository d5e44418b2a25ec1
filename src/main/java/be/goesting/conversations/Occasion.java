package be.goesting.conversations;

import java.util.Arrays;
import java.util.Locale;

/** What a conversation is held for; it decides which questions may help. */
public enum Occasion {
    PLAIN,
    FIRST,
    FOLLOW_UP,
    AFTER_COURSE,
    WENT_WRONG,
    NEVER_ASKS,
    STUCK;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A plain one for a code that is none. */
    public static Occasion of(String code) {
        return Arrays.stream(values())
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElse(PLAIN);
    }
}
