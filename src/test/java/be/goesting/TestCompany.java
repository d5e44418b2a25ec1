package be.goesting;

import be.goesting.TestApplication.Visitor;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** A firm that a test has to itself: a team is there once it is named, a colleague once it is said who it is. */
public final class TestCompany {

    private final TestOrganisation organisation;
    private final Map<String, UUID> teams = new HashMap<>();
    private final Map<String, UUID> people = new HashMap<>();

    private TestCompany(TestOrganisation organisation) {
        this.organisation = organisation;
    }

    public static TestCompany founded(String name) {
        return new TestCompany(TestOrganisation.founded(TestApplication.application(), name));
    }

    public TestOrganisation organisation() {
        return organisation;
    }

    /** Somebody who speaks Dutch, signed in. */
    public Visitor colleague(String name, String team) {
        return colleague(name, team, "nl");
    }

    public Visitor colleague(String name, String team, String language) {
        people.put(
                name,
                organisation.add(
                        "insert into people (name, team_id, language) values (?, ?, ?)", name, teamOf(team), language));
        return as(name);
    }

    /** Who leads the team, signed in. */
    public Visitor leader(String name, String team) {
        Visitor leader = colleague(name, team);
        organisation.in(database -> database.sql("update teams set leader_id = ? where id = ?")
                .params(idOf(name), teamOf(team))
                .update());
        return leader;
    }

    public Visitor appointed(String name, String team, String role) {
        Visitor visitor = colleague(name, team);
        organisation.add("insert into role_assignments (person_id, role) values (?, ?)", idOf(name), role);
        return visitor;
    }

    /** Once more, as from another device. */
    public Visitor as(String name) {
        return new Visitor().enteredBy(tokenOf(name));
    }

    /** A link by which this colleague comes in. */
    public String tokenOf(String name) {
        return organisation.tokenOf(idOf(name));
    }

    public UUID idOf(String name) {
        return Objects.requireNonNull(people.get(name), name);
    }

    public UUID teamOf(String name) {
        return teams.computeIfAbsent(name, each -> organisation.add("insert into teams (name) values (?)", each));
    }
}
