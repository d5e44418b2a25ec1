package be.goesting.follows;

import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.TestApplication;
import be.goesting.TestApplication.Visitor;
import be.goesting.TestOrganisation;
import be.goesting.privacy.ErasureChoice;
import be.goesting.tenancy.Organisations;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What one follows and saves is there to find again, and nobody else knows. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FollowingTest {

    private static final String PAGE = "/follows";

    private final TestOrganisation house = TestOrganisation.founded(TestApplication.application(), "Volgers");
    private final UUID studio = house.add("insert into teams (name) values ('Studie')");
    private final UUID yard = house.add("insert into teams (name) values ('Werf')");
    private final UUID ada = person("Ada Aerts", studio);
    private final UUID bo = person("Bo Baert", studio);
    private final UUID cas = person("Cas Claes", yard);
    private final UUID topic = house.add("insert into topics (id) values (gen_random_uuid())");
    private final UUID question = house.add(
            "insert into questions (author_id, language, body, audience) values (?, 'nl', 'Hoe ontlucht je een ketel?', 'everyone')",
            bo);
    private final UUID answer = house.add(
            "insert into answers (question_id, author_id, language, body) values (?, ?, 'nl', 'Met het sleuteltje bovenaan')",
            question,
            cas);
    private Visitor adaLooks = new Visitor();
    private Visitor casLooks = new Visitor();

    @BeforeAll
    void signIn() {
        house.add(
                "insert into topic_labels (topic_id, language, label, preferred) values (?, 'nl', 'ketels', true)",
                topic);
        adaLooks = new Visitor().enteredBy(house.tokenOf(ada));
        casLooks = new Visitor().enteredBy(house.tokenOf(cas));
    }

    @Test
    void whatOneFollowsStandsOnAPageOfOnesOwn() {
        for (String path : List.of("topic/" + topic, "person/" + bo, "question/" + question)) {
            assertThat(adaLooks.post(PAGE, "/follows/" + path, "back", PAGE).body())
                    .contains("Je volgt dit nu");
        }
        assertThat(adaLooks.get(PAGE).body()).contains("ketels", "Bo Baert", "Hoe ontlucht je een ketel?");
        assertThat(casLooks.get(PAGE).body()).contains("Je volgt nog niets").doesNotContain("ketels", "Bo Baert");
        assertThat(adaLooks.get("/topics/" + topic).body()).contains("/follows/topic/" + topic + "/delete");
        assertThat(casLooks.get("/topics/" + topic).body()).doesNotContain("/follows/topic/" + topic + "/delete");
        assertThat(casLooks.get("/people/" + bo).body()).doesNotContain("Ada");
    }

    @Test
    void whoStopsFollowingCanThinkBetterOfIt() {
        adaLooks.post(PAGE, "/follows/person/" + cas, "back", PAGE);
        String stopped = adaLooks.post(PAGE, "/follows/person/" + cas + "/delete", "back", PAGE)
                .body();
        assertThat(stopped).contains("Je volgt dit niet meer", "/follows/person/" + cas + "/restore");
        assertThat(adaLooks.get(PAGE).body()).doesNotContain("Cas Claes");
        adaLooks.post(PAGE, "/follows/person/" + cas + "/restore");
        assertThat(adaLooks.get(PAGE).body()).contains("Cas Claes");
    }

    @Test
    void oneFollowsNeitherOneselfNorWhatOneMayNotRead() {
        UUID forStudio = house.add(
                "insert into questions (author_id, team_id, language, body, audience) values (?, ?, 'nl', 'Alleen studie', 'team')",
                bo,
                studio);
        assertThat(adaLooks.post(PAGE, "/follows/person/" + ada).statusCode()).isEqualTo(404);
        assertThat(casLooks.post(PAGE, "/follows/question/" + forStudio).statusCode())
                .isEqualTo(404);
        assertThat(casLooks.post(PAGE, "/saved/question/" + forStudio).statusCode())
                .isEqualTo(404);
        assertThat(casLooks.post(PAGE, "/follows/team/" + studio).statusCode()).isEqualTo(404);
    }

    @Test
    void whoFollowsIsToldOnceAndThePersonComesFirst() {
        UUID dirk = person("Dirk Dams", yard);
        UUID gust = person("Gust Geens", yard);
        UUID other = house.add("insert into topics (id) values (gen_random_uuid())");
        in(() -> {
            follows().follow(Followable.TOPIC, other, dirk);
            follows().follow(Followable.PERSON, gust, dirk);
            follows().follow(Followable.TOPIC, other, gust);
            return null;
        });
        assertThat(in(() -> follows().followers(List.of(other), gust, null)))
                .containsExactly(new Follower(dirk, Followable.PERSON, gust));
        assertThat(in(() -> follows().followers(List.of(other), null, null)))
                .containsExactlyInAnyOrder(
                        new Follower(dirk, Followable.TOPIC, other), new Follower(gust, Followable.TOPIC, other));
        assertThat(in(() -> follows().followers(List.of(), null, null))).isEmpty();
    }

    @Test
    void whatOneSavesIsFoundAgainWhatWasSavedLastFirst() {
        UUID moment = moment("Een kwartslag volstaat", "everyone");
        for (String path : List.of("moment/" + moment, "question/" + question, "answer/" + answer)) {
            assertThat(adaLooks.post(PAGE, "/saved/" + path, "back", "/saved").body())
                    .contains("Alleen jij ziet dat");
        }
        String saved = adaLooks.get("/saved").body();
        assertThat(saved).containsSubsequence("answer-" + answer, "question-" + question, "moment-" + moment);
        assertThat(casLooks.get("/saved").body()).contains("Nog niets bewaard");
        assertThat(adaLooks.get("/moments/" + moment).body()).contains("/saved/moment/" + moment + "/delete");
        assertThat(casLooks.get("/moments/" + moment).body()).doesNotContain("/saved/moment/" + moment + "/delete");
        adaLooks.post(PAGE, "/saved/answer/" + answer + "/delete", "back", "/saved");
        assertThat(adaLooks.get("/saved").body()).doesNotContain("answer-" + answer);
    }

    @Test
    void whatIsGoneOrNoLongerForTheReaderIsNotShown() {
        UUID gone = moment("Straks verdwenen", "everyone");
        UUID narrowed = moment("Straks voor de ploeg", "everyone");
        casLooks.post(PAGE, "/saved/moment/" + gone);
        casLooks.post(PAGE, "/saved/moment/" + narrowed);
        assertThat(casLooks.get("/saved").body()).contains("Straks verdwenen", "Straks voor de ploeg");
        house.in(database -> database.sql("update moments set deleted_at = now() where id = ?")
                .param(gone)
                .update());
        house.in(database -> database.sql("update moments set audience = 'team' where id = ?")
                .param(narrowed)
                .update());
        assertThat(casLooks.get("/saved").body()).doesNotContain("Straks verdwenen", "Straks voor de ploeg");
    }

    @Test
    void itGoesHomeWithWhoFollowsAndGoesAwayWithThem() {
        UUID els = person("Els Engels", yard);
        var data = TestApplication.bean(FollowsPersonalData.class);
        in(() -> {
            follows().follow(Followable.PERSON, els, bo);
            follows().follow(Followable.PERSON, bo, els);
            TestApplication.bean(SavedItems.class).save(Savable.QUESTION, question, els);
            return null;
        });
        assertThat(in(() -> data.of(els)).toString()).contains("Bo Baert", "/questions/" + question);
        assertThat(in(() -> data.of(bo)).toString()).contains("Els Engels");
        in(() -> {
            data.erase(els, ErasureChoice.TAKE_EVERYTHING);
            return null;
        });
        assertThat(in(() -> data.of(els).getFirst().rows())).isEmpty();
        assertThat(in(() -> data.of(els).getLast().rows())).isEmpty();
        assertThat(in(() -> data.of(bo)).toString()).doesNotContain("Els Engels");
    }

    private UUID person(String name, UUID team) {
        return house.add("insert into people (name, language, team_id) values (?, 'nl', ?)", name, team);
    }

    private UUID moment(String body, String audience) {
        return house.add(
                "insert into moments (author_id, team_id, kind, language, body, audience) values (?, ?, 'tip', 'nl', ?, ?)",
                bo,
                studio,
                body,
                audience);
    }

    private static Follows follows() {
        return TestApplication.bean(Follows.class);
    }

    private <T> T in(Supplier<T> work) {
        return TestApplication.bean(Organisations.class).in(house.id(), work);
    }
}
