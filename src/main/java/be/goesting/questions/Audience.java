package be.goesting.questions;

import java.util.Arrays;
import java.util.Locale;

/** Who may read a question and its answers. */
public enum Audience {
    EVERYONE,
    TEAM,
    /** Only the asker and the people who were asked. */
    ASKED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What is no audience is everyone. */
    static Audience of(String code) {
        return Arrays.stream(values())
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElse(EVERYONE);
    }
}
