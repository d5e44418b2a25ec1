package be.goesting.notifications.preferences;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** By which way somebody hears of something. Another one is a value here, and who carries it. */
public enum Channel {
    /** The list in the product: a thing stands in it at once, or not at all. */
    PRODUCT(EnumSet.of(Timing.AT_ONCE, Timing.NEVER)),
    MAIL(EnumSet.allOf(Timing.class));

    private final Set<Timing> timings;

    Channel(Set<Timing> timings) {
        this.timings = timings;
    }

    /** What one may choose from. */
    public Set<Timing> timings() {
        return timings;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Channel of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
