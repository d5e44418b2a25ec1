package be.goesting.people;

import java.util.Arrays;
import java.util.Locale;

/** For whom something is. Who that comes down to, the database knows of each kind of thing. */
public enum Audience {
    EVERYONE,
    TEAM,
    /** Only the asker and the people who were asked. */
    ASKED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean isForSome() {
        return this != EVERYONE;
    }

    /** What is no audience is everyone. */
    public static Audience of(String code) {
        return Arrays.stream(values())
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElse(EVERYONE);
    }
}
