package be.goesting.methods.rules;

import java.util.List;

/**
 * Why a method fits, or why it does not.
 *
 * @param key the sentence
 * @param arguments of the sentence: names and values in turn
 */
public record FitReason(Weight weight, String key, List<Object> arguments) {

    static FitReason of(Weight weight, String key, Object... arguments) {
        return new FitReason(weight, "methods.because." + key, List.of(arguments));
    }

    /** Whether it speaks for the method. */
    public boolean isFor() {
        return weight.points() > 0;
    }
}
