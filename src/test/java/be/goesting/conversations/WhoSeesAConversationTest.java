package be.goesting.conversations;

import static be.goesting.conversations.ConversationFixtures.act;
import static be.goesting.conversations.ConversationFixtures.ics;
import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.TestApplication.Visitor;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A conversation is of the two; whoever leads later sees what the learner passes on, and nobody else ever sees anything. */
class WhoSeesAConversationTest {

    private static final List<String> SHARED = List.of("ditIsGedeeld", "ditIsAfgesproken");
    private static final List<String> BETWEEN_THE_TWO = List.of("ditIsWaarover", "ditIsEenPunt", "ditIsVoorbereid");
    private static final List<String> OWN = List.of("ditIsVanLiesAlleen", "ditIsVanLeoAlleen");

    private final ConversationFixtures company = new ConversationFixtures();
    private final Visitor lies = company.as(company.lies);
    private final Visitor leo = company.as(company.leo);
    private String conversation = "";

    @BeforeEach
    void theyTalked() {
        conversation = company.agreed("ditIsWaarover");
        lies.post(conversation, conversation + "/points", "body", "ditIsEenPunt");
        lies.post(conversation, conversation + "/preparation/shared", "body", "ditIsVoorbereid");
        lies.post(conversation, conversation + "/notes", "body", "ditIsGedeeld");
        lies.post(conversation, conversation + "/agreements", "body", "ditIsAfgesproken");
        lies.post(conversation, conversation + "/own-notes", "body", "ditIsVanLiesAlleen");
        leo.post(conversation, conversation + "/own-notes", "body", "ditIsVanLeoAlleen");
        company.begin(conversation);
        lies.post(conversation, conversation + "/end", "next", "none");
    }

    @Test
    void theLearnerAndTheLeaderSeeItEachWithTheirOwn() {
        assertThat(lies.get(conversation).body())
                .contains(SHARED)
                .contains(BETWEEN_THE_TWO)
                .contains("ditIsVanLiesAlleen")
                .doesNotContain("ditIsVanLeoAlleen");
        assertThat(leo.get(conversation).body())
                .contains(SHARED)
                .contains(BETWEEN_THE_TWO)
                .contains("ditIsVanLeoAlleen")
                .doesNotContain("ditIsVanLiesAlleen");
    }

    @Test
    void nobodyElseMeetsItAnywhere() {
        var elsewhere = new ConversationFixtures();
        for (Visitor other : List.of(
                company.as(company.person("Carla Cools", "nl")),
                company.as(company.appointed("Sofie Leerteam", "learning_team")),
                company.as(company.appointed("Ann Beheer", "administrator")),
                elsewhere.as(elsewhere.leo))) {
            seesNothing(other);
        }
    }

    @Test
    void anOldLeaderReadsOnAndTheNewOneSeesNothing() {
        Visitor nora = newLeader();
        seesNothing(nora);
        assertThat(leo.get(conversation).body()).contains(SHARED).contains("ditIsVanLeoAlleen");
        assertThat(leo.get("/conversations").body()).contains(conversation);
        assertThat(leo.post(conversation, conversation + "/pass").statusCode()).isEqualTo(404);
    }

    @Test
    void theNewLeaderReadsTheAgreementsAndNotesThatTheLearnerPassesOnAndNothingMore() {
        assertThat(lies.get(conversation).body()).doesNotContain(conversation + "/pass");
        Visitor nora = newLeader();
        assertThat(lies.get(conversation).body()).contains("Geef door aan Nora");
        lies.post(conversation, conversation + "/pass");
        assertThat(nora.get("/notifications").body()).contains("Lies Aerts gaf een vroeger leergesprek aan je door");
        assertThat(nora.get("/conversations").body()).contains("Aan jou doorgegeven", conversation);
        assertThat(nora.get(conversation).body()).contains(SHARED);
        for (String word : BETWEEN_THE_TWO) {
            assertThat(nora.get(conversation).body()).doesNotContain(word);
        }
        for (String word : OWN) {
            assertThat(nora.get(conversation).body()).doesNotContain(word);
        }
        for (String act : List.of("/points", "/agreements", "/notes", "/preparation", "/restore", "/pass")) {
            assertThat(nora.post("/conversations", conversation + act, "body", "x")
                            .statusCode())
                    .as(act)
                    .isEqualTo(404);
        }
        assertThat(nora.post("/conversations", act(conversation, "cancel")).statusCode())
                .isEqualTo(404);
        assertThat(nora.get(conversation + "/notes").statusCode()).isEqualTo(404);
        assertThat(nora.get(ics(conversation)).statusCode()).isEqualTo(404);

        lies.post(conversation, conversation + "/pass/delete");
        seesNothing(nora);
        assertThat(nora.get("/notifications").body()).doesNotContain("gaf een vroeger leergesprek");
    }

