package be.goesting.questions;

import static be.goesting.VisibilityFixtures.Who.COLLEAGUE;
import static be.goesting.VisibilityFixtures.Who.LEADER;
import static be.goesting.VisibilityFixtures.Who.LEARNER;
import static be.goesting.VisibilityFixtures.Who.OTHER_LEADER;
import static be.goesting.VisibilityFixtures.Who.TEAMMATE;
import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.TestApplication;
import be.goesting.VisibilityFixtures;
import be.goesting.VisibilityFixtures.Who;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who asks says whom, and who may read it; nothing goes to anybody else. */
class WhoMayReadAQuestionTest {

    private final VisibilityFixtures firm = new VisibilityFixtures(TestApplication.application());

    @Test
    void aNameTypedInFullIsAskedAndNobodyElseReadsIt() {
        ask("Wie kent de wulp?", "audience", "asked", "personName", "Carl Collega");
        String page = page("Wie kent de wulp?");
        assertThat(status(COLLEAGUE, page)).isEqualTo(200);
        assertThat(status(TEAMMATE, page)).isEqualTo(404);
        assertThat(firm.as(COLLEAGUE).get("/notifications").body()).contains("wulp");
    }

    @Test
    void whoIsNotKnownIsNotLost() {
        var refused = ask("Wie kent de grutto?", "audience", "asked", "personName", "Carl Kollega");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Carl Kollega", "Wie kent de grutto?");
        assertThat(asked("Wie kent de grutto?")).isZero();
    }

    /** What an older page sends along does not put it before everyone. */
    @Test
    void onlyWhomIAskWithoutAnybodyIsAskedOfNobody() {
        var refused = ask("Wie kent de kluut?", "audience", "asked", "to", "everyone");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("minstens één collega", "Wie kent de kluut?");
        assertThat(asked("Wie kent de kluut?")).isZero();
    }

