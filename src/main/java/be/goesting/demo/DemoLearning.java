package be.goesting.demo;

import static be.goesting.demo.DemoCompany.id;

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
    void add(Map<String, UUID> topics) {
        DemoDataFiles.list("learning", need -> need).forEach(need -> need(need, topics));
        DemoDataFiles.list("goals", goal -> goal).forEach(this::goal);
    }

    private void need(Fields need, Map<String, UUID> topics) {
        UUID person = id(need.text("person"));
        UUID key = id("need " + need.text("key"));
        Integer away = need.maybeNumber("away");
        needImport.add(new PastNeed(
                key,
                person,
                need.text("words"),
                need.maybe("why"),
                need.maybe("said"),
                need.text("language"),
                need.maybe("aim"),
                need.maybe("level"),
                need.maybe("span"),
                need.maybe("urgency"),
                need.texts("likings"),
                need.texts("topics").stream()
                        .map(topic -> Objects.requireNonNull(topics.get(topic), topic))
                        .toList(),
                leader(need, person),
                "everyone".equals(need.text("seen")),
                days.at(need.number("day"), EVENING),
                away == null ? null : days.at(away, EVENING)));
        need.items("steps").forEach(step -> step(step, key, person, days.at(need.number("day") - 1, EVENING)));
        need.items("offers")
                .forEach(offer -> needImport.add(new PastOffer(
                        key, id(offer.text("author")), offer.text("words"), days.at(offer.number("day"), EVENING))));
    }

    private void step(Fields step, UUID need, UUID person, Instant madeAt) {
        Integer done = step.maybeNumber("day");
        Integer ahead = step.maybeNumber("in");
        String with = step.maybe("with");
        needImport.add(new PastStep(
                person,
                need,
                step.text("method"),
                step.text("words"),
                with == null ? null : id(with),
                ahead == null ? null : days.today().plusDays(ahead),
                madeAt,
                done == null ? null : days.at(done, EVENING),
                step.maybe("brought"),
                step.maybe("advises"),
                use(step.item("use"), person)));
    }

    private @Nullable UUID use(@Nullable Fields use, UUID person) {
        if (use == null) {
            return null;
        }
        LocalDate lookBack = days.today().plusDays(use.number("look_back"));
        UUID intention = intentions.make(person, null, use.text("words"), lookBack);
        String outcome = use.maybe("outcome");
        if (outcome != null) {
            intentions.close(intention, outcome, use.maybe("told"));
        }
        return intention;
    }

    private void goal(Fields goal) {
        UUID person = id(goal.text("person"));
        String suggestedBy = goal.maybe("suggested_by");
        Integer by = goal.maybeNumber("by");
        needImport.add(new PastGoal(
                person,
                goal.text("words"),
                suggestedBy == null ? null : id(suggestedBy),
                goal.maybe("suggestion"),
                by == null ? null : days.today().plusDays(by),
                leader(goal, person),
                days.at(goal.number("day"), EVENING),
                suggestedBy == null,
                goal.maybe("ending")));
    }

    private @Nullable UUID leader(Fields item, UUID person) {
        return LEADER.equals(item.maybe("seen"))
                ? leaders.of(person).map(Colleague::id).orElse(null)
                : null;
    }
}
