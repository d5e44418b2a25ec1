package be.goesting.appreciation;

import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.TestApplication;
import be.goesting.TestApplication.Visitor;
import be.goesting.TestOrganisation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;

/** An organisation with people who thank each other: two teams, each with a leader. */
public final class AppreciationFixtures {

    private static final Pattern PATH = Pattern.compile("/appreciations/[0-9a-f-]{36}");

    public final TestOrganisation house = TestOrganisation.founded(TestApplication.application(), "Kantine");
    final UUID kitchen = house.add("insert into teams (name) values ('Keuken')");
    final UUID hall = house.add("insert into teams (name) values ('Zaal')");
    public final UUID cook = person("Anke Peeters", kitchen);
    public final UUID baker = person("Bram Oste", kitchen);
    final UUID waiter = person("Cleo Dubois", hall);
    public final UUID chef = person("Dora Leys", kitchen);
    public final UUID host = person("Egon Smet", hall);
    public final UUID learning = person("Fien Maes", hall);
    public final UUID keeper = person("Gust Wolf", hall);

    public AppreciationFixtures() {
        leads(chef, kitchen);
        leads(host, hall);
        house.add("insert into role_assignments (person_id, role) values (?, 'learning_team')", learning);
        house.add("insert into role_assignments (person_id, role) values (?, 'administrator')", keeper);
    }

    public Visitor as(UUID person) {
        return new Visitor(TestApplication.address()).enteredBy(house.tokenOf(person));
    }

    UUID person(String name, UUID team) {
        return house.add("insert into people (name, team_id) values (?, ?)", name, team);
    }

    /** Thanks with own words alone, and gives the address. */
    public String thanked(Visitor giver, String words, boolean open, UUID... receivers) {
        List<String> fields = new ArrayList<>(List.of("opening", "none", "body", words, "open", open ? "yes" : "no"));
        for (UUID receiver : receivers) {
            fields.addAll(List.of("to", receiver.toString()));
        }
        return sent(giver, fields.toArray(String[]::new));
    }

    String sent(Visitor giver, String... fields) {
        var answer = giver.post("/appreciations/new", "/appreciations", fields);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        var path = PATH.matcher(answer.uri().getPath());
        assertThat(path.matches()).as(answer.uri().toString()).isTrue();
        return path.group();
    }

    UUID moment(UUID author, UUID team, String words, String kind, String audience) {
        return house.add(
                "insert into moments (author_id, team_id, kind, language, body, audience) values (?, ?, ?, 'nl', ?, ?)",
                author,
                team,
                kind,
                words,
                audience);
    }

    int count(String sql, Object... values) {
        return house.in(database ->
                database.sql(sql).params(values).query(Integer.class).single());
    }

    public void change(String sql, Object... values) {
        house.in(database -> database.sql(sql).params(values).update());
    }

    /** All that somebody takes home, in one text. */
    static String takenHome(Visitor visitor) throws IOException {
        var all = new StringBuilder();
        var answer = visitor.bytes("/personal-data/download");
        try (var zip = new ZipInputStream(new ByteArrayInputStream(answer.body()))) {
            while (zip.getNextEntry() != null) {
                all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }

    private void leads(UUID leader, UUID team) {
        change("update teams set leader_id = ? where id = ?", leader, team);
    }
}
