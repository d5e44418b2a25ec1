package be.goesting.expertise.finding.training;

import be.goesting.expertise.finding.ExpertFinder;
import be.goesting.expertise.finding.QuestionHistory;
import be.goesting.expertise.finding.QuestionHistory.Solved;
import be.goesting.expertise.finding.training.RankingModelTraining.Example;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Lets the finder learn from the questions of the current organisation of which it is known what helped. */
@Service
public class RankingTrainer {

    /** The latest so many helpful answers are learned from: enough for seven weights, and the same work however many there are. */
    private static final int LATEST = 400;

    /** More questions than this make no stem rarer. */
    private static final int COUNTED = 10_000;

    private final ExpertFinder expertFinder;
    private final FinderRepository finderRepository;
    private final QuestionHistory history;

    RankingTrainer(ExpertFinder expertFinder, FinderRepository finderRepository, QuestionHistory history) {
        this.expertFinder = expertFinder;
        this.finderRepository = finderRepository;
        this.history = history;
    }

    /** Learns from what was known before this moment: each question is looked at as it was when it was asked. */
    public void learn(Instant before) {
        finderRepository.countStems();
        List<Example> examples = history.solved(before, LATEST).stream()
                .flatMap(solved -> example(solved).stream())
                .toList();
        finderRepository.keep(RankingModelTraining.learn(examples), examples.size(), history.count(COUNTED));
    }

    /** Nothing when none of the helpers could have been found then. */
    private Optional<Example> example(Solved solved) {
        var known = expertFinder.known(solved.question());
        double[] helped = known.people().stream()
                .mapToDouble(person -> part(person.id(), solved.helpers()))
                .toArray();
        double all = java.util.Arrays.stream(helped).sum();
        if (all == 0) {
            return Optional.empty();
        }
        for (int i = 0; i < helped.length; i++) {
            helped[i] /= all;
        }
        return Optional.of(new Example(known.features(), helped));
    }

    private static double part(UUID person, List<UUID> helpers) {
        return helpers.contains(person) ? 1 : 0;
    }
}
