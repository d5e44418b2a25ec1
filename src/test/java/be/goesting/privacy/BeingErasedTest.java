package be.goesting.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.TestApplication;
import be.goesting.TestApplication.Visitor;
import be.goesting.people.People;
import be.goesting.site.Viewer.Role;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who is erased, is found nowhere any more; what others said keeps its sense. */
class BeingErasedTest {

    private static final String NAME = "Mieke Van Looy-Pauwels";
    private static final Pattern MOMENT = Pattern.compile("id=\"moment-([0-9a-f-]{36})\"");

    private final PrivacyFixtures workshop = new PrivacyFixtures("vertrek");
    private final PrivacyFixtures neighbours = new PrivacyFixtures("buren");
    private final Visitor mieke = workshop.as(workshop.mieke);
    private final Visitor joris = workshop.as(workshop.joris);
    private final Visitor amina = workshop.as(workshop.amina);

    @AfterEach
    void close() {
        workshop.close();
        neighbours.close();
    }

    @Test
    void nothingOfThemIsFindableAnyMore() {
        live();
        erase(mieke, "TAKE_EVERYTHING");
        for (String trace : List.of(NAME, "mieke@vertrek.example", "Kastenmaker", "kolibri", "looypauwels")) {
            assertThat(workshop.rowsWith(trace)).as(trace).isEmpty();
        }
        assertThat(workshop.count("select count(*) from people where erased_at is not null"))
                .isOne();
    }

    @Test
    void whatOthersSaidStaysAndSpeaksOfSomeone() {
        live();
        erase(mieke, "TAKE_EVERYTHING");
        String page = amina.get(moment(amina, "koolmees")).body();
        assertThat(page).contains("iemand leerde me koolmees", "Iemand", "…", "Joris antwoordt heggenmus");
        assertThat(page).doesNotContain(NAME, "laatste woord");
        assertThat(amina.get("/intentions").body()).contains("Proberen wat iemand deelde");
        assertThat(amina.get("/notifications").body()).contains("Joris").doesNotContain("Mieke");
    }

    @Test
    void whoLeavesWhatWasSharedLeavesItWithoutAName() {
        live();
        String shared = moment(mieke, "kolibri");
        erase(mieke, "LEAVE_WHAT_WAS_SHARED");
        assertThat(amina.get(shared).body())
                .contains("Moment kolibri", "Iemand")
                .doesNotContain(NAME, "deelt als leidinggevende");
        for (String trace :
                List.of(NAME, "mieke@vertrek.example", "Kastenmaker", "Voornemen kolibri", "Gewist kolibri")) {
            assertThat(workshop.rowsWith(trace)).as(trace).isEmpty();
        }
    }

