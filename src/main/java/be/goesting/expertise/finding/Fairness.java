package be.goesting.expertise.finding;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Whom to propose of those who fit best: who may be asked now goes first, then people of other teams, then who was not asked
 * lately. So the same few are not asked again and again where others fit about as well.
 */
public final class Fairness {

    private static final int PROPOSED = 5;

    /** Further down nobody fits about as well. */
    private static final int CLOSE = 2 * PROPOSED;

    private static final Comparator<Standing> ORDER = Comparator.comparing((Standing each) -> !each.askable())
            .thenComparing(each -> !each.otherTeam())
            .thenComparing(Standing::askedLately);

    private Fairness() {}

    /** How somebody stands for being asked now. */
    public record Standing(boolean askable, boolean otherTeam, boolean askedLately) {}

    /**
     * At most five.
     *
     * @param fitting who fits best first
     */
    public static <T> List<T> proposed(List<T> fitting, Function<T, Standing> standing) {
        return fitting.stream()
                .limit(CLOSE)
                .sorted(Comparator.comparing(standing, ORDER))
                .limit(PROPOSED)
                .toList();
    }
}
