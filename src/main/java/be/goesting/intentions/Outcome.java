package be.goesting.intentions;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How an intention ended. "Not yet" is no end: it gets another day. */
public enum Outcome {
    WORKED("worked"),
    PARTLY("partly"),
    LET_GO("let_go");

    private final String code;

    Outcome(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<Outcome> find(@Nullable String code) {
        return Arrays.stream(values())
                .filter(outcome -> outcome.code.equals(code))
                .findFirst();
    }
}
