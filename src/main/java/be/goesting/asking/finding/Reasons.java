package be.goesting.asking.finding;

import be.goesting.asking.finding.Trace.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Says what people showed, the closest first. */
final class Reasons {

    /** What has less than this part of what the likest has in common with the question is not called alike. */
    private static final double ALIKE = 0.5;

    private static final int MOST_ALIKE = 2;

    private final Map<UUID, List<Trace>> evidence;
    private final double likest;

    Reasons(Map<UUID, List<Trace>> evidence) {
        this.evidence = evidence;
        this.likest = evidence.values().stream()
                .flatMap(List::stream)
                .mapToDouble(Trace::likeness)
                .max()
                .orElse(0);
    }

    List<Reason> of(Answerer person, Map<UUID, String> titles) {
        List<Reason> reasons = new ArrayList<>();
        onTopics(person.id(), reasons);
        for (Trace trace : alike(person.id())) {
            String title = titles.getOrDefault(trace.id(), "");
            reasons.add(
                    trace.kind() == Kind.QUESTION
                            ? new Reason.AnsweredAlike(trace.id(), title, trace.at())
                            : new Reason.SharedAlike(trace.id(), title, trace.at()));
        }
        if (person.toAsker() > 0) {
            reasons.add(new Reason.AnsweredYou(person.toAsker()));
        }
        if (reasons.isEmpty()) {
            reasons.add(new Reason.AnswersOthers(person.answers()));
        }
        return reasons;
    }

    /** The questions and moments that look most like what is asked. */
    List<Trace> alike(UUID person) {
        return evidence.getOrDefault(person, List.of()).stream()
                .filter(trace -> trace.likeness() > 0 && trace.likeness() >= ALIKE * likest)
                .filter(trace -> trace.kind() == Kind.QUESTION || trace.kind() == Kind.MOMENT)
                .sorted(Comparator.comparingDouble(Trace::likeness).reversed().thenComparing(Trace::id))
                .limit(MOST_ALIKE)
                .toList();
    }

    private void onTopics(UUID person, List<Reason> reasons) {
        Map<UUID, Integer> answered = new TreeMap<>();
        Map<UUID, Integer> shared = new TreeMap<>();
        for (Trace trace : evidence.getOrDefault(person, List.of())) {
            for (UUID topic : trace.topics()) {
                switch (trace.kind()) {
                    case QUESTION -> answered.merge(topic, 1, Integer::sum);
                    case MOMENT -> shared.merge(topic, 1, Integer::sum);
                    case OWN_WORDS, TALK, SESSION -> reasons.add(new Reason.KnownFor(topic));
                    case HIDDEN -> {}
                }
            }
        }
        answered.forEach((topic, count) -> reasons.add(new Reason.Answered(topic, count)));
        shared.forEach((topic, count) -> reasons.add(new Reason.Shared(topic, count)));
    }
}
