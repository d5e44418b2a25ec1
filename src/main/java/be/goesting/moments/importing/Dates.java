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
import java.util.stream.Stream;

/** Times as files write them. Days come before months, as everybody in Europe writes them. */
final class Dates {

    private static final List<DateTimeFormatter> FORMATS = Stream.concat(
                    Stream.of("uuuu-M-d", "uuuu/M/d", "d/M/uuuu", "d-M-uuuu", "d.M.uuuu")
                            .map(Dates::format),
                    Stream.of(DateTimeFormatter.RFC_1123_DATE_TIME))
            .toList();

    private Dates() {}

    /** @param zone where it was, for who did not write it; a day without a time is at noon there, so that it stays that day */
    static Optional<Instant> instant(String text, ZoneId zone) {
        String clean = text.strip().replaceAll("\\s+", " ").replaceAll("^(\\d.*?) ?(?:UTC|GMT)$", "$1Z");
        return FORMATS.stream()
                .flatMap(format -> parsed(clean, format).stream())
                .findFirst()
                .map(time -> instant(time, zone));
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
