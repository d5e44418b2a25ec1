package be.goesting.needs.methods;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far somebody is already. */
public enum Level {
    NEW,
    SOME,
    WELL;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Level> find(String code) {
        return Arrays.stream(values())
                .filter(value -> value.code().equals(code))
                .findFirst();
    }
}