    @Test
    void whatTheOldLeaderWroteAlongGoesAlongWhenThatOneSaysSo() {
        lies.post(conversation, conversation + "/restore");
        leo.post(conversation, conversation + "/notes", "base", "ditIsGedeeld", "body", "ditIsGedeeld\n\nditIsVanLeo");
        lies.post(
                conversation,
                conversation + "/notes",
                "base",
                "ditIsGedeeld\n\nditIsVanLeo",
                "body",
                "ditIsGedeeld\n\nditIsVanLeo\n\nditOokNog");
        lies.post(conversation, conversation + "/agreements", "body", "ditDoetLeo", "who", "leader");
        lies.post(conversation, conversation + "/end", "next", "none");
        assertThat(leo.get(conversation).body()).doesNotContain("/pass/consent");
        Visitor nora = newLeader();
        lies.post(conversation, conversation + "/pass");
        assertThat(nora.get(conversation).body())
                .contains(SHARED)
                .contains("ditOokNog", "De rest komt erbij als Leo dat goed vindt")
                .doesNotContain("ditIsVanLeo", "ditDoetLeo");
        assertThat(leo.get("/notifications").body()).contains("Est-ce que ta part peut suivre");
        assertThat(leo.get(conversation).body()).contains(conversation + "/pass/consent", "Nora Nieuw");
        for (Visitor other : List.of(lies, nora)) {
            assertThat(other.post("/conversations", conversation + "/pass/consent")
                            .statusCode())
                    .isEqualTo(404);
        }

        leo.post(conversation, conversation + "/pass/consent");
        assertThat(nora.get(conversation).body())
                .contains("ditIsVanLeo", "ditDoetLeo")
                .doesNotContain("De rest komt erbij");
        leo.post(conversation, conversation + "/pass/consent/delete");
        assertThat(nora.get(conversation).body()).contains("ditOokNog").doesNotContain("ditIsVanLeo", "ditDoetLeo");
        lies.post(conversation, conversation + "/pass/delete");
        assertThat(leo.get("/notifications").body()).doesNotContain("Est-ce que ta part peut suivre");
    }

    @Test
    void whoOnlyReadAlongIsNotAsked() {
        newLeader();
        lies.post(conversation, conversation + "/pass");
        assertThat(leo.get(conversation).body()).doesNotContain("/pass/consent");
        assertThat(leo.get("/notifications").body()).doesNotContain("Est-ce que ta part peut suivre");
    }

    @Test
    void whoDoesNotLeadAnyMoreReadsNothingThatWasPassedOn() {
        Visitor nora = newLeader();
        lies.post(conversation, conversation + "/pass");
        company.leads(company.person("Olga Opvolger", "nl"));
        seesNothing(nora);
    }

    @Test
    void aNoticeSaysNothingOfWhatIsBetweenTheTwo() {
        for (Visitor each : List.of(lies, leo)) {
            assertThat(each.get("/notifications").body())
                    .doesNotContain(SHARED)
                    .doesNotContain(BETWEEN_THE_TWO)
                    .doesNotContain(OWN);
        }
    }

    @Test
    void whatTheLearnerSharesIsGatheredForWhoLeadsNowOnly() {
        lies.post(conversation, conversation + "/restore");
        PreparedPoints.share(company.lies, company.leo, "Een behoefte voor Leo");
        assertThat(leo.get(conversation).body()).contains("Een behoefte voor Leo");
        newLeader();
        assertThat(leo.get(conversation).body()).doesNotContain("Een behoefte voor Leo");
    }

    private Visitor newLeader() {
        UUID nora = company.person("Nora Nieuw", "nl");
        company.leads(nora);
        return company.as(nora);
    }

    private void seesNothing(Visitor other) {
        for (String path : List.of(conversation, ics(conversation), conversation + "/notes")) {
            assertThat(other.get(path).statusCode()).as(path).isEqualTo(404);
        }
        for (String act : List.of("acceptance", "times", "decline", "cancel", "restore")) {
            assertThat(other.post("/conversations", act(conversation, act)).statusCode())
                    .as(act)
                    .isEqualTo(404);
        }
        for (String act : List.of(
                "restore",
                "end",
                "follow-up",
                "pass",
                "pass/delete",
                "points",
                "preparation",
                "preparation/shared",
                "preparation/own",
                "own-notes",
                "notes",
                "agreements")) {
            assertThat(other.post("/conversations", conversation + "/" + act, "body", "x")
                            .statusCode())
                    .as(act)
                    .isEqualTo(404);
        }
        for (String page : List.of(
                "/",
                "/conversations",
                "/notifications",
                "/personal-data",
                "/people/" + company.lies,
                "/search?words=ditIsGedeeld")) {
            String body =
                    other.get(page).body().replace("body=ditIsGedeeld", "").replace("value=\"ditIsGedeeld\"", "");
            for (List<String> words : List.of(SHARED.subList(1, 2), BETWEEN_THE_TWO, OWN, List.of(conversation))) {
                words.forEach(word -> assertThat(body).as(page).doesNotContain(word));
            }
        }
    }
}
