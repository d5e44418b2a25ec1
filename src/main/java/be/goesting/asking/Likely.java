package be.goesting.asking;

import be.goesting.asking.finding.Finder;
import be.goesting.asking.finding.Found;
import be.goesting.asking.finding.Reason.AnsweredYou;
import be.goesting.asking.finding.Reason.AnswersOthers;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who may know, the likeliest first; only people who showed something of what the question is about. */
@Component
class Likely {

    private static final int LOOKED_AT = 100;

    private final Finder finder;
    private final Clock clock;

    Likely(Finder finder, Clock clock) {
        this.finder = finder;
        this.clock = clock;
    }

    List<Found> find(Sought sought, int most) {
        return finder
                .find(
                        new be.goesting.asking.finding.Sought(
                                sought.words(), sought.topics(), known(sought), clock.instant()),
                        LOOKED_AT)
                .stream()
                .filter(found -> !found.person().equals(sought.asker()))
                .filter(found -> found.reasons().stream()
                        .anyMatch(reason -> !(reason instanceof AnswersOthers || reason instanceof AnsweredYou)))
                .limit(most)
                .toList();
    }

    /** Who asks without a name is nobody's earlier asker: the order of the people may not tell who it is. */
    private static @Nullable UUID known(Sought sought) {
        return sought.team() == null ? null : sought.asker();
    }
}
