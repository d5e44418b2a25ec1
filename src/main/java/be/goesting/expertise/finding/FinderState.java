package be.goesting.expertise.finding;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the current organisation's finder works with.
 *
 * @param pace questions a day, of late
 * @param questions how many there were, counted no further than some thousands
 */
record FinderState(double[] weights, double pace, int questions) {

    private static final int FEW = 3;
    private static final int RARE = 20;

    /** How much a stem says at least that is rare here: one for every twenty questions has it, or three texts in all. */
    double rare() {
        return Math.log1p((double) Math.max(questions, FEW) / Math.max(FEW, questions / RARE)) - 1e-9;
    }

    /** What was learned for other features than there are now is forgotten. */
    static double[] weights(Double[] learned) {
        return learned.length == Feature.values().length
                ? Stream.of(learned).mapToDouble(Double::doubleValue).toArray()
                : Feature.usualWeights();
    }

    static double pace(int asked, @Nullable Instant since, Instant moment) {
        if (since == null) {
            return 1;
        }
        double days = Duration.between(since, moment).toMillis() / 86_400_000.0;
        return asked / Math.max(0.01, days);
    }
}
