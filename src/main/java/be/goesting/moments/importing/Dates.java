package be.goesting.moments.importing;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Times as files write them. Days come before months, as everybody in Europe writes them, unless the file as a whole can only be
 * read the other way.
 */
final class Dates {

    private static final List<DateTimeFormatter> DAY_FIRST =
            formats("uuuu-M-d", "uuuu/M/d", "d/M/uuuu", "d-M-uuuu", "d.M.uuuu");
    private static final List<DateTimeFormatter> MONTH_FIRST =
            formats("uuuu-M-d", "uuuu/M/d", "M/d/uuuu", "M-d-uuuu", "M.d.uuuu");
    private static final Pattern NUMBERS =
            Pattern.compile("\\A\\s*(\\d{1,2})[/.-](\\d{1,2})[/.-]\\d{4}.*", Pattern.DOTALL);
    private static final int MONTHS = 12;

    private final List<DateTimeFormatter> formats;
    private final ZoneId zone;

    private Dates(List<DateTimeFormatter> formats, ZoneId zone) {
        this.formats = formats;
        this.zone = zone;
    }

    /** @param zone where it was, for who did not write it */
    static Dates dayFirst(ZoneId zone) {
        return new Dates(DAY_FIRST, zone);
    }

    /** Reads dates as all of these can be read: with the month first, when a day beyond the twelfth stands second, and never first. */
    static Dates as(Stream<String> written, ZoneId zone) {
        int[] above = new int[2];
        written.map(NUMBERS::matcher).filter(Matcher::matches).forEach(date -> {
            above[0] += Integer.parseInt(date.group(1)) > MONTHS ? 1 : 0;
            above[1] += Integer.parseInt(date.group(2)) > MONTHS ? 1 : 0;
        });
        return above[0] == 0 && above[1] > 0 ? new Dates(MONTH_FIRST, zone) : dayFirst(zone);
    }

    /** A day without a time is at noon, so that it stays that day. */
    Optional<Instant> instant(String text) {
        String clean = text.strip().replaceAll("\\s+", " ").replaceAll("^(\\d.*?) ?(?:UTC|GMT)$", "$1Z");
        return formats.stream()
                .flatMap(format -> parsed(clean, format).stream())
                .findFirst()
                .map(time -> instant(time, zone));
    }

    private static List<DateTimeFormatter> formats(String... days) {
        return Stream.concat(Stream.of(days).map(Dates::format), Stream.of(DateTimeFormatter.RFC_1123_DATE_TIME))
                .toList();
    }

    private static DateTimeFormatter format(String day) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                // The bracket that opens here, for the time as a whole, closes in the last pattern.
                .appendPattern(day + "[[,][ ]['T']H:mm[:ss]")
                .appendOptional(new DateTimeFormatterBuilder()
                        .appendFraction(ChronoField.NANO_OF_SECOND, 1, 9, true)
                        .toFormatter(Locale.ROOT))
                .appendPattern("[ ][XXX][XX][X]]")
                .toFormatter(Locale.ROOT)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    private static Optional<TemporalAccessor> parsed(String text, DateTimeFormatter format) {
        try {
            return Optional.of(format.parseBest(text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Instant instant(TemporalAccessor time, ZoneId zone) {
        return switch (time) {
            case OffsetDateTime exact -> exact.toInstant();
            case LocalDateTime local -> local.atZone(zone).toInstant();
            default -> LocalDate.from(time).atTime(LocalTime.NOON).atZone(zone).toInstant();
        };
    }
}
