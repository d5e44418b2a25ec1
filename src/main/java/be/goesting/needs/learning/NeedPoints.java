package be.goesting.needs.learning;

import be.goesting.needs.Need;
import be.goesting.needs.Needs;
import be.goesting.needs.Visibility;
import be.goesting.needs.goals.Goal;
import be.goesting.needs.goals.Goals;
import be.goesting.needs.steps.Step;
import be.goesting.people.agenda.TalkingPoint;
import be.goesting.people.agenda.TalkingPoints;
import be.goesting.site.Viewer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** For the agenda of a conversation: needs and goals that were shared, and goals the leader suggested. */
@Component
@Order(10)
class NeedPoints implements TalkingPoints {

    private final Needs needs;
    private final Goals goals;
    private final NeedsWithSteps needsWithSteps;

    NeedPoints(Needs needs, Goals goals, NeedsWithSteps needsWithSteps) {
        this.needs = needs;
        this.goals = goals;
        this.needsWithSteps = needsWithSteps;
    }

    @Override
    public List<TalkingPoint> shared(UUID learner, UUID leader, Viewer viewer) {
        return Stream.concat(
                        needsWithSteps.of(needs.between(learner, leader, viewer), viewer).stream()
                                .map(needWithSteps -> point(needWithSteps, viewer)),
                        goals.between(learner, leader).stream().map(goal -> point(goal, viewer)))
                .toList();
    }

    private static TalkingPoint point(NeedWithSteps needWithSteps, Viewer viewer) {
        Need need = needWithSteps.need();
        return new TalkingPoint(
                "needs.point.need", need.id(), need.body(), more(needWithSteps), day(since(need), viewer), need.path());
    }

    /** What the learner says of it, else the step that comes next: for the two it is shared between, not for all colleagues. */
    private static @Nullable String more(NeedWithSteps needWithSteps) {
        if (needWithSteps.need().seen() != Visibility.LEADER) {
            return null;
        }
        if (needWithSteps.need().talkingPoint() != null) {
            return needWithSteps.need().talkingPoint();
        }
        return needWithSteps.steps().stream()
                .filter(step -> !step.isDone())
                .findFirst()
                .map(Step::body)
                .orElse(null);
    }

    private static TalkingPoint point(Goal goal, Viewer viewer) {
        return new TalkingPoint(
                goal.isSuggested() ? "needs.point.suggestion" : "needs.point.goal",
                goal.id(),
                goal.body(),
                goal.suggestion(),
                day(goal.createdAt(), viewer),
                null);
    }

    private static Instant since(Need need) {
        Instant since = need.since();
        return since == null ? need.createdAt() : since;
    }

    private static LocalDate day(Instant at, Viewer viewer) {
        return LocalDate.ofInstant(at, viewer.zone());
    }
}
