package be.goesting.needs.methods;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A method for a wish.
 *
 * @param reasons those that weigh most first; never empty
 * @param near what it can begin with; empty when nothing is known
 */
public record Suggestion(LearningMethod method, List<Reason> reasons, List<Near> near) {

    private static final int SOME = 3;

    int points() {
        return reasons.stream().mapToInt(reason -> reason.weight().points()).sum();
    }

    public List<Reason> pro() {
        return reasons.stream().filter(Reason::isFor).toList();
    }

    public List<Reason> contra() {
        return reasons.stream().filter(reason -> !reason.isFor()).toList();
    }

    /** With whom one could do it: one colleague, or some for what is done with some. */
    public List<Near.Knower> with() {
        return near.stream()
                .filter(Near.Knower.class::isInstance)
                .map(Near.Knower.class::cast)
                .limit(Suiting.takesSome(method) ? SOME : 1)
                .toList();
    }

    /** The colleague it is done with; empty for what is done alone or with some. */
    public Optional<UUID> person() {
        return Suiting.takesOne(method)
                ? with().stream().map(knower -> knower.person().id()).findFirst()
                : Optional.empty();
    }
}
