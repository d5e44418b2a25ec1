package be.goesting.needs;

import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.TestApplication;
import be.goesting.VisibilityFixtures;
import be.goesting.VisibilityFixtures.Who;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A need is the learner's: who sees it, and how much of it, is for the learner to say. */
class NeedsTest {

    private static VisibilityFixtures work;
    private static int count;

    private final String words = "Leren onderhandelen, poging " + ++count;

    @BeforeAll
    static void gather() {
        work = new VisibilityFixtures(TestApplication.application());
    }

    @ParameterizedTest
    @EnumSource(value = Who.class, mode = EnumSource.Mode.EXCLUDE, names = "LEARNER")
    void aNeedIsPrivateUntilShared(Who who) {
        UUID need = noted();
        assertThat(work.as(Who.LEARNER).get("/learning").body()).contains(words);
        assertThat(work.as(who).get("/needs/" + need).statusCode()).isEqualTo(404);
        assertThat(work.as(who).get("/needs/" + need + "/methods").statusCode()).isEqualTo(404);
        for (String page :
                new String[] {"/", "/needs", "/learning", "/learning/shared", "/search?words=onderhandelen"}) {
            assertThat(work.as(who).get(page).body()).as(page).doesNotContain(words);
        }
    }

    @Test
    void theLeaderReadsWhatWasSharedAndNobodyElse() {
        UUID need = noted();
        explained(need);
        share(need, "leader");
        assertThat(work.as(Who.LEADER).get("/needs/" + need).body()).contains(words, "De klanten vragen het");
        assertThat(work.as(Who.LEADER).get("/learning/shared").body()).contains(words);
        assertThat(work.as(Who.LEADER).get("/notifications").body())
                .contains("Lotte Leerling deelde een leerwens met jou")
                .as("what was told can be taken back, what was read in a notice cannot")
                .doesNotContain(words);
        for (Who who :
                new Who[] {Who.TEAMMATE, Who.COLLEAGUE, Who.OTHER_LEADER, Who.LEARNING_TEAM, Who.ADMINISTRATOR}) {
            assertThat(work.as(who).get("/needs/" + need).statusCode())
                    .as(who.name())
                    .isEqualTo(404);
        }
    }

    @Test
    void theLeaderSeesWhichWayWasChosenButNotWhatItBrought() {
        UUID need = noted();
        share(need, "leader");
        var learner = work.as(Who.LEARNER);
        learner.post("/learning", "/needs/" + need + "/steps", "method", "own", "body", "Bij tante op de markt");
        UUID step = work.find("steps", "Bij tante op de markt");
        learner.post("/learning", "/steps/" + step + "/done");
        learner.post(
                "/learning",
                "/steps/" + step + "/outcome",
                "result",
                "Dat zwijgen helpt",
                "intention",
                "Bij de volgende offerte zwijg ik eerst");
        assertThat(learner.get("/needs/" + need).body()).contains("Dat zwijgen helpt", "zwijg ik eerst");
        assertThat(work.as(Who.LEADER).get("/needs/" + need).body())
                .contains("Bij tante op de markt")
                .doesNotContain("Dat zwijgen helpt", "zwijg ik eerst");
        assertThat(work.as(Who.LEADER).get("/steps/" + step).statusCode()).isEqualTo(404);
    }

    @Test
    void sharedWithEveryoneIsTheSentenceAlone() {
        UUID need = noted();
        explained(need);
        share(need, "everyone");
        for (Who who : new Who[] {Who.LEADER, Who.COLLEAGUE, Who.LEARNING_TEAM, Who.ADMINISTRATOR}) {
            assertThat(work.as(who).get("/needs/" + need).body())
                    .as(who.name())
                    .contains(words)
                    .doesNotContain("De klanten vragen het");
            assertThat(work.as(who).get("/needs").body()).as(who.name()).contains(words);
            assertThat(work.as(who).get("/needs/" + need + "/methods").statusCode())
                    .isEqualTo(404);
        }
        assertThat(work.as(Who.OUTSIDER).get("/needs/" + need).statusCode()).isEqualTo(404);
    }

    @Test
    void whatWasSharedCanBeTakenBack() {
        UUID need = noted();
        share(need, "leader");
        share(need, "self");
        assertThat(work.as(Who.LEADER).get("/needs/" + need).statusCode()).isEqualTo(404);
        assertThat(work.as(Who.LEADER).get("/learning/shared").body()).doesNotContain(words);
    }

    @Test
    void anotherLeaderSeesNothingAndTheFormerOneNothingAnyMore() {
        UUID need = noted();
        share(need, "leader");
        work.learnerIsLedBy(Who.OTHER_LEADER);
        try {
            assertThat(work.as(Who.OTHER_LEADER).get("/needs/" + need).statusCode())
                    .isEqualTo(404);
            assertThat(work.as(Who.LEADER).get("/needs/" + need).statusCode()).isEqualTo(404);
            assertThat(work.as(Who.LEARNER).get("/needs/" + need).body())
                    .contains("Je deelde dit met Leon", "ziet niemand het nu");
        } finally {
            work.learnerIsLedBy(Who.LEADER);
        }
    }

