package be.goesting.expertise.finding;

import java.util.Arrays;

/** What may tell that somebody will answer, and will help. */
public enum Feature {
    /** Answers lately, against the questions asked meanwhile. */
    OFTEN(0.85, 0.4),
    /** The length of the answers, against what others write. */
    AT_LENGTH(0.35, 0.4),
    /** The questions asked since the last answer. */
    AWAY(1.2, -0.5),
    /** Answers to questions with the same rarer words, and moments that have them. */
    SAME_WORDS(14, 0.4),
    /** Answers and moments on the same topics. */
    SAME_TOPICS(3, 0.4),
    /** Answers where few others had one. */
    WHERE_FEW_DID(0.15, 0.3),
    /** Answers to this asker before. */
    HELPED_BEFORE(0.3, 0.15);

    /** By how much the feature usually differs between people, in its own measure. */
    final double spread;

    /** How much one such difference says as long as nothing was learned. */
    final double usual;

    Feature(double spread, double usual) {
        this.spread = spread;
        this.usual = usual;
    }

    public static double[] usualWeights() {
        return Arrays.stream(values()).mapToDouble(feature -> feature.usual).toArray();
    }
}
