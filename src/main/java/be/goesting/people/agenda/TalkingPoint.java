package be.goesting.people.agenda;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that a learner and their leader may talk about: a need, a suggested goal, an intention.
 *
 * @param kind what it is; the message {@code <kind>} says it in words, with {@code {name}} for the learner's name and
 *     {@code {day}} for the day
 * @param thing which one
 * @param body the learner's own, or those of who suggested it
 * @param more what was said or chosen about it since; null for nothing
 * @param path where it is read; null when there is no page for both
 */
public record TalkingPoint(
        String kind,
        UUID thing,
        String body,
        @Nullable String more,
        LocalDate since,
        @Nullable String path) {}
