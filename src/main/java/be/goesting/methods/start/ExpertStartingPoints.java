package be.goesting.methods.start;

import be.goesting.expertise.Availabilities;
import be.goesting.expertise.Availability;
import be.goesting.expertise.Expertise;
import be.goesting.methods.MethodCriteria;
import be.goesting.people.Colleague;
import be.goesting.site.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Colleagues who know something of it: of other teams first, and nobody who is away or rather not asked. */
@Component
class ExpertStartingPoints implements StartingPointProvider {

    private static final int TOPICS = 3;
    private static final int CONSIDERED = 12;
    private static final int MOST = 6;

    private final Expertise expertise;
    private final Availabilities availabilities;
    private final Clock clock;

    ExpertStartingPoints(Expertise expertise, Availabilities availabilities, Clock clock) {
        this.expertise = expertise;
        this.availabilities = availabilities;
        this.clock = clock;
    }

    @Override
    public List<StartingPoint> of(MethodCriteria wish, Colleague learner, Viewer reader) {
        LocalDate today = LocalDate.now(clock.withZone(reader.zone()));
        Map<UUID, StartingPoint.Knower> found = new LinkedHashMap<>();
        wish.topics().stream()
                .limit(TOPICS)
                .flatMap(topic -> expertise.fairOrder(topic, learner.id(), learner.team(), today, CONSIDERED).stream())
                .forEach(person ->
                        found.putIfAbsent(person.id(), new StartingPoint.Knower(person, isElsewhere(person, learner))));
        return askable(found, today);
    }

    private List<StartingPoint> askable(Map<UUID, StartingPoint.Knower> found, LocalDate today) {
        if (found.isEmpty()) {
            return List.of();
        }
        Map<UUID, Availability> stated = availabilities.of(found.keySet());
        return found.values().stream()
                .filter(knower -> stated.getOrDefault(
                                knower.person().id(),
                                Availability.unstated(knower.person().id()))
                        .allows(0, today))
                .sorted(java.util.Comparator.comparing(knower -> !knower.otherTeam()))
                .<StartingPoint>map(knower -> knower)
                .limit(MOST)
                .toList();
    }

    private static boolean isElsewhere(Colleague person, Colleague learner) {
        return person.team() == null || !person.team().equals(learner.team());
    }
}
