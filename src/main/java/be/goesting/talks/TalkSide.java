package be.goesting.talks;

import java.util.Locale;

/** Which of the two somebody is in a talk. */
public enum TalkSide {
    ASKER,
    HOST;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
