package be.goesting.people.administration;

import static be.goesting.people.administration.AdministrationFixtures.TEAMS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** An administrator draws the tree of teams: adds, renames, moves, gives a leader, takes away. */
class DrawingTeamsTest {

    private final AdministrationFixtures kiosk = new AdministrationFixtures();

    @Test
    void aTreeGrowsAndIsShownInItsOrder() {
        UUID shop = kiosk.draws("Winkel", "site", "Aalst");
        UUID store = kiosk.draws("Magazijn", "parent", shop.toString());
        kiosk.draws("Bureau");
        kiosk.draws("Nachtploeg", "parent", store.toString());
        assertThat(kiosk.visitor.get(TEAMS).body())
                .containsSubsequence(
                        "data-depth=\"0\"",
                        ">Bureau</a>",
                        "data-depth=\"0\"",
                        ">Winkel</a>",
                        "Aalst",
                        "data-depth=\"1\"",
                        ">Magazijn</a>",
                        "data-depth=\"2\"",
                        ">Nachtploeg</a>");
        assertThat(kiosk.asked("select count(distinct colour) from teams", Integer.class))
                .isEqualTo(4);
        assertThat(kiosk.visitor.get("/teams/" + store).body()).contains("Winkel", "Nachtploeg");
    }

    @Test
    void aTeamIsRenamedAndMoved() {
        UUID shop = kiosk.draws("Winkel");
        UUID store = kiosk.draws("Magazijn");
        kiosk.saves(TEAMS + "/" + store, "name", "Stock", "parent", shop.toString(), "site", "Ninove");
        assertThat(kiosk.visitor.get(TEAMS).body())
                .contains("Stock", "Ninove", "data-depth=\"1\"")
                .doesNotContain("Magazijn");
    }

    @Test
    void aTeamNeverHangsUnderItself() {
        UUID shop = kiosk.draws("Winkel");
        UUID store = kiosk.draws("Magazijn", "parent", shop.toString());
        UUID night = kiosk.draws("Nachtploeg", "parent", store.toString());
        for (UUID below : new UUID[] {shop, store, night}) {
            var answer = kiosk.saves(TEAMS + "/" + shop, "name", "Zaak", "parent", below.toString());
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("id=\"parent-error\"", "value=\"Zaak\"");
        }
        assertThat(kiosk.visitor.get(TEAMS + "/" + shop).body())
                .doesNotContain("value=\"" + store + "\"", "value=\"" + night + "\"");
    }

    @Test
    void twoMovesAtOnceMakeNoCircle() {
        UUID shop = kiosk.draws("Winkel");
        UUID store = kiosk.draws("Magazijn");
        var other = kiosk.as(kiosk.rita);
        CompletableFuture.allOf(
                        CompletableFuture.runAsync(
                                () -> kiosk.saves(TEAMS + "/" + shop, "name", "Winkel", "parent", store.toString())),
                        CompletableFuture.runAsync(() ->
                                other.post(TEAMS, TEAMS + "/" + store, "name", "Magazijn", "parent", shop.toString())))
                .join();
        assertThat(kiosk.asked("select count(*) from teams where parent_id is null", Integer.class))
                .isOne();
    }

    @Test
    void whoLeadsATeamIsALeaderAndAnotherCanBeChosen() {
        UUID nele = kiosk.adds("Nele Maes");
        UUID noah = kiosk.adds("Noah Claes");
        UUID shop = kiosk.draws("Winkel", "leader", nele.toString());
        assertThat(kiosk.visitor.get("/people/" + nele).body()).contains("Leidinggevende");
        kiosk.saves(TEAMS + "/" + shop, "name", "Winkel", "leader", nele.toString(), "leaderName", "noah claes");
        assertThat(kiosk.visitor.get(TEAMS).body()).contains("Geleid door Noah Claes");
        assertThat(kiosk.visitor.get(TEAMS + "/" + shop).body()).contains("value=\"" + noah + "\" checked");
        kiosk.saves(TEAMS + "/" + shop, "name", "Winkel");
        assertThat(kiosk.visitor.get(TEAMS).body()).contains("Nog zonder leidinggevende");
    }

    @Test
    void aNameThatNobodyHasOrSeveralHaveIsAskedAgain() {
        kiosk.adds("Nele Maes");
        UUID meant = kiosk.adds("Nele Maes");
        var unknown = kiosk.visitor.post(TEAMS + "/new", TEAMS, "name", "Winkel", "leaderName", "Nele Mae");
        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(unknown.body()).contains("We vinden niemand met die naam", "value=\"Nele Mae\"", "value=\"Winkel\"");
        var several = kiosk.visitor.post(TEAMS + "/new", TEAMS, "name", "Winkel", "leaderName", "Nele Maes");
        assertThat(several.statusCode()).isEqualTo(422);
        assertThat(several.body()).contains("type=\"radio\" name=\"leader\" value=\"" + meant + "\"");
        UUID shop = kiosk.draws("Winkel", "leaderName", "Nele Maes", "leader", meant.toString());
        assertThat(kiosk.asked("select leader_id from teams where id = ?", UUID.class, shop))
                .isEqualTo(meant);
    }

    @Test
    void onlyAnEmptyTeamIsTakenAway() {
        UUID shop = kiosk.draws("Winkel");
        UUID store = kiosk.draws("Magazijn", "parent", shop.toString());
        UUID nele = kiosk.adds("Nele", "team", store.toString());
        assertThat(removal(shop)).contains("Onder dit team hangt nog één ander team");
        assertThat(removal(store)).contains("In dit team zit nog één collega");
        assertThat(kiosk.visitor.post(TEAMS, TEAMS + "/" + store + "/delete").statusCode())
                .isEqualTo(409);
        assertThat(kiosk.visitor.post(TEAMS, TEAMS + "/" + shop + "/delete").statusCode())
                .isEqualTo(409);
        kiosk.saves(
                AdministrationFixtures.PEOPLE + "/" + nele, "name", "Nele", "language", "nl", "team", shop.toString());
        var away = kiosk.visitor.post(TEAMS + "/" + store, TEAMS + "/" + store + "/delete");
        assertThat(away.body()).contains("Het team is weg", "Winkel").doesNotContain("Magazijn");
    }

    @Test
    void whatIsNotRightIsSaidBesideItsField() {
        UUID theirs = new AdministrationFixtures().draws("Van hen");
        var nameless = kiosk.visitor.post(TEAMS + "/new", TEAMS, "name", "", "site", "Aalst");
        assertThat(nameless.statusCode()).isEqualTo(422);
        assertThat(nameless.body()).contains("id=\"name-error\"", "value=\"Aalst\"");
        var elsewhere = kiosk.visitor.post(TEAMS + "/new", TEAMS, "name", "Winkel", "parent", theirs.toString());
        assertThat(elsewhere.statusCode()).isEqualTo(422);
        assertThat(elsewhere.body()).contains("id=\"parent-error\"").doesNotContain("Van hen");
        assertThat(kiosk.asked("select count(*) from teams", Integer.class)).isZero();
    }

    private String removal(UUID team) {
        return kiosk.visitor.get(TEAMS + "/" + team).body();
    }
}
