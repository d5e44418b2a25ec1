package be.goesting.asking.finding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;

/**
 * Finds colleagues who may know. It puts in order by what people showed before, and says what that was; whom to ask first,
 * other teams, fairness and availability are for who asks it.
 */
@Service
public class Finder {

    /** Those nearest in words and topics are looked at closely, next to those who answered anything lately. */
    private static final int LOOKED_AT = 200;

    private final Traces traces;
    private final Finders finders;

    Finder(Traces traces, Finders finders) {
        this.traces = traces;
        this.finders = finders;
    }

    /** The likeliest first. Everybody found has something to show for it; it takes four statements. */
    public List<Found> find(Sought sought, int most) {
        var state = finders.at(sought.at());
        Known known = known(sought, state.pace());
        List<Ranked> ranked = known.ranked(state.weights()).stream()
                .filter(one -> known.evidence().containsKey(one.person().id())
                        || one.person().answers() > 0)
                .limit(most)
                .toList();
        return reasons(ranked, known);
    }

    /** What there is to weigh, for whom: what learning goes by. */
    Known known(Sought sought) {
        return known(sought, finders.at(sought.at()).pace());
    }

    /**
     * @param people in the order of the rows of clues
     * @param evidence what each of them showed
     */
    record Known(List<Answerer> people, double[][] clues, Map<UUID, List<Trace>> evidence) {

        List<Ranked> ranked(double[] weights) {
            return IntStream.range(0, people.size())
                    .mapToObj(i -> new Ranked(people.get(i), score(clues[i], weights)))
                    .sorted(Comparator.comparingDouble(Ranked::score)
                            .reversed()
                            .thenComparing(one -> one.person().id()))
                    .toList();
        }

        private static double score(double[] clues, double[] weights) {
            return IntStream.range(0, clues.length)
                    .mapToDouble(i -> clues[i] * weights[i])
                    .sum();
        }
    }

    record Ranked(Answerer person, double score) {}

    private Known known(Sought sought, double pace) {
        List<Trace> found = traces.of(sought);
        Set<UUID> hidden = new HashSet<>();
        found.stream()
                .filter(trace -> trace.kind() == Trace.Kind.HIDDEN)
                .forEach(trace -> hidden.addAll(trace.people()));
        Map<UUID, List<Trace>> evidence = evidence(found, hidden);
        List<Answerer> people = traces.answerers(nearest(evidence), sought).stream()
                .filter(person -> !hidden.contains(person.id()))
                .toList();
        double[][] clues = new Weighing(people, sought.at(), pace)
                .clues(found.stream()
                        .filter(trace -> trace.kind() != Trace.Kind.HIDDEN)
                        .toList());
        return new Known(people, clues, evidence);
    }

    private static Map<UUID, List<Trace>> evidence(Collection<Trace> traces, Set<UUID> hidden) {
        Map<UUID, List<Trace>> evidence = new HashMap<>();
        for (Trace trace : traces) {
            for (UUID person : trace.people()) {
                if (!hidden.contains(person)) {
                    evidence.computeIfAbsent(person, p -> new ArrayList<>()).add(trace);
                }
            }
        }
        return evidence;
    }

    private static List<UUID> nearest(Map<UUID, List<Trace>> evidence) {
        Map<UUID, Double> nearness = new HashMap<>();
        evidence.forEach((person, traces) -> nearness.put(
                person,
                traces.stream()
                        .mapToDouble(
                                trace -> trace.likeness() + 5.0 * trace.topics().size())
                        .sum()));
        return nearness.entrySet().stream()
                .sorted(Map.Entry.<UUID, Double>comparingByValue().reversed().thenComparing(Map.Entry::getKey))
                .limit(LOOKED_AT)
                .map(Map.Entry::getKey)
                .toList();
    }

    private List<Found> reasons(List<Ranked> ranked, Known known) {
        var reasons = new Reasons(known.evidence());
        var alike = ranked.stream()
                .flatMap(one -> reasons.alike(one.person().id()).stream())
                .toList();
        Map<UUID, String> titles = traces.beginnings(ids(alike, Trace.Kind.QUESTION), ids(alike, Trace.Kind.MOMENT));
        return ranked.stream()
                .map(one -> new Found(one.person().id(), one.score(), reasons.of(one.person(), titles)))
                .toList();
    }

    private static List<UUID> ids(List<Trace> traces, Trace.Kind... kinds) {
        return traces.stream()
                .filter(trace -> Arrays.asList(kinds).contains(trace.kind()))
                .map(Trace::id)
                .distinct()
                .toList();
    }
}