    @Test
    void norIsItOfPeopleWhoAreNotThere() {
        for (String nobody : List.of(UUID.randomUUID().toString(), id(LEARNER))) {
            var refused = ask("Wie kent de zwarte stern?", "audience", "asked", "person", nobody);
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body()).contains("minstens één collega", "Wie kent de zwarte stern?");
        }
        assertThat(asked("Wie kent de zwarte stern?")).isZero();
    }

    /** Whether it goes on at once would tell. */
    @Test
    void whoPassesItOnIsNotToldWhoElseWasAsked() {
        ask(
                "Wie kent de velduil?",
                "audience",
                "asked",
                "person",
                id(COLLEAGUE),
                "person",
                id(LEADER),
                "person",
                id(TEAMMATE));
        String page = page("Wie kent de velduil?");
        String among = firm.as(COLLEAGUE)
                .post(page, page + "/pass", "name", "Leon Leider")
                .uri()
                .getQuery();
        String beside = firm.as(TEAMMATE)
                .post(page, page + "/pass", "name", "Nora Nieuw")
                .uri()
                .getQuery();
        assertThat(among).isEqualTo(beside).contains("pass-proposed");
    }

    @Test
    void whatIsNoAudienceIsNotEveryone() {
        assertThat(ask("Wie kent de scholekster?", "audience", "somebody").statusCode())
                .isEqualTo(422);
        assertThat(asked("Wie kent de scholekster?")).isZero();
    }

    @Test
    void myTeamIsAskedWithoutAName() {
        ask("Wie kent de kemphaan?", "audience", "team");
        String page = page("Wie kent de kemphaan?");
        assertThat(firm.as(TEAMMATE).get("/questions").body()).contains(page);
        assertThat(status(TEAMMATE, page)).isEqualTo(200);
        assertThat(status(COLLEAGUE, page)).isEqualTo(404);
        assertThat(firm.as(LEARNER).get(page).body()).contains("open voor je team", page + "/open");
    }

    @Test
    void nobodyNamedAndEveryoneReadsPutsItBeforeEveryone() {
        ask("Wie kent de tapuit?", "audience", "everyone");
        assertThat(firm.as(OTHER_LEADER).get("/questions").body()).contains(page("Wie kent de tapuit?"));
    }

    /** It would tell of which team it is; then it goes to nobody rather than to everyone. */
    @Test
    void withoutANameItStaysInNoTeam() {
        var refused = ask("Wie kent de fitis?", "audience", "team", "nameless", "yes");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(asked("Wie kent de fitis?")).isZero();
    }

    @Test
    void whatOnlySomeMayReadIsNeverAskedOfOthersLater() {
        ask("Wie kent de griel?", "audience", "asked", "person", id(COLLEAGUE));
        ask("Wie kent de snor?", "audience", "team");
        ask("Wie kent de sprinkhaanzanger?", "audience", "everyone");
        assertThat(widensLater("Wie kent de griel?")).isFalse();
        assertThat(widensLater("Wie kent de snor?")).isFalse();
        assertThat(widensLater("Wie kent de sprinkhaanzanger?")).isTrue();
        assertThat(firm.as(LEARNER).get(page("Wie kent de griel?")).body()).doesNotContain("drie dagen");
        firm.as(LEARNER).post("/questions", page("Wie kent de griel?") + "/open");
        assertThat(widensLater("Wie kent de griel?")).isTrue();
        assertThat(firm.as(LEARNER).get(page("Wie kent de griel?")).body()).contains("drie dagen");
    }

    @Test
    void whoWasChosenStaysChosenWhileTheQuestionIsTypedOn() {
        var considered = firm.as(LEARNER)
                .post(
                        "/questions",
                        "/questions/considered",
                        "body",
                        "Wie kent de roerdomp?",
                        "person",
                        id(COLLEAGUE),
                        "audience",
                        "asked");
        assertThat(considered.body()).contains("name=\"person\" value=\"" + id(COLLEAGUE) + "\"", "Carl Collega");
        assertThat(considered.body()).containsPattern("value=\"asked\"\\s+checked");
    }

    @Test
    void whoPassesItOnTypesAFullName() {
        ask("Wie kent de houtsnip?", "audience", "everyone", "person", id(COLLEAGUE));
        String page = page("Wie kent de houtsnip?");
        var unknown = firm.as(COLLEAGUE).post(page, page + "/pass", "name", "Nora Nieuwe");
        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(unknown.body()).contains("value=\"Nora Nieuwe\"");
        assertThat(firm.as(COLLEAGUE).post(page, page + "/pass", "name", "").statusCode())
                .isEqualTo(422);
        firm.as(COLLEAGUE).post(page, page + "/pass", "name", "nora nieuw");
        assertThat(firm.as(OTHER_LEADER).get("/questions").body()).contains("houtsnip", "Carl Collega");
    }

    @Test
    void whoIsThoughtOfReadsNothingBeforeTheAskerSaysSo() {
        ask("Wie kent de bosuil?", "audience", "asked", "person", id(COLLEAGUE));
        String page = page("Wie kent de bosuil?");
        firm.as(COLLEAGUE).post(page, page + "/pass", "name", "Nora Nieuw");
        assertThat(status(OTHER_LEADER, page)).isEqualTo(404);
        assertThat(firm.as(OTHER_LEADER).get("/notifications").body()).doesNotContain("bosuil");
        assertThat(firm.as(LEARNER).get(page).body())
                .contains("Mag Nora Nieuw je vraag lezen?", "dacht aan een collega")
                .doesNotContain("gaf de vraag door");
        assertThat(firm.as(LEARNER).get("/notifications").body()).contains("Carl Collega kent iemand");

        String pass = "/passes/" + pass("Wie kent de bosuil?");
        assertThat(firm.as(COLLEAGUE).post(page, pass).statusCode()).isEqualTo(404);
        assertThat(firm.as(OTHER_LEADER).post("/", pass).statusCode()).isEqualTo(404);
        firm.as(LEARNER).post(page, pass);
        assertThat(status(OTHER_LEADER, page)).isEqualTo(200);
        assertThat(firm.as(OTHER_LEADER).get("/notifications").body()).contains("bosuil");
        assertThat(status(LEADER, page)).isEqualTo(404);
    }

    @Test
    void theAskerMaySayNo() {
        ask("Wie kent de kerkuil?", "audience", "asked", "person", id(COLLEAGUE));
        String page = page("Wie kent de kerkuil?");
        firm.as(COLLEAGUE).post(page, page + "/pass", "name", "Nora Nieuw");
        firm.as(LEARNER).post(page, "/passes/" + pass("Wie kent de kerkuil?") + "/delete");
        assertThat(status(OTHER_LEADER, page)).isEqualTo(404);
        assertThat(firm.as(LEARNER).get(page).body()).doesNotContain("Nora Nieuw");
    }

    private HttpResponse<String> ask(String words, String... more) {
        List<String> fields = new ArrayList<>(List.of("body", words));
        fields.addAll(List.of(more));
        return firm.as(LEARNER).post("/questions", "/questions", fields.toArray(String[]::new));
    }

    private int status(Who who, String page) {
        return firm.as(who).get(page).statusCode();
    }

    private String page(String words) {
        return "/questions/" + firm.find("questions", words);
    }

    private int asked(String words) {
        return firm.house()
                .in(database -> database.sql("select count(*) from questions where body = ?")
                        .param(words)
                        .query(Integer.class)
                        .single());
    }

    private boolean widensLater(String words) {
        return firm.house()
                .in(database -> database.sql("select escalate_on is not null from questions where body = ?")
                        .param(words)
                        .query(Boolean.class)
                        .single());
    }

    private UUID pass(String words) {
        return firm.house()
                .in(database -> database.sql(
                                "select w.id from question_passes w join questions q on q.id = w.question_id where q.body = ?")
                        .param(words)
                        .query(UUID.class)
                        .single());
    }

    private String id(Who who) {
        return firm.id(who).toString();
    }
}
