package be.goesting.demo;

import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.TestApplication;
import be.goesting.TestApplication.Visitor;
import be.goesting.TestOrganisation;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Once there is a real organisation, the demo company is for those who administer it. */
@Execution(ExecutionMode.SAME_THREAD)
class DemoBesideARealOrganisationTest {

    private final TestOrganisation house = TestOrganisation.founded(TestApplication.application(), "Naast de demo");

    @Test
    void aVisitorAndAColleagueFindNoDemo() {
        for (Visitor visitor : new Visitor[] {new Visitor(), as("Noor", false)}) {
            assertThat(visitor.get("/demo").statusCode()).isEqualTo(404);
            assertThat(visitor.post("/sign-in", "/demo/sign-in", "person", "hanne-claes")
                            .statusCode())
                    .isEqualTo(404);
            assertThat(visitor.post("/sign-in", "/demo/delete", "sure", "true").statusCode())
                    .isEqualTo(404);
            assertThat(visitor.get("/welcome").body()).doesNotContain("Toon me Brabo");
        }
        assertThat(new Visitor().get("/sign-in").body()).doesNotContain("/welcome");
    }

    @Test
    void anAdministratorLooksAroundAndGoesOnFromThere() {
        Visitor rita = as("Rita", true);
        assertThat(rita.get("/welcome").body()).contains("Toon me Brabo");
        assertThat(rita.post("/demo", "/demo/sign-in", "person", "hanne-claes").body())
                .contains("Hanne");
        assertThat(rita.post("/demo", "/demo/sign-in", "person", "jef-wuyts").body())
                .contains("Jef");
    }

    @Test
    void andComesBackWithOneClick() {
        Visitor rita = as("Rita", true);
        assertThat(rita.get("/").body()).doesNotContain("/demo/return");
        rita.post("/demo", "/demo/sign-in", "person", "hanne-claes");
        rita.post("/demo", "/demo/sign-in", "person", "jef-wuyts");
        assertThat(rita.get("/").body()).contains("/demo/return", "Terug naar je organisatie");
        assertThat(rita.get("/demo").body()).contains("/demo/return");
        assertThat(rita.post("/demo", "/demo/return").body()).contains("Rita").doesNotContain("/demo/return");
        assertThat(rita.get("/administration/people").statusCode()).isEqualTo(200);
    }

    @Test
    void nobodyComesInByTheWayBack() {
        house.add(
                "insert into role_assignments (person_id, role) values (?, 'administrator')",
                house.add("insert into people (name, email) values ('Anna', ?)", UUID.randomUUID() + "@demo.example"));
        UUID rita = administrator();
        Visitor browser = new Visitor().enteredBy(house.tokenOf(rita));
        assertThat(browser.post("/demo", "/demo/return").statusCode()).isEqualTo(404);
        assertThat(new Visitor().post("/sign-in", "/demo/return").statusCode()).isEqualTo(404);
        assertThat(TestApplication.as("hanne-claes")
                        .post("/demo", "/demo/return")
                        .statusCode())
                .isEqualTo(404);
        browser.post("/demo", "/demo/sign-in", "person", "hanne-claes");
        house.in(database ->
                database.sql("delete from people where id = ?").param(rita).update());
        assertThat(browser.post("/sign-in", "/demo/return").statusCode()).isEqualTo(404);
    }

    @Test
    void whoIsNoAdministratorAnyMoreLooksAroundNoLonger() {
        for (String loss : List.of(
                "delete from role_assignments where person_id = ? and role = 'administrator'",
                "delete from people where id = ?")) {
            house.add(
                    "insert into role_assignments (person_id, role) values (?, 'administrator')",
                    house.add(
                            "insert into people (name, email) values ('Anna', ?)",
                            UUID.randomUUID() + "@demo.example"));
            UUID rita = administrator();
            Visitor browser = new Visitor().enteredBy(house.tokenOf(rita));
            browser.post("/demo", "/demo/sign-in", "person", "hanne-claes");
            assertThat(browser.post("/demo", "/demo/sign-in", "person", "jef-wuyts")
                            .body())
                    .contains("Jef");
            house.in(database -> database.sql(loss).param(rita).update());
            assertThat(browser.get("/").uri().getPath()).as(loss).isEqualTo("/sign-in");
            assertThat(browser.get("/demo").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void whoIsSignedOutEverywhereIsSignedOutOfTheDemoToo() {
        UUID rita = administrator();
        Visitor browser = new Visitor().enteredBy(house.tokenOf(rita));
        browser.post("/demo", "/demo/sign-in", "person", "hanne-claes");
        new Visitor().enteredBy(house.tokenOf(rita)).post("/settings", "/sign-out/everywhere");
        assertThat(browser.get("/").uri().getPath()).isEqualTo("/sign-in");
    }

    private UUID administrator() {
        UUID person = house.add("insert into people (name) values ('Rita')");
        house.add("insert into role_assignments (person_id, role) values (?, 'administrator')", person);
        return person;
    }

    @Test
    void oneClickRemovesNothing() {
        var answer = as("Rita", true).post("/demo", "/demo/delete");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("sure-error", "<details class=\"reading\" open");
        assertThat(TestApplication.as("hanne-claes").get("/").body()).contains("Hanne");
    }

    private Visitor as(String name, boolean administrator) {
        UUID person = house.add("insert into people (name) values (?)", name);
        if (administrator) {
            house.add("insert into role_assignments (person_id, role) values (?, 'administrator')", person);
        }
        return new Visitor().enteredBy(house.tokenOf(person));
    }
}
