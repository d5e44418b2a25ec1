package be.goesting.expertise.finding;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How somebody took part until then, by that person's latest answers and moments.
 *
 * @param answers those of the latest, at most twenty
 * @param length of these answers together, each as the logarithm of its bytes
 * @param alone of these answers together, each as its part of all answers to its question
 * @param toAsker answers to earlier questions of who asks now
 * @param asked how often the person was asked lately
 */
public record Participation(
        UUID id,
        int contributions,
        int answers,
        @Nullable Instant first,
        @Nullable Instant last,
        double length,
        double alone,
        int toAsker,
        RecentRequests asked) {}
