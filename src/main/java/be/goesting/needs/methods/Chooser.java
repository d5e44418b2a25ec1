package be.goesting.needs.methods;

import be.goesting.people.Colleague;
import be.goesting.site.Viewer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the methods in order for a wish. It is an order of methods; people are in it only to begin with. */
@Component
public class Chooser {

    private final List<Nearby> nearby;

    Chooser(List<Nearby> nearby) {
        this.nearby = nearby;
    }

    /** For the reader's own wish. */
    public List<Suggestion> suggest(Wish wish, Viewer reader) {
        return suggest(
                wish,
                new Colleague(reader.id(), reader.name(), reader.team(), reader.teamName(), reader.ink()),
                reader);
    }

    /**
     * Every method for which something speaks, the one that fits best first.
     *
     * @param reader the learner, or who looks along
     */
    @Transactional(readOnly = true)
    public List<Suggestion> suggest(Wish wish, Colleague learner, Viewer reader) {
        return rank(
                wish,
                nearby.stream()
                        .flatMap(each -> each.of(wish, learner, reader).stream())
                        .toList());
    }

    static List<Suggestion> rank(Wish wish, List<Near> near) {
        return Arrays.stream(LearningMethod.values())
                .map(method -> new Suggestion(method, reasons(method, wish, near), begin(method, near)))
                .filter(suggestion -> !suggestion.pro().isEmpty())
                .sorted(Comparator.comparingInt(Suggestion::points).reversed())
                .toList();
    }

    private static List<Reason> reasons(LearningMethod method, Wish wish, List<Near> near) {
        return Rules.ALL.stream()
                .flatMap(rule -> rule.on(method, wish, near).stream())
                .sorted(Comparator.comparingInt(
                                (Reason reason) -> reason.weight().points())
                        .reversed())
                .toList();
    }

    /** With what of the things at hand the method can begin. */
    private static List<Near> begin(LearningMethod method, List<Near> near) {
        Stream<Near> fitting = inTurn(method, near).filter(each -> switch (each) {
            case Near.Knower knower -> Suiting.takesOne(method) || Suiting.takesSome(method);
            case Near.Piece piece -> method == LearningMethod.READ;
            case Near.Session session -> session.method() == method;
        });
        return fitting.toList();
    }

    /** So that not each method begins with the same colleague. Those of other teams stay first. */
    private static Stream<Near> inTurn(LearningMethod method, List<Near> near) {
        Map<Boolean, List<Near>> byTeam = near.stream()
                .collect(Collectors.partitioningBy(each -> each instanceof Near.Knower knower && knower.otherTeam()));
        List<Near> others = new ArrayList<>(byTeam.getOrDefault(true, List.of()));
        Collections.rotate(others, -method.ordinal());
        return Stream.concat(others.stream(), byTeam.getOrDefault(false, List.of()).stream());
    }
}
