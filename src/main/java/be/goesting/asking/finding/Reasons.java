package be.goesting.asking.finding;

import be.goesting.asking.finding.Trace.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** Says what people showed, the closest first. */
final class Reasons {

    /** What has less than this part of what the likest has in common with the question is not called alike. */
    private static final double ALIKE = 0.5;

    private static final int MOST_ALIKE = 2;

    private final Map<UUID, List<OnTopic>> onTopics = new HashMap<>();
    private final Map<UUID, List<Trace>> traces = new HashMap<>();
    private final double likest;
    private final double rare;

    /** @param rare how much a stem says at least that makes alike when it is all that is shared */
    Reasons(Collection<Trace> traces, Collection<OnTopic> onTopics, double rare) {
        this.rare = rare;
        for (Trace trace : traces) {
            trace.people()
                    .forEach(person -> this.traces
                            .computeIfAbsent(person, one -> new ArrayList<>())
                            .add(trace));
        }
        onTopics.forEach(one -> this.onTopics
                .computeIfAbsent(one.person(), person -> new ArrayList<>())
                .add(one));
        this.likest = traces.stream().mapToDouble(Trace::likeness).max().orElse(0);
    }

    /** Whether the person showed anything that bears on the question. */
    boolean has(UUID person) {
        return traces.containsKey(person) || onTopics.containsKey(person);
    }

    List<Reason> of(Answerer person) {
        List<Reason> reasons = new ArrayList<>();
        onTopics.getOrDefault(person.id(), List.of()).stream()
                .sorted(Comparator.comparing(OnTopic::kind).thenComparing(OnTopic::topic))
                .map(Reasons::reason)
                .forEach(reasons::add);
        alike(person.id()).map(Reasons::reason).forEach(reasons::add);
        if (person.toAsker() > 0) {
            reasons.add(new Reason.AnsweredYou(person.toAsker()));
        }
        if (reasons.isEmpty()) {
            reasons.add(new Reason.AnswersOthers(person.answers()));
        }
        return reasons;
    }

    /** The questions and moments that look most like what is asked. */
    private Stream<Trace> alike(UUID person) {
        return traces.getOrDefault(person, List.of()).stream()
                .filter(this::isAlike)
                .sorted(Comparator.comparingDouble(Trace::likeness).reversed().thenComparing(Trace::id))
                .limit(MOST_ALIKE);
    }

    /** One common word says nothing. */
    private boolean isAlike(Trace trace) {
        return trace.likeness() >= ALIKE * likest && (trace.stems().size() > 1 || trace.likeness() >= rare);
    }

    private static Reason reason(OnTopic one) {
        return switch (one.kind()) {
            case KNOWN -> new Reason.KnownFor(one.topic());
            case ANSWERED -> new Reason.Answered(one.topic(), one.times());
            case SHARED -> new Reason.Shared(one.topic(), one.times());
        };
    }

    private static Reason reason(Trace trace) {
        String title = Objects.requireNonNullElse(trace.beginning(), "");
        return trace.kind() == Kind.QUESTION
                ? new Reason.AnsweredAlike(trace.id(), title, trace.at())
                : new Reason.SharedAlike(trace.id(), title, trace.at());
    }
}
