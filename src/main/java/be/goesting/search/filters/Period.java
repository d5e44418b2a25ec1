package be.goesting.search.filters;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Of how long ago at most. */
public enum Period {
    WEEK(7),
    MONTH(31),
    YEAR(366);

    private final Duration length;

    Period(int days) {
        this.length = Duration.ofDays(days);
    }

    static Optional<Period> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    Instant since(Instant now) {
        return now.minus(length);
    }
}
