package be.goesting.people.administration;

import static be.goesting.people.administration.AdministrationFixtures.PEOPLE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** An administrator adds colleagues, changes what is kept of them, and appoints another administrator. */
class PersonAdministrationTest {

    private static String[] steppingDown(String name) {
        return new String[] {"name", name, "email", name + "@kiosk.example", "language", "nl", "steppingDown", "true"};
    }

    private static final Pattern LINE = Pattern.compile("account-name\"><a href=\"[^\"]+\"[^>]*>([^<]+)</a>");
    private static final Pattern MORE = Pattern.compile("name=\"after\" value=\"([0-9a-f-]{36})\"");

    private final AdministrationFixtures kiosk = new AdministrationFixtures();

    @Test
    void administrationLeadsThere() {
        assertThat(kiosk.visitor.get("/administration").body())
                .containsSubsequence("href=\"" + PEOPLE + "\"", "href=\"" + AdministrationFixtures.TEAMS + "\"");
        assertThat(kiosk.visitor.get("/personal-data/erasure").body())
                .contains("Je bent de enige beheerder", "href=\"" + PEOPLE + "\"");
    }

    @Test
    void whoIsAddedIsThereForEverybody() {
        UUID team = kiosk.draws("Toonbank");
        UUID nele =
                kiosk.adds("Nele D'Hondt", "email", "Nele@Kiosk.example", "team", team.toString(), "job", "verkoper");
        assertThat(kiosk.visitor.get("/people/" + nele).body()).contains("Nele D'Hondt", "verkoper", "Toonbank");
        assertThat(kiosk.visitor.get("/people/suggestions?name=hondt").body()).contains(nele.toString());
        assertThat(kiosk.visitor.get(PEOPLE + "/" + nele).body())
                .contains("value=\"nele@kiosk.example\"", "/invitation", "value=\"" + team + "\" selected");
        assertThat(kiosk.as(nele).get("/").body()).contains("Nele D'Hondt");
    }