    @Test
    void everyDeviceIsSignedOutAndNobodyComesInAsThemAgain() {
        var phone = workshop.as(workshop.mieke);
        String link = "/sign-in/" + workshop.link(workshop.mieke);
        var answer = erase(mieke, "TAKE_EVERYTHING");
        assertThat(answer.uri().getPath()).isEqualTo("/sign-in");
        assertThat(answer.body()).contains("Je account is gewist");
        assertThat(mieke.get("/").uri().getPath()).isEqualTo("/sign-in");
        assertThat(phone.get("/").uri().getPath()).isEqualTo("/sign-in");
        assertThat(new Visitor().get(link).statusCode()).isEqualTo(410);
        assertThat(TestApplication.bean(org.springframework.jdbc.core.simple.JdbcClient.class)
                        .sql("select count(*) from people_with_email('mieke@vertrek.example')")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(amina.get("/people/" + workshop.mieke).statusCode()).isEqualTo(404);
        assertThat(amina.get("/people/suggestions?name=mieke").body()).doesNotContain("Mieke");
    }

    @Test
    void anotherOrganisationIsUntouched() {
        live();
        var there = neighbours.as(neighbours.mieke);
        there.post("/", "/moments", "body", "Ook hier: " + NAME + " en mieke@vertrek.example, kolibri");
        var before = neighbours.content();
        erase(mieke, "TAKE_EVERYTHING");
        assertThat(neighbours.content()).isEqualTo(before);
        assertThat(there.get("/").body()).contains("kolibri");
    }

    @Test
    void withoutTheWordNothingHappens() {
        var answer = mieke.post(
                "/personal-data/erasure",
                "/personal-data/erasure",
                "farewell",
                "LEAVE_WHAT_WAS_SHARED",
                "confirmation",
                "ja");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("confirmation-error", "value=\"LEAVE_WHAT_WAS_SHARED\" checked")
                .doesNotContain("value=\"TAKE_EVERYTHING\" checked");
        assertThat(workshop.rowsWith(NAME)).isNotEmpty();
    }

    @Test
    void theLastAdministratorFirstFindsASuccessor() {
        assertThat(joris.get("/personal-data/erasure").body())
                .contains("Je bent de enige beheerder")
                .doesNotContain("name=\"confirmation\"");
        var refused = joris.post(
                "/personal-data", "/personal-data/erasure", "confirmation", "wissen", "farewell", "TAKE_EVERYTHING");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(joris.get("/").statusCode()).isEqualTo(200);
        workshop.in(() -> {
            TestApplication.bean(People.class).appoint(workshop.amina, Role.ADMINISTRATOR);
            return true;
        });
        erase(joris, "TAKE_EVERYTHING");
        assertThat(workshop.rowsWith("Joris Lenaerts")).isEmpty();
    }

    @Test
    void aColleagueOfTheSameNameKeepsIt() {
        workshop.in(() -> {
            TestApplication.bean(People.class)
                    .add(List.of(be.goesting.people.NewPerson.called(
                            NAME, "andere@vertrek.example", be.goesting.site.Language.NL, java.time.Instant.now())));
            return true;
        });
        amina.post("/", "/moments", "body", "Van " + NAME + " leerde ik goudvink");
        erase(mieke, "TAKE_EVERYTHING");
        assertThat(amina.get("/").body()).contains("Van " + NAME + " leerde ik goudvink");
    }

    /** Mieke shares, says, means, thanks and deletes; others thank her, answer her and name her. */
    private void live() {
        mieke.post("/", "/moments", "body", "Moment kolibri, groetjes " + NAME);
        String own = moment(mieke, "kolibri");
        mieke.post("/", "/moments", "body", "Gewist kolibri");
        String deleted = moment(mieke, "gewist");
        mieke.post(deleted, deleted + "/delete");
        mieke.post("/intentions", "/intentions", "body", "Voornemen kolibri");
        amina.post(own, own + "/reactions/trying");
        amina.post(own, own + "/comments", "body", "Dank je " + NAME + ", van Amina");
        amina.post("/", "/moments", "body", "@" + NAME + " leerde me koolmees", "title", "");
        String others = moment(amina, "koolmees");
        mieke.post(others, others + "/reactions/thanks");
        mieke.post(others, others + "/comments", "body", "Graag gedaan kolibri");
        joris.post(others, others + "/comments", "body", "Joris antwoordt heggenmus aan mieke@vertrek.example");
        mieke.post(others, others + "/comments", "body", "Mijn laatste woord kolibri");
        assertThat(workshop.rowsWith("kolibri")).containsKeys("moments", "comments", "intentions", "notifications");
    }

    private static String moment(Visitor visitor, String word) {
        var found = MOMENT.matcher(visitor.get("/search?words=" + word).body());
        assertThat(found.find()).as(word).isTrue();
        return "/moments/" + found.group(1);
    }

    private static java.net.http.HttpResponse<String> erase(Visitor visitor, String farewell) {
        return visitor.post(
                "/personal-data/erasure", "/personal-data/erasure", "farewell", farewell, "confirmation", " Wissen ");
    }
}
