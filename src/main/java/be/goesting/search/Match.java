package be.goesting.search;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A text that was found.
 *
 * @param relevance how well it has the words, or what they mean
 */
record Match(SearchKind kind, UUID id, Instant at, double relevance) {

    /** What only has a part of a word has no relevance for the database, and is found all the same. */
    private static final double LEAST = 0.05;

    /** After how long what is old counts for three quarters of what is new; it never counts for less than half. */
    private static final Duration HALF_OLD = Duration.ofDays(365);

    double score(Instant now) {
        double years = (double) Duration.between(at, now).toSeconds() / HALF_OLD.toSeconds();
        return (LEAST + relevance) * (1 + Math.pow(2, -Math.max(0, years))) / 2;
    }
}
