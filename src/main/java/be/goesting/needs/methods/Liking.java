package be.goesting.needs.methods;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How somebody likes to learn. */
public enum Liking {
    WATCHING,
    DOING,
    TALKING,
    READING,
    TOGETHER,
    TEACHING;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Liking> find(String code) {
        return Arrays.stream(values())
                .filter(value -> value.code().equals(code))
                .findFirst();
    }
}
