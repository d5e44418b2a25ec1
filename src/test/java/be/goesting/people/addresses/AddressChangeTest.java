package be.goesting.people.addresses;

import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.TestApplication;
import be.goesting.TestApplication.Visitor;
import be.goesting.TestOrganisation;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody who administers gives a colleague another address: nobody becomes that colleague by it unnoticed. */
class AddressChangeTest {

    private final TestOrganisation house = TestOrganisation.founded(TestApplication.application(), "Adreshuis");
    private final UUID rita = house.add("insert into people (name, email) values ('Rita', 'rita@adres.example')");
    private final UUID nele = house.add("insert into people (name, email) values ('Nele', 'nele@adres.example')");
    private final Visitor administrator;

    AddressChangeTest() {
        house.add("insert into role_assignments (person_id, role) values (?, 'administrator')", rita);
        administrator = new Visitor().enteredBy(house.tokenOf(rita));
    }

    @Test
    void ofWhoNeverCameInItChangesAtOnceAndTheOldLinkIsDead() {
        String token = house.tokenOf(nele);
        assertThat(saves("nieuw@adres.example").statusCode()).isEqualTo(200);
        assertThat(email()).isEqualTo("nieuw@adres.example");
        assertThat(new Visitor().get("/sign-in/" + token).statusCode()).isEqualTo(410);
        assertThat(outcomes()).containsExactly("immediate");
    }

    @Test
    void whoIsHereIsAskedAndKeepsTheAddressUntilThen() {
        Visitor browser = new Visitor().enteredBy(house.tokenOf(nele));
        assertThat(saves("boef@adres.example").body()).contains("boef@adres.example", "/withdrawal");
        assertThat(email()).isEqualTo("nele@adres.example");
        assertThat(browser.get("/settings").body()).contains("boef@adres.example", "Rita", "/confirmation", "/refusal");
        assertThat(notified()).containsExactly("address");
    }

    @Test
    void whoSaysYesSignsInAnew() {
        Visitor browser = new Visitor().enteredBy(house.tokenOf(nele));
        String token = house.tokenOf(nele);
        saves("nieuw@adres.example");
        var answer = browser.post("/settings", "/address-changes/" + waiting() + "/confirmation");
        assertThat(answer.uri().getPath()).isEqualTo("/sign-in");
        assertThat(email()).isEqualTo("nieuw@adres.example");
        assertThat(new Visitor().get("/sign-in/" + token).statusCode()).isEqualTo(410);
        assertThat(outcomes()).containsExactly("confirmed");
    }

    @Test
    void whoSaysNoKeepsTheAddress() {
        Visitor browser = new Visitor().enteredBy(house.tokenOf(nele));
        saves("boef@adres.example");
        UUID change = waiting();
        var answer = browser.post("/settings", "/address-changes/" + change + "/refusal");
        assertThat(answer.body()).contains("boef@adres.example").doesNotContain("/confirmation");
        browser.post("/settings", "/address-changes/" + change + "/confirmation");
        assertThat(email()).isEqualTo("nele@adres.example");
        assertThat(administrator.get("/administration/people/" + nele).body()).contains("Geweigerd");
        assertThat(toldTheAdministrator()).contains("Nele houdt het oude e-mailadres: de verandering is geweigerd");
    }

    @Test
    void whoWantedAnAddressThatIsAColleaguesByNowIsTold() {
        Visitor browser = new Visitor().enteredBy(house.tokenOf(nele));
        saves("nieuw@adres.example");
        house.add("insert into people (name, email) values ('Bas', 'nieuw@adres.example')");
        browser.post("/settings", "/address-changes/" + waiting() + "/confirmation");
        assertThat(outcomes()).containsExactly("taken");
        assertThat(toldTheAdministrator()).contains("is intussen van een collega");
    }

    @Test
    void whoAdministersCannotSayYesInsteadAndMayThinkBetterOfIt() {
        new Visitor().enteredBy(house.tokenOf(nele));
        saves("boef@adres.example");
        UUID change = waiting();
        assertThat(administrator
                        .post("/settings", "/address-changes/" + change + "/confirmation")
                        .statusCode())
                .isEqualTo(404);
        administrator.post("/settings", "/address-changes/" + change + "/withdrawal");
        assertThat(outcomes()).containsExactly("withdrawn");
    }

    @Test
    void afterThreeDaysItHappensByItself() {
        Visitor browser = new Visitor().enteredBy(house.tokenOf(nele));
        saves("nieuw@adres.example");
        settle();
        assertThat(email()).as("too early").isEqualTo("nele@adres.example");
        assertThat(house.<Long>in(database -> database.sql(
                                "select extract(epoch from due_at - created_at)::bigint from address_changes")
                        .query(Long.class)
                        .single()))
                .isEqualTo(72 * 3600);
        isDue();
        settle();
        assertThat(email()).isEqualTo("nieuw@adres.example");
        assertThat(browser.get("/settings").uri().getPath()).isEqualTo("/sign-in");
        assertThat(outcomes()).containsExactly("elapsed");
    }

    @Test
    void anAddressThatBecameAColleaguesIsNotGivenTwice() {
        new Visitor().enteredBy(house.tokenOf(nele));
        saves("dubbel@adres.example");
        house.add("insert into people (name, email) values ('Noah', 'dubbel@adres.example')");
        isDue();
        settle();
        assertThat(email()).isEqualTo("nele@adres.example");
        assertThat(outcomes()).containsExactly("taken");
    }

