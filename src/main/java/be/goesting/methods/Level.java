package be.goesting.methods;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far somebody is already, in what the need is about: new to it, with a basis, or the one whom others ask. */
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
