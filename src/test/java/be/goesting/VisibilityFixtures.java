package be.goesting;

import be.goesting.PageCrawler.Place;
import be.goesting.TestApplication.Visitor;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A small organisation with one of each who may be looking: a learner and their leader, a colleague of another team, who leads
 * that other team, the learning team, an administrator; and somebody of another organisation.
 */
public final class VisibilityFixtures {

    /** Who is looking. */
    public enum Who {
        LEARNER,
        LEADER,
        TEAMMATE,
        COLLEAGUE,
        OTHER_LEADER,
        LEARNING_TEAM,
        ADMINISTRATOR,
        OUTSIDER
    }

    private final TestOrganisation testOrganisation;
    private final TestOrganisation elsewhere;
    private final String root;
    private final Map<Who, UUID> people = new EnumMap<>(Who.class);
    private final Map<Who, Visitor> visitors = new EnumMap<>(Who.class);
    private final UUID studio;

    public VisibilityFixtures(ConfigurableApplicationContext application) {
        root = TestApplication.addressOf(application);
        testOrganisation = TestOrganisation.founded(application, "Werkplaats");
        studio = testOrganisation.add("insert into teams (name) values ('Studie')");
        UUID yard = testOrganisation.add("insert into teams (name) values ('Werven')");
        person(Who.LEARNER, "Lotte Leerling", studio);
        person(Who.TEAMMATE, "Tine Ploeg", studio);
        person(Who.LEADER, "Leon Leider", studio);
        person(Who.COLLEAGUE, "Carl Collega", yard);
        person(Who.OTHER_LEADER, "Nora Nieuw", yard);
        person(Who.LEARNING_TEAM, "Ellen Leerteam", yard);
        person(Who.ADMINISTRATOR, "Bert Beheer", yard);
        leads(Who.LEADER, studio);
        leads(Who.OTHER_LEADER, yard);
        appoint(Who.LEARNING_TEAM, "learning_team");
        appoint(Who.ADMINISTRATOR, "administrator");
        elsewhere = TestOrganisation.founded(application, "Elders");
        UUID outsider = elsewhere.add("insert into people (name) values ('Otto Elders')");
        visitors.put(Who.OUTSIDER, new Visitor(root).enteredBy(elsewhere.tokenOf(outsider)));
        people.put(Who.OUTSIDER, outsider);
    }

    public TestOrganisation house() {
        return testOrganisation;
    }

    public UUID id(Who who) {
        return Objects.requireNonNull(people.get(who));
    }

    /** Signed in once, and so kept. */
    public Visitor as(Who who) {
        return visitors.computeIfAbsent(who, each -> new Visitor(root).enteredBy(testOrganisation.tokenOf(id(each))));
    }

    /** From now on somebody else leads the learner. */
    public void learnerIsLedBy(Who who) {
        leads(who, studio);
    }

    /** What somebody wrote that begins with these words. */
    public UUID find(String table, String words) {
        return testOrganisation.in(database -> database.sql("select id from " + table + " where starts_with(body, ?)")
                .param(words)
                .query(UUID.class)
                .single());
    }

    /** The ids of every table of the organisation that has some, but for what follows from the rest and has no address. */
    Map<String, List<UUID>> everyThing() {
        Map<String, List<UUID>> things = new TreeMap<>();
        tables().forEach(table -> things.put(
                table,
                testOrganisation.in(database -> database.sql("select id from " + table)
                        .query(UUID.class)
                        .list())));
        return things;
    }

    /** By the table of routes: a thing of each kind in it is made, elsewhere, and looked for in all tables. */
    Set<Place> placesOfThings() {
        var things = new RouteFixtures(elsewhere);
        Map<String, List<String>> tables = new HashMap<>();
        Set<Place> places = new HashSet<>();
        Routes.table()
                .forEach(route -> route.things()
                        .forEach(thing -> tables.computeIfAbsent(thing, each -> tablesWith(things.make(each)))
                                .forEach(table -> places.add(new Place(route.name(), table)))));
        return places;
    }

    private List<String> tablesWith(UUID id) {
        return tables().stream()
                .filter(table ->
                        elsewhere.in(database -> database.sql("select exists (select from " + table + " where id = ?)")
                                .param(id)
                                .query(Boolean.class)
                                .single()))
                .toList();
    }

    private List<String> tables() {
        return testOrganisation.in(
                database -> database.sql("""
                        select c.table_name from information_schema.columns c
                          join information_schema.columns o on o.table_name = c.table_name and o.column_name = 'organisation_id'
                         where c.table_schema = 'public' and o.table_schema = 'public' and c.column_name = 'id' and c.data_type = 'uuid'
                           and c.table_name not in ('organisations', 'evidence', 'notifications', 'ties')""").query(String.class).list());
    }

    private void leads(Who who, UUID team) {
        testOrganisation.in(database -> database.sql("update teams set leader_id = ? where id = ?")
                .params(id(who), team)
                .update());
    }

    private void person(Who who, String name, UUID team) {
        people.put(
                who,
                testOrganisation.add(
                        "insert into people (name, team_id, email) values (?, ?, ?)",
                        name,
                        team,
                        UUID.randomUUID() + "@werkplaats.example"));
    }

    private void appoint(Who who, String role) {
        testOrganisation.add("insert into role_assignments (person_id, role) values (?, ?)", id(who), role);
    }
}
