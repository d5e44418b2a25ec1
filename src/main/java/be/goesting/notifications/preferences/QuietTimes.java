package be.goesting.notifications.preferences;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * When somebody wants no mail.
 *
 * @param from of each day, until {@code until}, of the day after when that is earlier; null for no such hours
 * @param weekends whether on Saturday and Sunday neither
 * @param awayUntil the first day on which the person is back; null for who is here
 */
public record QuietTimes(
        @Nullable LocalTime from,
        @Nullable LocalTime until,
        boolean weekends,
        @Nullable LocalDate awayUntil) {

    public static final QuietTimes NONE = new QuietTimes(null, null, false, null);

    QuietTimes away(@Nullable LocalDate day) {
        return new QuietTimes(from, until, weekends, day);
    }

    /** The time itself, or the first one after it that is not quiet. */
    public Instant after(Instant time, ZoneId zone) {
        ZonedDateTime at = time.atZone(zone);
        for (ZonedDateTime later = next(at); later.isAfter(at); later = next(at)) {
            at = later;
        }
        return at.toInstant();
    }

    private ZonedDateTime next(ZonedDateTime at) {
        if (awayUntil != null && at.toLocalDate().isBefore(awayUntil)) {
            return at.with(awayUntil).with(Timing.MORNING);
        }
        if (weekends && at.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0) {
            return at.plusDays(1).with(Timing.MORNING);
        }
        return from == null || until == null ? at : afterHours(at, from, until);
    }

    private static ZonedDateTime afterHours(ZonedDateTime at, LocalTime from, LocalTime until) {
        LocalTime hour = at.toLocalTime();
        boolean overnight = from.isAfter(until);
        if (overnight && !hour.isBefore(from)) {
            return at.plusDays(1).with(until);
        }
        boolean quiet = hour.isBefore(until) && (overnight || !hour.isBefore(from));
        return quiet ? at.with(until) : at;
    }
}
