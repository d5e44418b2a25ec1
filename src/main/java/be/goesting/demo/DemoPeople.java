package be.goesting.demo;

import static be.goesting.demo.DemoCompany.id;

import be.goesting.people.NewPerson;
import be.goesting.people.People;
import be.goesting.people.teams.Teams;
import be.goesting.site.Language;
import be.goesting.site.Viewer.Role;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Brabo's tree of teams and who works there. */
@Component
class DemoPeople {

    private final Teams teams;
    private final People people;
    private final Clock clock;

    DemoPeople(Teams teams, People people, Clock clock) {
        this.teams = teams;
        this.people = people;
        this.clock = clock;
    }

    void add(DemoData brabo) {
        teams.add(brabo.teams().stream()
                .map(team -> new Teams.NewTeam(
                        id(team.key()),
                        team.parent() == null ? null : id(team.parent()),
                        team.name(),
                        team.site(),
                        team.colour()))
                .toList());
        people.add(brabo.people().stream()
                .map(person -> new NewPerson(
                        id(person.key()),
                        id(person.team()),
                        person.name(),
                        person.key() + "@brabotechniek.example",
                        person.job(),
                        Language.of(person.language()),
                        person.also(),
                        true,
                        clock.instant()))
                .toList());
        brabo.teams().forEach(team -> teams.ledBy(id(team.key()), id(team.leader())));
        brabo.people()
                .forEach(person -> person.roles().forEach(role -> people.appoint(id(person.key()), Role.of(role))));
    }
}
