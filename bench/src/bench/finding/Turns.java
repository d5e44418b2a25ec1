package bench.finding;

import be.goesting.expertise.finding.Fairness;
import be.goesting.expertise.finding.Fairness.Standing;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the product's own fairness makes of an order. A dump knows no teams, and not who was asked: everybody gets one of
 * {@value #TEAMS} teams by name, and each question is put to the first {@value #ASKED} proposed. So this shows what fairness
 * costs where teams have nothing to do with knowing.
 */
final class Turns {

    static final int TEAMS = 12;
    static final int ASKED = 2;
    private static final int A_WEEK = 3;

    private final Map<String, List<Instant>> asked = new HashMap<>();

    List<String> proposed(List<String> fitting, @Nullable String asker, Instant at) {
        List<String> proposed = Fairness.proposed(fitting, person -> standing(person, asker, at));
        proposed.stream()
                .limit(ASKED)
                .forEach(person -> asked.computeIfAbsent(person, one -> new ArrayList<>())
                        .add(at));
        return proposed;
    }

    private Standing standing(String person, @Nullable String asker, Instant at) {
        return new Standing(
                times(person, at.minus(Duration.ofDays(7))) < A_WEEK,
                asker == null || team(person) != team(asker),
                times(person, at.minus(Duration.ofDays(2))) > 0);
    }

    private long times(String person, Instant since) {
        return asked.getOrDefault(person, List.of()).stream()
                .filter(at -> at.isAfter(since))
                .count();
    }

    private static int team(String person) {
        return Math.floorMod(person.hashCode(), TEAMS);
    }
}
