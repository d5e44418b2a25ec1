package be.goesting.methods;

import be.goesting.methods.rules.FitReason;
import be.goesting.methods.rules.MethodFitRules;
import be.goesting.methods.rules.MethodRules;
import be.goesting.methods.start.StartingPoint;
import be.goesting.methods.start.StartingPointProvider;
import be.goesting.people.Colleague;
import be.goesting.people.Colleagues;
import be.goesting.site.Viewer;
import java.util.ArrayList;
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
public class MethodRecommender {

    private final List<StartingPointProvider> nearby;

    MethodRecommender(List<StartingPointProvider> nearby) {
        this.nearby = nearby;
    }

    /** For the reader's own wish. */
    public List<MethodSuggestion> suggest(MethodCriteria wish, Viewer reader) {
        return suggest(
                wish,
                Colleagues.of(reader.id(), reader.name(), reader.team(), reader.teamName(), reader.colour()),
                reader);
    }

    /**
     * Every method for which something speaks, the one that fits best first.
     *
     * @param reader the learner, or who looks along
     */
    @Transactional(readOnly = true)
    public List<MethodSuggestion> suggest(MethodCriteria wish, Colleague learner, Viewer reader) {
        return rank(
                wish,
                nearby.stream()
                        .flatMap(each -> each.of(wish, learner, reader).stream())
                        .toList());
    }

    static List<MethodSuggestion> rank(MethodCriteria wish, List<StartingPoint> near) {
        return LearningMethod.recommended().stream()
                .map(method -> new MethodSuggestion(method, reasons(method, wish, near), begin(method, near)))
                .filter(suggestion -> !suggestion.pro().isEmpty())
                .sorted(Comparator.comparingInt(MethodSuggestion::points).reversed())
                .toList();
    }

    private static List<FitReason> reasons(LearningMethod method, MethodCriteria wish, List<StartingPoint> near) {
        return MethodRules.ALL.stream()
                .flatMap(rule -> rule.on(method, wish, near).stream())
                .sorted(Comparator.comparingInt(
                                (FitReason reason) -> reason.weight().points())
                        .reversed())
                .toList();
    }

    /** With what of the things at hand the method can begin. */
    private static List<StartingPoint> begin(LearningMethod method, List<StartingPoint> near) {
        Stream<StartingPoint> fitting = inTurn(method, near).filter(each -> switch (each) {
            case StartingPoint.Knower knower -> MethodFitRules.takesOne(method) || MethodFitRules.takesSome(method);
            case StartingPoint.Piece piece -> method == LearningMethod.READ;
            case StartingPoint.Session session -> session.method() == method;
        });
        return fitting.toList();
    }

    /** So that not each method begins with the same colleague. Those of other teams stay first. */
    private static Stream<StartingPoint> inTurn(LearningMethod method, List<StartingPoint> near) {
        Map<Boolean, List<StartingPoint>> byTeam = near.stream()
                .collect(Collectors.partitioningBy(
                        each -> each instanceof StartingPoint.Knower knower && knower.otherTeam()));
        List<StartingPoint> others = new ArrayList<>(byTeam.getOrDefault(true, List.of()));
        Collections.rotate(others, -LearningMethod.recommended().indexOf(method));
        return Stream.concat(others.stream(), byTeam.getOrDefault(false, List.of()).stream());
    }
}
