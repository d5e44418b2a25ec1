package be.goesting.scheduling.calendar;

import be.goesting.scheduling.participants.LetterWish;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A letter, in the language of who gets it.
 *
 * @param by who made it leave, against whose number of letters it counts; null for nobody
 * @param about what it is about; a newer letter about the same takes its place as long as it waits
 * @param wish how its reader wants it
 * @param appointment what the calendar is to make of it; null when it stays as it is
 */
public record CalendarMail(
        String to,
        String subject,
        List<String> paragraphs,
        @Nullable UUID by,
        String about,
        LetterWish wish,
        @Nullable Appointment appointment) {}
