package be.goesting.needs.learning;

import be.goesting.needs.Need;
import be.goesting.needs.Offer;
import be.goesting.needs.Offers;
import be.goesting.needs.steps.Step;
import be.goesting.needs.steps.Steps;
import be.goesting.site.Viewer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts needs together with their steps and offers, in two statements however many there are. */
@Component
class NeedsWithSteps {

    private final Steps steps;
    private final Offers offers;

    NeedsWithSteps(Steps steps, Offers offers) {
        this.steps = steps;
        this.offers = offers;
    }

    List<NeedWithSteps> of(List<Need> needs, Viewer reader) {
        if (needs.isEmpty()) {
            return List.of();
        }
        List<UUID> ids = needs.stream().map(Need::id).toList();
        Map<UUID, List<Step>> stepsOf = steps.of(ids).stream().collect(Collectors.groupingBy(Step::need));
        Map<UUID, List<Offer>> offersOf = offers.of(ids, reader).stream().collect(Collectors.groupingBy(Offer::need));
        return needs.stream()
                .map(need -> new NeedWithSteps(
                        need, stepsOf.getOrDefault(need.id(), List.of()), offersOf.getOrDefault(need.id(), List.of())))
                .toList();
    }
}
