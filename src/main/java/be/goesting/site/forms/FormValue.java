package be.goesting.site.forms;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was typed or chosen, as a value; empty when it is none. */
public final class FormValue {

    /** The years that anything here can be about; the database and calendars know fewer than Java does. */
    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 2200;

    private FormValue() {}

    /** Null for a text that was left empty. */
    public static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    public static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text.strip()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** What was typed with commas between, or each on a line. */
    public static List<String> list(String text) {
        return Arrays.stream(text.split("[,;\\n]"))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .distinct()
                .toList();
    }

    /** As a date field sends it: 2026-11-27. */
    public static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip())).filter(day -> isOurs(day.getYear()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** As a time field sends it: 14:30. */
    public static Optional<LocalTime> hour(String text) {
        try {
            return Optional.of(LocalTime.parse(text.strip()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A day and an hour as one field sends them: 2026-11-27T14:30. */
    public static Optional<LocalDateTime> dayAndHour(String text) {
        try {
            return Optional.of(LocalDateTime.parse(text.strip())).filter(time -> isOurs(time.getYear()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** As an address of a page has it: 2026-11-27T13:30:00Z. */
    public static Optional<Instant> instant(String text) {
        try {
            return Optional.of(Instant.parse(text.strip()))
                    .filter(instant -> isOurs(
                            LocalDateTime.ofInstant(instant, ZoneOffset.UTC).getYear()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean isOurs(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }
}