    @Test
    void whoseAddressIsTakenAwayMayObjectToThatAndToTheNext() {
        Visitor browser = new Visitor().enteredBy(house.tokenOf(nele));
        assertThat(saves("").body()).contains("kreeg bericht dat het adres hier verdwijnt");
        assertThat(browser.get("/settings").body()).contains("geen e-mailadres meer", "/refusal");
        saves("boef@adres.example");
        assertThat(email()).isEqualTo("nele@adres.example");
        assertThat(outcomes()).containsExactly("withdrawn", "waiting");
        browser.post("/settings", "/address-changes/" + waiting() + "/refusal");
        assertThat(email()).isEqualTo("nele@adres.example");
    }

    @Test
    void afterThreeDaysTheAddressIsGoneAndTheOwnOneComesBackAtOnce() {
        Visitor browser = new Visitor().enteredBy(house.tokenOf(nele));
        saves("");
        isDue();
        settle();
        assertThat(email()).isEmpty();
        assertThat(browser.get("/settings").uri().getPath()).isEqualTo("/sign-in");
        saves("boef@adres.example");
        assertThat(email()).as("another one waits").isEmpty();
        saves("nele@adres.example");
        assertThat(email()).isEqualTo("nele@adres.example");
        assertThat(outcomes()).containsExactly("elapsed", "withdrawn", "immediate");
    }

    @Test
    void theLastAdministratorWhoCanSignInKeepsTheAddressThatWasToGo() {
        house.add("insert into role_assignments (person_id, role) values (?, 'administrator')", nele);
        new Visitor().enteredBy(house.tokenOf(nele));
        house.in((JdbcClient database) -> {
            TestApplication.bean(AddressService.class).change(nele, null, rita);
            return database.sql("delete from role_assignments where person_id = ?")
                    .param(rita)
                    .update();
        });
        isDue();
        settle();
        assertThat(email()).isEqualTo("nele@adres.example");
        assertThat(outcomes()).containsExactly("withdrawn");
    }

    @Test
    void ofManyChangesOnlyTheLastIsAsked() {
        new Visitor().enteredBy(house.tokenOf(nele));
        for (int i = 0; i < 4; i++) {
            saves("boef" + i + "@adres.example");
            saves("boef" + i + "@adres.example");
        }
        assertThat(outcomes()).containsExactly("withdrawn", "withdrawn", "withdrawn", "waiting");
        String last = "/settings#address-" + waiting();
        await(() -> paths().equals(List.of(last)));
        assertThat(paths()).containsExactly(last);
    }

    @Test
    void oneSaysNothingOfSomebodyElsesAddress() {
        new Visitor().enteredBy(house.tokenOf(nele));
        saves("boef@adres.example");
        UUID noah = house.add("insert into people (name) values ('Noah')");
        var other = new Visitor().enteredBy(house.tokenOf(noah));
        for (String act : List.of("confirmation", "refusal", "withdrawal")) {
            assertThat(other.post("/settings", "/address-changes/" + waiting() + "/" + act)
                            .statusCode())
                    .as(act)
                    .isEqualTo(404);
        }
        assertThat(outcomes()).containsExactly("waiting");
    }

    private HttpResponse<String> saves(String address) {
        String path = "/administration/people/" + nele;
        return administrator.post(path, path, "name", "Nele", "email", address, "language", "nl");
    }

    private String email() {
        return house.in(database -> database.sql("select coalesce(email, '') from people where id = ?")
                .param(nele)
                .query(String.class)
                .single());
    }

    private UUID waiting() {
        return house.in(database -> database.sql("select id from address_changes where outcome = 'waiting'")
                .query(UUID.class)
                .single());
    }

    private List<String> outcomes() {
        return house.in(database -> database.sql("select outcome from address_changes order by created_at")
                .query(String.class)
                .list());
    }

    /** Told a moment later. */
    private List<String> notified() {
        await(() -> !kinds().isEmpty());
        return kinds();
    }

    private String toldTheAdministrator() {
        await(() -> administrator.get("/notifications").body().contains("het oude e-mailadres"));
        return administrator.get("/notifications").body();
    }

    private static void await(BooleanSupplier done) {
        for (int i = 0; i < 100 && !done.getAsBoolean(); i++) {
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private List<String> paths() {
        return house.in(database -> database.sql("select path from notifications where person_id = ?")
                .param(nele)
                .query(String.class)
                .list());
    }

    private List<String> kinds() {
        return house.in(database -> database.sql("select kind from notifications where person_id = ?")
                .param(nele)
                .query(String.class)
                .list());
    }

    private void isDue() {
        house.in(database -> database.sql("update address_changes set due_at = now() where outcome = 'waiting'")
                .update());
    }

    private void settle() {
        house.in((JdbcClient database) -> {
            TestApplication.bean(AddressService.class).settleDue();
            return true;
        });
    }

    @Test
    void whoSaysYesToWhatIsAColleaguesByNowIsToldThatItStays() {
        Visitor browser = new Visitor().enteredBy(house.tokenOf(nele));
        saves("nieuw@adres.example");
        house.add("insert into people (name, email) values ('Bas', 'nieuw@adres.example')");
        var answer = browser.post("/settings", "/address-changes/" + waiting() + "/confirmation");
        assertThat(answer.uri().getQuery()).contains("done=address-taken");
        assertThat(answer.body()).contains("intussen van een collega").doesNotContain("Je hebt een nieuw e-mailadres");
    }

    @Test
    void whoThinksBetterOfItTooLateIsToldSo() {
        Visitor browser = new Visitor().enteredBy(house.tokenOf(nele));
        saves("nieuw@adres.example");
        UUID change = waiting();
        browser.post("/settings", "/address-changes/" + change + "/confirmation");
        var answer = administrator.post("/settings", "/address-changes/" + change + "/withdrawal");
        assertThat(answer.body()).contains("het nieuwe adres geldt al").doesNotContain("Het adres blijft");
    }
}
