package be.goesting.notifications.preferences;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** When somebody hears of something. */
public enum Timing {
    AT_ONCE,
    /** With what else there was, on working days in the morning. */
    DAILY,
    /** With what else there was, on Monday morning. */
    WEEKLY,
    NEVER;

    static final LocalTime MORNING = LocalTime.of(8, 0);

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Timing> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }

    /** Empty for never. */
    public Optional<Instant> after(Instant told, ZoneId zone) {
        return switch (this) {
            case AT_ONCE -> Optional.of(told);
            case DAILY -> Optional.of(nextMorning(told, zone, false));
            case WEEKLY -> Optional.of(nextMorning(told, zone, true));
            case NEVER -> Optional.empty();
        };
    }

    private static Instant nextMorning(Instant told, ZoneId zone, boolean onMonday) {
        ZonedDateTime morning = told.atZone(zone).with(MORNING);
        while (!morning.toInstant().isAfter(told) || !isBundled(morning.getDayOfWeek(), onMonday)) {
            morning = morning.plusDays(1).with(MORNING);
        }
        return morning.toInstant();
    }

    private static boolean isBundled(DayOfWeek day, boolean onMonday) {
        return onMonday ? day == DayOfWeek.MONDAY : day.compareTo(DayOfWeek.FRIDAY) <= 0;
    }
}
