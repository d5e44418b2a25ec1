package be.goesting.demo;

import static be.goesting.demo.DemoCompany.id;

import be.goesting.demo.DemoData.Goal;
import be.goesting.demo.DemoData.Need;
import be.goesting.demo.DemoData.Step;
import be.goesting.demo.DemoData.Use;
import be.goesting.intentions.Intentions;
import be.goesting.needs.learning.NeedImport;
import be.goesting.needs.learning.NeedImport.PastGoal;
import be.goesting.needs.learning.NeedImport.PastNeed;
import be.goesting.needs.learning.NeedImport.PastOffer;
import be.goesting.needs.learning.NeedImport.PastStep;
import be.goesting.people.Colleague;
import be.goesting.people.Leaders;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the people of Brabo want to learn, and how far they are. */
@Component
class DemoLearning {

    private static final String EVENING = "16:40";
    private static final String LEADER = "leader";

    private final NeedImport needImport;
    private final Intentions intentions;
    private final Leaders leaders;
    private final DemoDays days;

    DemoLearning(NeedImport needImport, Intentions intentions, Leaders leaders, DemoDays days) {
        this.needImport = needImport;
        this.intentions = intentions;
        this.leaders = leaders;
        this.days = days;
    }

    /** @param topics ids by the name that the file uses */
    void add(DemoData brabo, Map<String, UUID> topics) {
        brabo.learning().forEach(need -> need(need, topics));
        brabo.goals().forEach(this::goal);
    }

    private void need(Need need, Map<String, UUID> topics) {
        UUID person = id(need.person());
        UUID key = id("need " + need.key());
        Integer away = need.away();
        needImport.add(new PastNeed(
                key,
                person,
                need.words(),
                need.why(),
                need.said(),
                need.language(),
                need.aim(),
                need.level(),
                need.span(),
                need.urgency(),
                need.likings(),
                need.topics().stream()
                        .map(topic -> Objects.requireNonNull(topics.get(topic), topic))
                        .toList(),
                leader(need.seen(), person),
                "everyone".equals(need.seen()),
                days.at(need.day(), EVENING),
                away == null ? null : days.at(away, EVENING)));
        need.steps().forEach(step -> step(step, key, person, days.at(need.day() - 1, EVENING)));
        need.offers()
                .forEach(offer -> needImport.add(
                        new PastOffer(key, id(offer.author()), offer.words(), days.at(offer.day(), EVENING))));
    }

    private void step(Step step, UUID need, UUID person, Instant madeAt) {
        Integer done = step.day();
        Integer ahead = step.in();
        String with = step.with();
        needImport.add(new PastStep(
                person,
                need,
                step.method(),
                step.words(),
                with == null ? null : id(with),
                ahead == null ? null : days.today().plusDays(ahead),
                madeAt,
                done == null ? null : days.at(done, EVENING),
                step.brought(),
                step.advises(),
                use(step.use(), person)));
    }

    private @Nullable UUID use(@Nullable Use use, UUID person) {
        if (use == null) {
            return null;
        }
        LocalDate reviewOn = days.today().plusDays(use.reviewOn());
        UUID intention = intentions.make(person, null, use.words(), reviewOn);
        String outcome = use.outcome();
        if (outcome != null) {
            intentions.close(intention, outcome, use.told());
        }
        return intention;
    }

    private void goal(Goal goal) {
        UUID person = id(goal.person());
        String suggestedBy = goal.suggestedBy();
        Integer by = goal.by();
        needImport.add(new PastGoal(
                person,
                goal.words(),
                suggestedBy == null ? null : id(suggestedBy),
                goal.suggestion(),
                by == null ? null : days.today().plusDays(by),
                leader(goal.seen(), person),
                days.at(goal.day(), EVENING),
                suggestedBy == null,
                goal.ending()));
    }

    private @Nullable UUID leader(@Nullable String seen, UUID person) {
        return LEADER.equals(seen) ? leaders.of(person).map(Colleague::id).orElse(null) : null;
    }
}