    @Test
    void aColleagueHoldsOutAHandThatOnlyTheLearnerReads() {
        UUID need = noted();
        share(need, "everyone");
        work.as(Who.COLLEAGUE).post("/needs", "/needs/" + need + "/offers", "body", "Kom eens mee naar de markt");
        assertThat(work.as(Who.LEARNER).get("/needs/" + need).body())
                .contains("Kom eens mee naar de markt", "Carl Collega");
        assertThat(work.as(Who.COLLEAGUE).get("/needs/" + need).body()).contains("Kom eens mee naar de markt");
        assertThat(work.as(Who.TEAMMATE).get("/needs/" + need).body()).doesNotContain("Kom eens mee naar de markt");
        assertThat(work.as(Who.LEARNER).get("/notifications").body()).contains("Carl Collega wil je helpen");
    }

    @Test
    void anEmptyNeedOrAnEndlessOneIsAskedForAgainWithAllThatWasTyped() {
        var learner = work.as(Who.LEARNER);
        var empty = learner.post("/learning", "/needs", "body", "  ");
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("Schrijf één zin");
        String endless = "woord ".repeat(100);
        var tooLong = learner.post("/learning", "/needs", "body", endless);
        assertThat(tooLong.statusCode()).isEqualTo(422);
        assertThat(tooLong.body()).contains("500 tekens", endless.strip());
    }

    @Test
    void whatIsPutAwayOrDeletedCanBeTakenUpAgain() {
        UUID need = noted();
        var learner = work.as(Who.LEARNER);
        share(need, "everyone");
        learner.post("/learning", "/needs/" + need + "/archive");
        assertThat(learner.get("/learning/behind").body()).contains(words);
        assertThat(work.as(Who.COLLEAGUE).get("/needs/" + need).statusCode()).isEqualTo(404);
        learner.post("/learning", "/needs/" + need + "/restore");
        assertThat(learner.get("/learning").body()).contains(words);
        learner.post("/learning", "/needs/" + need + "/delete");
        assertThat(learner.get("/needs/" + need).statusCode()).isEqualTo(404);
        learner.post("/learning", "/needs/" + need + "/restore");
        assertThat(learner.get("/learning").body()).contains(words);
    }

    @Test
    void whoOfferedForWhatIsPrivateNowFindsThatAmongTheirDataAndTakesItBack() {
        UUID need = noted();
        share(need, "everyone");
        String offered = "Kom eens mee, bij " + words;
        work.as(Who.COLLEAGUE).post("/needs/" + need, "/needs/" + need + "/offers", "body", offered);
        assertThat(work.as(Who.COLLEAGUE).get("/personal-data").body()).doesNotContain(offered);
        share(need, "self");
        String offer = "/offers/" + work.find("need_offers", offered);
        assertThat(work.as(Who.COLLEAGUE).get("/personal-data").body()).contains(offered, offer + "/delete");
        work.as(Who.COLLEAGUE).post("/personal-data", offer + "/delete");
        assertThat(work.as(Who.LEARNER).get("/needs/" + need).body()).doesNotContain(offered);
    }

    @Test
    void whatIsPutAwaySaysSoAndHasNothingToSwitch() {
        UUID need = noted();
        var learner = work.as(Who.LEARNER);
        String page = "/needs/" + need;
        share(need, "leader");
        assertThat(learner.post(page, page + "/archive").body()).contains(page + "/restore");
        assertThat(learner.get(page).body())
                .contains("Je borg dit op", "Haal terug", page + "/restore")
                .doesNotContain(page + "/sharing", page + "/archive");
        assertThat(work.as(Who.LEADER).get("/notifications").body()).doesNotContain(page);
        assertThat(learner.post(page, page + "/sharing", "seen", "everyone").body())
                .contains("Haal het eerst terug");
        learner.post(page, page + "/restore");
        assertThat(learner.get(page).body()).contains(page + "/sharing", page + "/archive");
        assertThat(work.as(Who.COLLEAGUE).get(page).statusCode()).isEqualTo(404);
        assertThat(work.as(Who.LEADER).get(page).body()).contains(words);
    }

    @Test
    void whatIsNotChosenStaysAsItStands() {
        UUID need = noted();
        explained(need);
        share(need, "everyone");
        work.as(Who.LEARNER).post("/learning", "/needs/" + need, "body", words);
        share(need, "");
        work.as(Who.LEARNER).post("/learning", "/needs/" + need + "/sharing");
        assertThat(work.as(Who.COLLEAGUE).get("/needs/" + need).statusCode()).isEqualTo(200);
        assertThat(work.as(Who.LEARNER).get("/needs/" + need + "/edit").body())
                .containsPattern("name=\"aim\" value=\"skill\"\\s+checked");
    }

    private UUID noted() {
        work.as(Who.LEARNER).post("/learning", "/needs", "body", words);
        return work.find("needs", words);
    }

    @Test
    void whoReadsANeedDoesNotChangeIt() {
        UUID need = noted();
        share(need, "everyone");
        var colleague = work.as(Who.COLLEAGUE);
        for (String act : List.of("", "/archive", "/delete")) {
            assertThat(colleague
                            .post("/needs/" + need, "/needs/" + need + act, "body", "Van mij")
                            .statusCode())
                    .as(act)
                    .isEqualTo(404);
        }
        assertThat(work.as(Who.LEARNER).get("/needs/" + need).body()).doesNotContain("Van mij");
    }

    private void explained(UUID need) {
        work.as(Who.LEARNER)
                .post("/learning", "/needs/" + need, "body", words, "why", "De klanten vragen het", "aim", "skill");
    }

    private void share(UUID need, String seen) {
        work.as(Who.LEARNER).post("/learning", "/needs/" + need + "/sharing", "seen", seen);
    }
}