    @Test
    void withoutAnAddressNobodyIsAskedIn() {
        UUID nele = kiosk.adds("Nele");
        assertThat(kiosk.visitor.get(PEOPLE + "/" + nele).body())
                .contains("Nele kan zich nog niet aanmelden")
                .doesNotContain("/invitation");
        assertThat(kiosk.visitor
                        .post(PEOPLE, PEOPLE + "/" + nele + "/invitation")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void whatIsNotRightIsSaidBesideItsFieldAndNothingTypedIsLost() {
        var answer = kiosk.visitor.post(
                PEOPLE + "/new",
                PEOPLE,
                "name",
                " ",
                "email",
                "nele bij kiosk",
                "job",
                "verkoper <3",
                "language",
                "fr");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("id=\"name-error\"", "id=\"email-error\"", "nele bij kiosk", "verkoper &lt;3")
                .contains("value=\"fr\" checked");
        assertThat(kiosk.asked("select count(*) from people", Integer.class)).isOne();
    }

    @Test
    void anAddressIsOfOnePersonInAnOrganisation() {
        UUID nele = kiosk.adds("Nele", "email", "nele@kiosk.example");
        var again = kiosk.visitor.post(
                PEOPLE + "/new", PEOPLE, "name", "Noah", "email", "NELE@kiosk.example", "language", "nl");
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("Een andere collega heeft dit e-mailadres al", "value=\"Noah\"");
        var changed = kiosk.saves(
                PEOPLE + "/" + nele,
                "name",
                "Nele",
                "email",
                "rita@kiosk.example",
                "language",
                "nl",
                "administrator",
                "true");
        assertThat(changed.statusCode()).isEqualTo(422);
        assertThat(kiosk.asked("select count(*) from role_assignments", Integer.class))
                .isOne();
        new AdministrationFixtures().adds("Nele elders", "email", "nele@kiosk.example");
    }

    @Test
    void somebodyMovesToAnotherTeamAndKeepsTheirOwnAddress() {
        UUID team = kiosk.draws("Toonbank");
        UUID nele = kiosk.adds("Nele", "email", "nele@kiosk.example", "team", team.toString());
        kiosk.saves(
                PEOPLE + "/" + nele,
                "name",
                "Nele Maes",
                "email",
                "nele@kiosk.example",
                "job",
                "inkoper",
                "language",
                "en");
        assertThat(kiosk.asked(
                        "select concat_ws('|', name, email, job, language, coalesce(cast(team_id as text), '-')) from people where id = ?",
                        String.class,
                        nele))
                .isEqualTo("Nele Maes|nele@kiosk.example|inkoper|en|-");
    }

    @Test
    void anotherAdministratorCanBeAppointedAndTheFirstCanThenStepDown() {
        UUID nele = kiosk.adds("Nele", "email", "nele@kiosk.example", "administrator", "true", "learningTeam", "true");
        assertThat(kiosk.as(nele).get(PEOPLE).body()).contains("Beheerder", "Leerteam");
        String[] withoutTheRole = {"name", "Rita", "email", "rita@kiosk.example", "language", "nl"};
        var asked = kiosk.saves(PEOPLE + "/" + kiosk.rita, withoutTheRole);
        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(asked.body()).contains("name=\"steppingDown\"", "id=\"administrator-error\"");
        assertThat(kiosk.visitor.get(PEOPLE).statusCode()).isEqualTo(200);
        var left = kiosk.saves(
                PEOPLE + "/" + kiosk.rita, AdministrationFixtures.with(withoutTheRole, "steppingDown", "true"));
        assertThat(left.uri().getPath()).isEqualTo("/");
        assertThat(kiosk.visitor.get(PEOPLE).statusCode()).isEqualTo(404);
    }

    @Test
    void theLastAdministratorStays() {
        kiosk.adds("Nele", "email", "nele@kiosk.example", "learningTeam", "true");
        var answer = kiosk.saves(PEOPLE + "/" + kiosk.rita, "name", "Rita B.", "language", "nl");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("id=\"administrator-error\"", "value=\"Rita B.\"");
        assertThat(kiosk.visitor.get(PEOPLE).body()).contains("Rita Bosmans");
    }

    /** Without an address nobody could come back in. */
    @Test
    void theLastAdministratorWhoCanSignInKeepsTheRoleAndTheAddress() {
        kiosk.adds("Nele", "administrator", "true");
        String rita = PEOPLE + "/" + kiosk.rita;
        var stepsDown = kiosk.saves(
                rita, "name", "Rita", "email", "rita@kiosk.example", "language", "nl", "steppingDown", "true");
        assertThat(stepsDown.statusCode()).isEqualTo(422);
        assertThat(stepsDown.body()).contains("id=\"administrator-error\"");
        var withoutAddress = kiosk.saves(rita, "name", "Rita", "language", "nl", "administrator", "true");
        assertThat(withoutAddress.statusCode()).isEqualTo(422);
        assertThat(withoutAddress.body()).contains("id=\"email-error\"");
        assertThat(kiosk.asked("select email from people where id = ?", String.class, kiosk.rita))
                .isEqualTo("rita@kiosk.example");
    }

    @Test
    void ofTheLastTwoWhoStopAtOnceOneStays() {
        UUID nele = kiosk.adds("Nele", "email", "nele@kiosk.example", "administrator", "true");
        var other = kiosk.as(nele);
        String form = PEOPLE + "/";
        CompletableFuture.allOf(
                        CompletableFuture.runAsync(() -> kiosk.saves(form + kiosk.rita, steppingDown("rita"))),
                        CompletableFuture.runAsync(() -> other.post(form + nele, form + nele, steppingDown("nele"))))
                .join();
        assertThat(kiosk.asked("select count(*) from role_assignments where role = 'administrator'", Integer.class))
                .isOne();
    }

    @Test
    void theListRunsByNameAPageAtATimeAndIsSearchedByAnyPartOfIt() {
        kiosk.house.in(database -> database.sql(
                        "insert into people (name) select 'Émile Nummer ' || lpad(n::text, 2, '0') from generate_series(1, 65) n")
                .update());
        List<String> all = new ArrayList<>();
        String next = PEOPLE;
        while (!next.isEmpty()) {
            String page = kiosk.visitor.get(next).body();
            List<String> shown = names(page);
            assertThat(shown).hasSizeBetween(1, 30);
            all.addAll(shown);
            var more = MORE.matcher(page);
            next = more.find() ? PEOPLE + "?after=" + more.group(1) : "";
        }
        assertThat(all)
                .hasSize(66)
                .doesNotHaveDuplicates()
                .startsWith("Émile Nummer 01")
                .endsWith("Rita Bosmans");
        assertThat(names(kiosk.visitor.get(PEOPLE + "?name=65+emil").body())).containsExactly("Émile Nummer 65");
    }

    @Test
    void nobodyElseComesNear() {
        UUID nele = kiosk.adds("Nele");
        var colleague = kiosk.as(nele);
        var elsewhere = new AdministrationFixtures();
        for (String path : List.of(PEOPLE + "/" + nele, AdministrationFixtures.TEAMS + "/" + kiosk.draws("Toonbank"))) {
            assertThat(colleague.get(path).statusCode()).isEqualTo(404);
            assertThat(elsewhere.visitor.get(path).statusCode()).isEqualTo(404);
            assertThat(elsewhere
                            .visitor
                            .post(PEOPLE, path, "name", "Gestolen", "language", "nl")
                            .statusCode())
                    .isEqualTo(404);
        }
        assertThat(elsewhere.visitor.get(PEOPLE + "?after=" + nele).body()).doesNotContain("Nele");
        assertThat(colleague.get(PEOPLE).statusCode()).isEqualTo(404);
        assertThat(kiosk.asked("select count(*) from people where name = 'Gestolen'", Integer.class))
                .isZero();
    }

    @Test
    void aTeamOfAnotherOrganisationIsNoTeam() {
        UUID theirs = new AdministrationFixtures().draws("Van hen");
        var answer = kiosk.visitor.post(
                PEOPLE + "/new", PEOPLE, "name", "Nele", "language", "nl", "team", theirs.toString());
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("id=\"team-error\"").doesNotContain("Van hen");
    }

    private static List<String> names(String page) {
        return LINE.matcher(page).results().map(found -> found.group(1)).toList();
    }
}
