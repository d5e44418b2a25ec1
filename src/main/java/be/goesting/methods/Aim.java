package be.goesting.methods;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a need is after: finding out what there is, knowing, being able to, solving something now, or working differently with others. */
public enum Aim {
    EXPLORE,
    KNOW,
    SKILL,
    SOLVE,
    BEHAVE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Aim> find(String code) {
        return Arrays.stream(values())
                .filter(value -> value.code().equals(code))
                .findFirst();
    }
}
