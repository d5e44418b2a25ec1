package be.goesting.demo;

import static be.goesting.demo.DemoCompany.id;

import be.goesting.demo.DemoData.Goal;
import be.goesting.demo.DemoData.Need;
import be.goesting.demo.DemoData.Step;
import be.goesting.demo.DemoData.Use;
import be.goesting.intentions.Intentions;
import be.goesting.intentions.NewIntention;
import be.goesting.intentions.Outcome;
import be.goesting.needs.Needs;
import be.goesting.needs.NewNeed;
import be.goesting.needs.NewOffer;
import be.goesting.needs.Offers;
import be.goesting.needs.goals.Goals;
import be.goesting.needs.goals.NewGoal;
import be.goesting.needs.steps.NewStep;
import be.goesting.needs.steps.Steps;
import be.goesting.people.Colleague;
import be.goesting.people.Leaders;
import be.goesting.site.Language;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the people of Brabo want to learn, and how far they are. */
@Component
class DemoLearning {

    private static final String EVENING = "16:40";
    private static final String LEADER = "leader";

    private final Needs needs;
    private final Offers offers;
    private final Steps steps;
    private final Goals goals;
    private final Intentions intentions;
    private final Leaders leaders;
    private final DemoDays days;

    DemoLearning(
            Needs needs,
            Offers offers,
            Steps steps,
            Goals goals,
            Intentions intentions,
            Leaders leaders,
            DemoDays days) {
        this.needs = needs;
        this.offers = offers;
        this.steps = steps;
        this.goals = goals;
        this.intentions = intentions;
        this.leaders = leaders;
        this.days = days;
    }

    /** @param topics ids by the name that the file uses */
    void add(DemoData brabo, Map<String, UUID> topics) {
        List<Need> learning = brabo.learning();
        needs.add(learning.stream().map(need -> need(need, topics)).toList());
        offers.add(learning.stream().flatMap(this::offers).toList());
        intentions.add(learning.stream().flatMap(this::intentions).toList());
        steps.add(learning.stream().flatMap(this::steps).toList());
        brabo.goals().forEach(this::add);
    }

    private NewNeed need(Need need, Map<String, UUID> topics) {
        Integer away = need.away();
        return new NewNeed(
                needId(need),
                id(need.person()),
                need.body(),
                need.why(),
                need.talkingPoint(),
                Language.of(need.language()),
                need.aim(),
                need.level(),
                need.span(),
                need.urgency(),
                need.preferences(),
                need.topics().stream()
                        .map(topic -> Objects.requireNonNull(topics.get(topic), topic))
                        .toList(),
                leader(need.seen(), id(need.person())),
                "everyone".equals(need.seen()),
                days.at(need.day(), EVENING),
                away == null ? null : days.at(away, EVENING));
    }

    private Stream<NewOffer> offers(Need need) {
        return need.offers().stream()
                .map(offer ->
                        new NewOffer(needId(need), id(offer.author()), offer.body(), days.at(offer.day(), EVENING)));
    }

    private Stream<NewStep> steps(Need need) {
        return need.steps().stream().map(step -> step(step, need));
    }

    private NewStep step(Step step, Need need) {
        Integer ahead = step.in();
        String with = step.with();
        return new NewStep(
                UUID.randomUUID(),
                id(need.person()),
                needId(need),
                step.method(),
                step.body(),
                with == null ? null : id(with),
                ahead == null ? null : days.today().plusDays(ahead),
                days.at(need.day() - 1, EVENING),
                done(step, need));
    }

    private NewStep.@Nullable Done done(Step step, Need need) {
        Integer day = step.day();
        if (day == null) {
            return null;
        }
        Use use = step.use();
        UUID intention = use == null ? null : intentionId(need, use);
        return new NewStep.Done(days.at(day, EVENING), step.result(), step.advises(), intention);
    }

    private Stream<NewIntention> intentions(Need need) {
        return need.steps().stream()
                .map(Step::use)
                .filter(Objects::nonNull)
                .map(use -> new NewIntention(
                        intentionId(need, use),
                        id(need.person()),
                        null,
                        use.body(),
                        days.today().plusDays(use.reviewOn()),
                        days.at(need.day() - 1, EVENING),
                        Outcome.find(use.outcome()).orElse(null),
                        use.outcomeNote()));
    }

    private void add(Goal goal) {
        UUID goalId = id("goal " + goal.person() + " " + goal.body());
        String suggestedBy = goal.suggestedBy();
        Integer by = goal.by();
        Instant at = days.at(goal.day(), EVENING);
        goals.add(List.of(new NewGoal(
                goalId,
                id(goal.person()),
                null,
                goal.body(),
                suggestedBy == null ? null : id(suggestedBy),
                goal.suggestion(),
                by == null ? null : days.today().plusDays(by),
                leader(goal.seen(), id(goal.person())),
                at,
                suggestedBy == null ? at : null)));
        if (goal.ending() != null) {
            goals.end(goalId, goal.ending());
        }
    }

    private static UUID needId(Need need) {
        return id("need " + need.key());
    }

    private static UUID intentionId(Need need, Use use) {
        return id("need " + need.key() + " " + use.body());
    }

    private @Nullable UUID leader(@Nullable String seen, UUID person) {
        return LEADER.equals(seen) ? leaders.of(person).map(Colleague::id).orElse(null) : null;
    }
}
