package be.goesting.expertise.finding;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Turns what is known of the candidates into features. What somebody answered on the same words or topics is held against how
 * much that person answers anyway: as a language model smoothed with the candidate's share (Dirichlet), so that who answers
 * everything is not the expert of everything, and one answer is not yet much.
 */
final class FeatureExtractor {

    /** How many answers on a word or topic it takes to be believed as much as what somebody does in general. */
    private static final double DOUBT = 5;

    /** As if everybody was there for so many questions before the first answer. */
    private static final double HEAD_START = 8;

    private static final double UNSEEN_DAYS = 90;

    private final List<Participation> people;
    private final Instant at;
    private final double pace;
    private final double usualLength;

    FeatureExtractor(List<Participation> people, Instant at, double pace) {
        this.people = people;
        this.at = at;
        this.pace = pace;
        this.usualLength = people.stream().mapToDouble(Participation::length).sum()
                / Math.max(1, people.stream().mapToInt(Participation::answers).sum());
    }

    /** A row for each of the people, a feature in each column, each in its own spread. */
    double[][] features(Collection<EvidenceCandidate> candidates, Collection<TopicEvidence> onTopics) {
        double[] often = people.stream().mapToDouble(this::often).toArray();
        double[] words = lifts(
                byWord(candidates),
                shares(people.stream().mapToDouble(p -> p.answers() + 0.3).toArray()));
        double[] topics = lifts(byTopic(onTopics), shares(often));
        double[][] features = new double[people.size()][];
        for (int i = 0; i < features.length; i++) {
            Participation person = people.get(i);
            features[i] = new double[] {
                Math.log(often[i]),
                (person.length() - person.answers() * usualLength) / (person.answers() + 2),
                Math.log1p(pace * days(person.last())),
                words[i],
                topics[i],
                person.alone() / Math.max(1, person.answers()),
                Math.log1p(person.toAsker())
            };
            for (Feature feature : Feature.values()) {
                features[i][feature.ordinal()] /= feature.spread;
            }
        }
        return features;
    }

    /** How often each of the people met something, and how much meeting it says. */
    private record Overlap(double weight, Map<UUID, Integer> times) {}

    private Collection<Overlap> byWord(Collection<EvidenceCandidate> candidates) {
        Map<String, Overlap> met = new HashMap<>();
        for (EvidenceCandidate candidate : candidates) {
            candidate
                    .stems()
                    .forEach((stem, telling) ->
                            candidate.people().forEach(person -> count(met, stem, telling / 5, person, 1)));
        }
        return met.values();
    }

    private Collection<Overlap> byTopic(Collection<TopicEvidence> onTopics) {
        Map<UUID, Overlap> met = new HashMap<>();
        onTopics.forEach(one -> count(met, one.topic(), 1, one.person(), one.times()));
        return met.values();
    }

    private static <K> void count(Map<K, Overlap> met, K key, double weight, UUID person, int times) {
        met.computeIfAbsent(key, k -> new Overlap(weight, new HashMap<>()))
                .times()
                .merge(person, times, Integer::sum);
    }

    private double[] lifts(Collection<Overlap> met, double[] shares) {
        double[] lifts = new double[people.size()];
        for (Overlap one : met) {
            int all = one.times().values().stream().mapToInt(Integer::intValue).sum();
            for (int i = 0; i < lifts.length; i++) {
                double expected = DOUBT * shares[i];
                double lift =
                        (one.times().getOrDefault(people.get(i).id(), 0) + expected) / ((all + DOUBT) * shares[i]);
                lifts[i] += one.weight() * Math.log(lift);
            }
        }
        return lifts;
    }

    private static double[] shares(double[] amounts) {
        double all = 0;
        for (double amount : amounts) {
            all += amount;
        }
        double[] shares = new double[amounts.length];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = amounts[i] / all;
        }
        return shares;
    }

    private double often(Participation person) {
        return (person.contributions() + 0.3) / (pace * days(person.first()) + HEAD_START);
    }

    private double days(@Nullable Instant since) {
        return since == null
                ? UNSEEN_DAYS
                : Math.max(0, Duration.between(since, at).toMillis() / 86_400_000.0);
    }
}
