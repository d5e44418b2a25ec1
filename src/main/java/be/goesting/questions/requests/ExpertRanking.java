package be.goesting.questions.requests;

import be.goesting.expertise.finding.ExpertFinder;
import be.goesting.expertise.finding.ExpertMatch;
import be.goesting.expertise.finding.MatchReason.AnsweredYou;
import be.goesting.expertise.finding.MatchReason.AnswersOthers;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who may know, the likeliest first; only people who showed something of what the question is about. */
@Component
class ExpertRanking {

    private static final int LOOKED_AT = 100;

    private final ExpertFinder expertFinder;
    private final Clock clock;

    ExpertRanking(ExpertFinder expertFinder, Clock clock) {
        this.expertFinder = expertFinder;
        this.clock = clock;
    }

    List<ExpertMatch> find(ExpertSearch search, int limit) {
        return expertFinder
                .find(
                        new be.goesting.expertise.finding.ExpertQuery(
                                search.body(), search.topics(), known(search), clock.instant()),
                        LOOKED_AT)
                .stream()
                .filter(found -> !found.person().equals(search.asker()))
                .filter(found -> found.reasons().stream()
                        .anyMatch(reason -> !(reason instanceof AnswersOthers || reason instanceof AnsweredYou)))
                .limit(limit)
                .toList();
    }

    /** Who asks without a name is nobody's earlier asker: the order of the people may not tell who it is. */
    private static @Nullable UUID known(ExpertSearch search) {
        return search.team() == null ? null : search.asker();
    }
}
