package be.goesting.demo;

import static be.goesting.demo.DemoCompany.id;

import be.goesting.demo.DemoData.AskMe;
import be.goesting.demo.DemoData.Knowing;
import be.goesting.expertise.Availabilities;
import be.goesting.expertise.Availability;
import be.goesting.expertise.Statement;
import be.goesting.expertise.Statements;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the people of Brabo like to be asked about, and when. */
@Component
class DemoKnowing {

    private static final String MORNING = "09:00";

    private final Statements statements;
    private final Availabilities availabilities;
    private final DemoDays days;

    DemoKnowing(Statements statements, Availabilities availabilities, DemoDays days) {
        this.statements = statements;
        this.availabilities = availabilities;
        this.days = days;
    }

    /** @param topics ids by the name that the file uses */
    void add(DemoData brabo, Map<String, UUID> topics) {
        statements.add(brabo.knowing().stream()
                .flatMap(knowing -> statements(knowing, topics))
                .toList());
        availabilities.state(brabo.knowing().stream()
                .filter(Knowing::statesAvailability)
                .map(this::availability)
                .toList());
    }

    private Stream<Statement> statements(Knowing knowing, Map<String, UUID> topics) {
        return knowing.askMe().stream().map(askMe -> statement(knowing.person(), askMe, topics));
    }

    private Statement statement(String person, AskMe askMe, Map<String, UUID> topics) {
        return new Statement(
                id(person + " " + askMe.body()),
                id(person),
                askMe.body(),
                askMe.topics().stream()
                        .map(key -> Objects.requireNonNull(topics.get(key), key))
                        .toList(),
                days.at(askMe.day(), MORNING));
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
