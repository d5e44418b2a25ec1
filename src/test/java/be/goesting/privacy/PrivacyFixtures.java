package be.goesting.privacy;

import be.goesting.TestApplication;
import be.goesting.TestApplication.Visitor;
import be.goesting.identity.SignInLinks;
import be.goesting.people.NewPerson;
import be.goesting.people.People;
import be.goesting.people.teams.Teams;
import be.goesting.site.Language;
import be.goesting.site.Viewer.Role;
import be.goesting.site.access.SignedIn;
import be.goesting.tenancy.Organisation;
import be.goesting.tenancy.Organisations;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A small organisation for one test: who is erased in it is missed by no other test. */
final class PrivacyFixtures {

    private static final Organisations ORGANISATIONS = TestApplication.bean(Organisations.class);
    private static final JdbcClient DATABASE = TestApplication.bean(JdbcClient.class);

    final UUID id = UUID.randomUUID();
    final UUID mieke = UUID.randomUUID();
    final UUID joris = UUID.randomUUID();
    final UUID amina = UUID.randomUUID();

    /** Joris administers, Mieke leads the team. */
    PrivacyFixtures(String name) {
        ORGANISATIONS.found(
                new Organisation(
                        id, name, Organisation.Kind.REAL, List.of("nl", "fr", "en"), ZoneId.of("Europe/Brussels")),
                () -> {
                    UUID team = UUID.randomUUID();
                    TestApplication.bean(Teams.class)
                            .add(List.of(new Teams.NewTeam(team, null, "Atelier", "Gent", "leaf")));
                    var people = TestApplication.bean(People.class);
                    people.add(List.of(
                            person(mieke, team, "Mieke Van Looy-Pauwels", "mieke@" + name + ".example", "Kastenmaker"),
                            person(joris, team, "Joris Lenaerts", "joris@" + name + ".example", null),
                            person(amina, null, "Amina El Idrissi", "amina@" + name + ".example", null)));
                    TestApplication.bean(Teams.class).ledBy(team, mieke);
                    people.appoint(joris, Role.ADMINISTRATOR);
                    return id;
                });
    }

    private static NewPerson person(UUID id, @Nullable UUID team, String name, String email, @Nullable String job) {
        return new NewPerson(id, team, name, email, job, Language.NL, List.of("fr"), true, Instant.now());
    }

    void close() {
        in(() -> {
            ORGANISATIONS.removeCurrent();
            return id;
        });
    }

    Visitor as(UUID person) {
        String link = "/sign-in/" + link(person);
        var visitor = new Visitor();
        visitor.post(link, link);
        return visitor;
    }

    String link(UUID person) {
        return TestApplication.bean(SignInLinks.class).make(new SignedIn(id, person));
    }

    <T> T in(Supplier<T> work) {
        return ORGANISATIONS.in(id, work);
    }

    /** In how many rows of which tables the words stand, in whatever column. */
    Map<String, Integer> rowsWith(String words) {
        return in(() -> {
            Map<String, Integer> found = new TreeMap<>();
            for (String table : tables()) {
                int rows = DATABASE.sql("select count(*) from " + table
                                + " t where position(lower(?) in lower(cast(row_to_json(t) as text))) > 0")
                        .param(words)
                        .query(Integer.class)
                        .single();
                if (rows > 0) {
                    found.put(table, rows);
                }
            }
            return found;
        });
    }

    /** A fingerprint of every table of the organisation. */
    Map<String, String> content() {
        return in(() -> {
            Map<String, String> content = new TreeMap<>();
            for (String table : tables()) {
                content.put(
                        table,
                        DATABASE.sql(
                                        "select coalesce(md5(string_agg(cast(t as text), '|' order by cast(t as text))), '') from "
                                                + table + " t")
                                .query(String.class)
                                .single());
            }
            return content;
        });
    }

    int count(String sql) {
        return in(() -> DATABASE.sql(sql).query(Integer.class).single());
    }

    private static List<String> tables() {
        return DATABASE.sql("""
                        select relname from pg_class
                         where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and relrowsecurity
                         order by relname""").query(String.class).list();
    }
}
