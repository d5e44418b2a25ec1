package be.goesting.scheduling.calendar;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A letter, in the language of who gets it.
 *
 * @param appointment what the calendar is to make of it; null when it stays as it is
 */
public record CalendarMail(
        String to,
        String subject,
        List<String> paragraphs,
        @Nullable Appointment appointment) {}
