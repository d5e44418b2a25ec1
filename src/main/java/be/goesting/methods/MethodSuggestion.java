package be.goesting.methods;

import be.goesting.methods.rules.FitReason;
import be.goesting.methods.rules.MethodFitRules;
import be.goesting.methods.start.StartingPoint;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A method for a wish.
 *
 * @param reasons those that weigh most first; never empty
 * @param near what it can begin with; empty when nothing is known
 */
public record MethodSuggestion(LearningMethod method, List<FitReason> reasons, List<StartingPoint> near) {

    private static final int SOME = 3;

    int points() {
        return reasons.stream().mapToInt(reason -> reason.weight().points()).sum();
    }

    public List<FitReason> pro() {
        return reasons.stream().filter(FitReason::isFor).toList();
    }

    public List<FitReason> contra() {
        return reasons.stream().filter(reason -> !reason.isFor()).toList();
    }

    /** With whom one could do it: one colleague, or some for what is done with some. */
    public List<StartingPoint.Knower> with() {
        return near.stream()
                .filter(StartingPoint.Knower.class::isInstance)
                .map(StartingPoint.Knower.class::cast)
                .limit(MethodFitRules.takesSome(method) ? SOME : 1)
                .toList();
    }

    /** The colleague it is done with; empty for what is done alone or with some. */
    public Optional<UUID> person() {
        return MethodFitRules.takesOne(method)
                ? with().stream().map(knower -> knower.person().id()).findFirst()
                : Optional.empty();
    }
}
