package be.goesting.people.administration;

import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.TestApplication;
import be.goesting.TestApplication.Visitor;
import be.goesting.TestOrganisation;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A firm that has just been set up: Rita administers it, and nobody else is there. */
final class AdministrationFixtures {

    static final String PEOPLE = "/administration/people";
    static final String TEAMS = "/administration/teams";

    final TestOrganisation house = TestOrganisation.founded(TestApplication.application(), "Kiosk");
    final UUID rita = house.add("insert into people (name, email) values ('Rita Bosmans', 'rita@kiosk.example')");
    final Visitor visitor;

    AdministrationFixtures() {
        house.add("insert into role_assignments (person_id, role) values (?, 'administrator')", rita);
        visitor = as(rita);
    }

    Visitor as(UUID person) {
        return new Visitor().enteredBy(house.tokenOf(person));
    }

    /** Adds somebody by the form; further fields are names and values in turn. */
    UUID adds(String name, String... fields) {
        var answer = visitor.post(PEOPLE + "/new", PEOPLE, with(fields, "name", name, "language", "nl"));
        assertThat(answer.statusCode()).isEqualTo(200);
        return UUID.fromString(answer.uri().getPath().substring(PEOPLE.length() + 1));
    }

    UUID draws(String name, String... fields) {
        var answer = visitor.post(TEAMS + "/new", TEAMS, with(fields, "name", name));
        assertThat(answer.uri()).hasToString(TestApplication.address() + TEAMS + "?done=team-added");
        return house.in(database -> database.sql("select id from teams where name = ?")
                .param(name)
                .query(UUID.class)
                .single());
    }

    /** Fills in the form of somebody or of a team again. */
    HttpResponse<String> saves(String path, String... fields) {
        return visitor.post(path, path, fields);
    }

    <T> T asked(String sql, Class<T> type, Object... values) {
        return house.in(database -> one(database, sql, type, values));
    }

    private static <T> T one(JdbcClient database, String sql, Class<T> type, Object... values) {
        return database.sql(sql).params(values).query(type).single();
    }

    static String[] with(String[] fields, String... more) {
        var all = new String[fields.length + more.length];
        System.arraycopy(more, 0, all, 0, more.length);
        System.arraycopy(fields, 0, all, more.length, fields.length);
        return all;
    }
}
