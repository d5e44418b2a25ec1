package be.goesting.methods;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How somebody likes to learn. */
public enum LearningPreference {
    WATCHING,
    DOING,
    TALKING,
    READING,
    TOGETHER,
    TEACHING;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<LearningPreference> find(String code) {
        return Arrays.stream(values())
                .filter(value -> value.code().equals(code))
                .findFirst();
    }
}
