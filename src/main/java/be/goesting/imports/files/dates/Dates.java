package be.goesting.imports.files.dates;

import be.goesting.imports.files.FoldedText;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Times as files write them, with numbers or with the name of the month. */
public final class Dates {

    private static final String YEAR = "(\\d{4}|\\d{2})(?!\\d)";
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)(.*)", Pattern.DOTALL);
    private static final Pattern DAY_THEN_NAME = Pattern.compile(
            "(?:\\p{L}+\\.?,? )*(\\d{1,2})(?:er|e|ste|de|st|nd|rd|th|\\.)?[ -]?(?:of )?(\\p{L}{3,})\\.?,?[ -]" + YEAR
                    + "(.*)");
    private static final Pattern NAME_THEN_DAY =
            Pattern.compile("(?:\\p{L}+\\.?,? )?(\\p{L}{3,})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? " + YEAR + "(.*)");

    /** As people say it: at, or with a letter between hours and minutes. */
    private static final Pattern SAID_AT = Pattern.compile("(?i)^,? (?:om|à|at|-) ");

    private static final Pattern HOUR_LETTER = Pattern.compile("(?i)(?<=\\d) ?[hu] ?(?=\\d\\d)");
    private static final Pattern UNIVERSAL = Pattern.compile("(?<=\\d) ?(?:UTC|GMT)$");
    private static final List<DateTimeFormatter> CLOCKS =
            List.of(clock("H:mm", "[ ][XXX][XX][X]"), clock("h:mm", "[ ]a"));
    private static final int FIRST_SHORT_YEAR = 1970;
    private static final int LONGEST = 80;

    /** Why a text is no time. */
    public enum Trouble {
        /** It is no date in any way that we know. */
        UNKNOWN,
        /** Nothing tells what of it is the day, and nobody said. */
        UNCLEAR,
        /** The clock went over that hour, on the day when summer time begins. */
        SKIPPED
    }

    private record Written(LocalDate day, String time) {}

    private final @Nullable DateOrder order;
    private final ZoneId zone;

    private Dates(@Nullable DateOrder order, ZoneId zone) {
        this.order = order;
        this.zone = zone;
    }

    /**
     * Reads dates as all of these can be read.
     *
     * @param chosen what somebody said of dates that can be read both ways; null when nobody did, and then they are not read
     * @param zone where it was, for who did not write it
     */
    public static Dates of(Stream<String> written, @Nullable DateOrder chosen, ZoneId zone) {
        Set<DateOrder> fitting = DateOrder.fitting(written);
        return new Dates(fitting.size() == 1 ? fitting.iterator().next() : chosen, zone);
    }

    /** A day without a time is at noon, so that it stays that day. */
    public Optional<Instant> instant(String text) {
        return attempt(() -> read(FoldedText.of(text)));
    }

    /** What is the matter with a text that is no time. */
    public Trouble trouble(String text) {
        String line = FoldedText.of(text);
        if (order == null && new Dates(DateOrder.DAY_FIRST, zone).instant(line).isPresent()) {
            return Trouble.UNCLEAR;
        }
        // Elsewhere no clock skips an hour.
        return new Dates(order, ZoneOffset.UTC).instant(line).isPresent() ? Trouble.SKIPPED : Trouble.UNKNOWN;
    }

    private Optional<Instant> read(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        return yearFirst(line)
                .or(() -> numbers(line))
                .or(() -> named(line))
                .flatMap(written -> instant(written.day(), written.time()));
    }

    private static Optional<Written> yearFirst(String line) {
        var date = YEAR_FIRST.matcher(line);
        return date.matches()
                ? Optional.of(written(date.group(1), date.group(3), date.group(4), date.group(5)))
                : Optional.empty();
    }

    private Optional<Written> numbers(String line) {
        var date = DateOrder.NUMBERS.matcher(line);
        if (!date.matches()) {
            return Optional.empty();
        }
        String first = date.group(1);
        String second = date.group(3);
        boolean isClear = order != null || Integer.parseInt(first) == Integer.parseInt(second);
        return !isClear
                ? Optional.empty()
                : Optional.of(
                        order == DateOrder.MONTH_FIRST
                                ? written(date.group(4), first, second, date.group(5))
                                : written(date.group(4), second, first, date.group(5)));
    }

    private static Optional<Written> named(String line) {
        var date = DAY_THEN_NAME.matcher(line);
        if (date.matches()) {
            return Optional.of(written(date.group(3), month(date.group(2)), date.group(1), date.group(4)));
        }
        date = NAME_THEN_DAY.matcher(line);
        return date.matches()
                ? Optional.of(written(date.group(3), month(date.group(1)), date.group(2), date.group(4)))
                : Optional.empty();
    }

    private static String month(String name) {
        return String.valueOf(MonthNames.number(name));
    }

    /** @throws DateTimeException for a day that does not exist */
    private static Written written(String year, String month, String day, String time) {
        return new Written(LocalDate.of(year(year), Integer.parseInt(month), Integer.parseInt(day)), time);
    }

    private static int year(String written) {
        int year = Integer.parseInt(written);
        if (written.length() > 2) {
            return year;
        }
        int century = FIRST_SHORT_YEAR / 100 * 100;
        return century + year + (century + year < FIRST_SHORT_YEAR ? 100 : 0);
    }

    private Optional<Instant> instant(LocalDate day, String time) {
        String clock = UNIVERSAL
                .matcher(HOUR_LETTER
                        .matcher(SAID_AT.matcher(time).replaceFirst(" "))
                        .replaceAll(":"))
                .replaceFirst("Z");
        if (clock.isBlank()) {
            return local(day.atTime(LocalTime.NOON));
        }
        return CLOCKS.stream()
                .flatMap(format ->
                        attempt(() -> Optional.of(format.parseBest(clock, OffsetTime::from, LocalTime::from))).stream())
                .findFirst()
                .flatMap(read -> instant(day, read));
    }

    private Optional<Instant> instant(LocalDate day, TemporalAccessor time) {
        return time instanceof OffsetTime exact
                ? Optional.of(exact.atDate(day).toInstant())
                : local(day.atTime(LocalTime.from(time)));
    }

    private Optional<Instant> local(LocalDateTime time) {
        return zone.getRules().getValidOffsets(time).stream().findFirst().map(time::toInstant);
    }

    private static DateTimeFormatter clock(String time, String end) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern("[,][ ]['T']" + time + "[:ss]")
                .appendOptional(new DateTimeFormatterBuilder()
                        .appendFraction(ChronoField.NANO_OF_SECOND, 1, 9, true)
                        .toFormatter(Locale.ROOT))
                .appendPattern(end)
                .toFormatter(Locale.ROOT)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    private static <T> Optional<T> attempt(Supplier<Optional<T>> reading) {
        try {
            return reading.get();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
