package be.goesting.scheduling.participants;

import java.time.Instant;

/**
 * How somebody wants a letter.
 *
 * @param from when it leaves at the earliest
 * @param unsubscribeUrl where no more of them can be asked for
 */
public record LetterWish(Instant from, String unsubscribeUrl) {}
