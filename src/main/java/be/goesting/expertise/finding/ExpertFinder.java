package be.goesting.expertise.finding;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;

/**
 * Finds colleagues who may know. It puts in order by what people showed before, and says what that was; whom to ask first,
 * other teams, fairness and availability are for who asks it.
 */
@Service
public class ExpertFinder {

    /** For how long it is told how often somebody was asked. */
    public static final Duration LATELY = Duration.ofDays(7);

    private final EvidenceCandidates evidenceCandidates;

    ExpertFinder(EvidenceCandidates evidenceCandidates) {
        this.evidenceCandidates = evidenceCandidates;
    }

    /** The likeliest first. Everybody found has something to show for it; it takes one statement. */
    public List<ExpertMatch> find(ExpertQuery query, int limit) {
        var showings = evidenceCandidates.of(query);
        var reasons = new MatchReasons(
                showings.candidates(),
                showings.onTopics(),
                query.isBrief() ? 0 : showings.finder().rare());
        return known(showings, query).ranked(showings.finder().weights()).stream()
                .filter(one -> reasons.has(one.person().id()) || one.person().answers() > 0)
                .limit(limit)
                .map(one -> new ExpertMatch(
                        one.person().id(),
                        one.score(),
                        reasons.of(one.person()),
                        one.person().asked()))
                .toList();
    }

    /** What there is to weigh, for whom: what learning goes by. */
    public Known known(ExpertQuery query) {
        return known(evidenceCandidates.of(query), query);
    }

    /** @param people in the order of the rows of features */
    public record Known(List<Participation> people, double[][] features) {

        List<Ranked> ranked(double[] weights) {
            return IntStream.range(0, people.size())
                    .mapToObj(i -> new Ranked(people.get(i), score(features[i], weights)))
                    .sorted(Comparator.comparingDouble(Ranked::score)
                            .reversed()
                            .thenComparing(one -> one.person().id()))
                    .toList();
        }

        private static double score(double[] features, double[] weights) {
            return IntStream.range(0, features.length)
                    .mapToDouble(i -> features[i] * weights[i])
                    .sum();
        }
    }

    record Ranked(Participation person, double score) {}

    private static Known known(EvidenceCandidates.Showings showings, ExpertQuery query) {
        var featureExtractor = new FeatureExtractor(
                showings.people(), query.at(), showings.finder().pace());
        return new Known(showings.people(), featureExtractor.features(showings.candidates(), showings.onTopics()));
    }
}
