package be.goesting.asking.finding;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the current organisation's finder works with.
 *
 * @param pace questions a day, of late
 */
record State(double[] weights, double pace) {

    /** What was learned for other clues than there are now is forgotten. */
    static double[] weights(Double[] learned) {
        return learned.length == Clue.values().length
                ? Stream.of(learned).mapToDouble(Double::doubleValue).toArray()
                : Clue.usualWeights();
    }

    static double pace(int asked, @Nullable Instant since, Instant moment) {
        if (since == null) {
            return 1;
        }
        double days = Duration.between(since, moment).toMillis() / 86_400_000.0;
        return asked / Math.max(0.01, days);
    }
}
