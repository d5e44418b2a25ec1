package be.goesting.demo;

import static be.goesting.demo.DemoCompany.id;

import be.goesting.demo.DemoData.AskMe;
import be.goesting.demo.DemoData.Knowing;
import be.goesting.expertise.Availability;
import be.goesting.expertise.Introductions;
import be.goesting.expertise.Introductions.OwnWords;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the people of Brabo like to be asked about, and when. */
@Component
class DemoKnowing {

    private static final String MORNING = "09:00";

    private final Introductions introductions;
    private final DemoDays days;

    DemoKnowing(Introductions introductions, DemoDays days) {
        this.introductions = introductions;
        this.days = days;
    }

    /** @param topics ids by the name that the file uses */
    void add(DemoData brabo, Map<String, UUID> topics) {
        introductions.say(brabo.knowing().stream()
                .flatMap(knowing -> words(knowing, topics))
                .toList());
        introductions.state(brabo.knowing().stream()
                .filter(Knowing::statesAvailability)
                .map(this::availability)
                .toList());
    }

    private Stream<OwnWords> words(Knowing knowing, Map<String, UUID> topics) {
        return knowing.askMe().stream().map(said -> words(knowing.person(), said, topics));
    }

    private OwnWords words(String person, AskMe said, Map<String, UUID> topics) {
        return new OwnWords(
                id(person + " " + said.words()),
                id(person),
                said.words(),
                said.topics().stream()
                        .map(key -> Objects.requireNonNull(topics.get(key), key))
                        .toList(),
                days.at(said.day(), MORNING));
    }

    private Availability availability(Knowing knowing) {
        Integer perWeek = knowing.perWeek();
        Integer away = knowing.away();
        return new Availability(
                id(knowing.person()),
                perWeek == null ? Availability.USUAL : perWeek,
                away == null ? null : days.today().plusDays(away),
                knowing.note());
    }
}
