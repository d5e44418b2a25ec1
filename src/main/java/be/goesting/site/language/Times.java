package be.goesting.site.language;

import be.goesting.site.Language;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Times as people say them: this morning, yesterday, Friday, 12 October. */
public record Times(Messages messages, Language language, ZoneId zone, Clock clock) {

    private static final String DAY_AND_MONTH = "d MMMM";

    /** Making a format costs far more than using it. */
    private static final Map<List<Object>, DateTimeFormatter> FORMATS = new ConcurrentHashMap<>();

    public String ago(Instant instant) {
        ZonedDateTime then = instant.atZone(zone);
        LocalDate today = today();
        LocalDate day = then.toLocalDate();
        if (day.equals(today)) {
            return messages.text(language, "site.time." + partOfDay(then.toLocalTime()));
        }
        if (day.equals(today.minusDays(1))) {
            return messages.text(language, "site.time.yesterday");
        }
        if (day.isBefore(today) && day.isAfter(today.minusDays(6))) {
            return format(day, "EEEE");
        }
        return date(day);
    }

    /** With weekday, and the year only when it is another one. */
    public String longDate(LocalDate day) {
        return format(day, day.getYear() == today().getYear() ? "EEEE d MMMM" : "EEEE d MMMM y");
    }

    public String date(LocalDate day) {
        return format(day, day.getYear() == today().getYear() ? "d MMMM" : "d MMMM y");
    }

    public String full(Instant instant) {
        return FORMATS.computeIfAbsent(List.of(language, "full"), key -> full()).format(instant.atZone(zone));
    }

    public LocalDate today() {
        return LocalDate.now(clock.withZone(zone));
    }

    private String format(LocalDate day, String pattern) {
        return FORMATS.computeIfAbsent(List.of(language, pattern), key -> formatter(pattern, language))
                .format(day);
    }

    /** The first of a month is a first in French, and the others are only counted: 1er mai, 2 mai. */
    public static DateTimeFormatter formatter(String pattern, Language language) {
        int day = language == Language.FR ? pattern.indexOf(DAY_AND_MONTH) : -1;
        return day < 0
                ? DateTimeFormatter.ofPattern(pattern, language.locale())
                : new DateTimeFormatterBuilder()
                        .appendPattern(pattern.substring(0, day))
                        .appendText(ChronoField.DAY_OF_MONTH, Map.of(1L, "1er"))
                        .appendPattern(pattern.substring(day + 1))
                        .toFormatter(language.locale());
    }

    /** As a pattern, for a localized format looks its pattern up at every use. */
    private DateTimeFormatter full() {
        String pattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                FormatStyle.LONG, FormatStyle.SHORT, IsoChronology.INSTANCE, language.locale());
        return formatter(pattern, language);
    }

    private static String partOfDay(LocalTime time) {
        if (time.isBefore(LocalTime.NOON)) {
            return "morning";
        }
        return time.isBefore(LocalTime.of(18, 0)) ? "afternoon" : "evening";
    }
}
