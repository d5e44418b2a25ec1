package be.goesting.methods;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How much time somebody can take at once, or, for the last, now and then over a while. */
public enum Span {
    QUARTER,
    HOURS,
    DAY,
    WHILE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Span> find(String code) {
        return Arrays.stream(values())
                .filter(value -> value.code().equals(code))
                .findFirst();
    }
}
