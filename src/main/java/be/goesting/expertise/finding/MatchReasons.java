package be.goesting.expertise.finding;

import be.goesting.expertise.finding.EvidenceCandidate.Kind;
import be.goesting.site.text.Excerpt;
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
final class MatchReasons {

    /** What has less than this part of what the likest has in common with the question is not called alike. */
    private static final double ALIKE = 0.5;

    private static final int MOST_ALIKE = 2;
    private static final int TITLE = 120;

    private final Map<UUID, List<TopicEvidence>> onTopics = new HashMap<>();
    private final Map<UUID, List<EvidenceCandidate>> candidates = new HashMap<>();
    private final double likest;
    private final double rare;

    /** @param rare how much a stem says at least that makes alike when it is all that is shared */
    MatchReasons(Collection<EvidenceCandidate> candidates, Collection<TopicEvidence> onTopics, double rare) {
        this.rare = rare;
        for (EvidenceCandidate candidate : candidates) {
            candidate
                    .people()
                    .forEach(person -> this.candidates
                            .computeIfAbsent(person, one -> new ArrayList<>())
                            .add(candidate));
        }
        onTopics.forEach(one -> this.onTopics
                .computeIfAbsent(one.person(), person -> new ArrayList<>())
                .add(one));
        this.likest = candidates.stream()
                .mapToDouble(EvidenceCandidate::likeness)
                .max()
                .orElse(0);
    }

    /** Whether the person showed anything that bears on the question. */
    boolean has(UUID person) {
        return candidates.containsKey(person) || onTopics.containsKey(person);
    }

    List<MatchReason> of(Participation person) {
        List<MatchReason> reasons = new ArrayList<>();
        onTopics.getOrDefault(person.id(), List.of()).stream()
                .sorted(Comparator.comparing(TopicEvidence::kind).thenComparing(TopicEvidence::topic))
                .map(MatchReasons::reason)
                .forEach(reasons::add);
        alike(person.id()).map(MatchReasons::reason).forEach(reasons::add);
        if (person.toAsker() > 0) {
            reasons.add(new MatchReason.AnsweredYou(person.toAsker()));
        }
        if (reasons.isEmpty()) {
            reasons.add(new MatchReason.AnswersOthers(person.answers()));
        }
        return reasons;
    }

    /** The questions and moments that look most like what is asked. */
    private Stream<EvidenceCandidate> alike(UUID person) {
        return candidates.getOrDefault(person, List.of()).stream()
                .filter(this::isAlike)
                .sorted(Comparator.comparingDouble(EvidenceCandidate::likeness)
                        .reversed()
                        .thenComparing(EvidenceCandidate::id))
                .limit(MOST_ALIKE);
    }

    /** One common word says nothing. */
    private boolean isAlike(EvidenceCandidate candidate) {
        return candidate.likeness() >= ALIKE * likest && (candidate.stems().size() > 1 || candidate.likeness() >= rare);
    }

    private static MatchReason reason(TopicEvidence one) {
        return switch (one.kind()) {
            case KNOWN -> new MatchReason.KnownFor(one.topic());
            case ANSWERED -> new MatchReason.Answered(one.topic(), one.times());
            case SHARED -> new MatchReason.Shared(one.topic(), one.times());
        };
    }

    private static MatchReason reason(EvidenceCandidate candidate) {
        String title = Excerpt.of(Objects.requireNonNullElse(candidate.beginning(), ""), TITLE);
        return candidate.kind() == Kind.QUESTION
                ? new MatchReason.AnsweredAlike(candidate.id(), title, candidate.at())
                : new MatchReason.SharedAlike(candidate.id(), title, candidate.at());
    }
}
