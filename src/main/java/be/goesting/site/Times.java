package be.goesting.site;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** Times as people say them: this morning, yesterday, Friday, 12 October. */
record Times(Messages messages, Language language, ZoneId zone, Clock clock) {

    String ago(Instant instant) {
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
    String longDate(LocalDate day) {
        return format(day, day.getYear() == today().getYear() ? "EEEE d MMMM" : "EEEE d MMMM y");
    }

    String date(LocalDate day) {
        return format(day, day.getYear() == today().getYear() ? "d MMMM" : "d MMMM y");
    }

    String full(Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(language.locale())
                .format(instant.atZone(zone));
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(zone));
    }

    private String format(LocalDate day, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(day);
    }

    private static String partOfDay(LocalTime time) {
        if (time.isBefore(LocalTime.NOON)) {
            return "morning";
        }
        return time.isBefore(LocalTime.of(18, 0)) ? "afternoon" : "evening";
    }
}
