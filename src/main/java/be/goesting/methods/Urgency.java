package be.goesting.methods;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How soon it would help: today or this week, this season, or whenever. */
public enum Urgency {
    NOW,
    SOON,
    SOME_DAY;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Urgency> find(String code) {
        return Arrays.stream(values())
                .filter(value -> value.code().equals(code))
                .findFirst();
    }
}
