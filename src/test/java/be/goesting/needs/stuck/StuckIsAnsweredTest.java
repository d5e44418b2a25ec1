package be.goesting.needs.stuck;

import static be.goesting.VisibilityFixtures.Who.LEADER;
import static be.goesting.VisibilityFixtures.Who.LEARNER;
import static be.goesting.VisibilityFixtures.Who.OTHER_LEADER;
import static be.goesting.VisibilityFixtures.Who.TEAMMATE;
import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.TestApplication;
import be.goesting.VisibilityFixtures;
import be.goesting.VisibilityFixtures.Who;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Sent until the leader opened it; answered by one sentence and a talk. */
class StuckIsAnsweredTest {

    private static final Pattern TIME = Pattern.compile("name=\"time\" value=\"([^\"]+)\"");

    private final VisibilityFixtures work = new VisibilityFixtures(TestApplication.application());

    @Test
    void itIsOnlySentUntilTheLeaderHasOpenedIt() {
        String stuck = say();
        assertThat(work.as(LEARNER).get("/learning").body())
                .contains("Verstuurd naar Leon")
                .doesNotContain("heeft het gezien");
        String page = work.as(LEADER).get(stuck).body();
        assertThat(page).contains("hx-post=\"/notifications/seen?path=" + stuck + "\"");
        assertThat(work.as(LEARNER).get(stuck).body()).contains("Verstuurd naar Leon");

        work.as(TEAMMATE).post("/", "/notifications/seen", "path", stuck);
        work.as(LEARNER).post("/", "/notifications/seen", "path", stuck);
        assertThat(work.as(LEARNER).get(stuck).body()).contains("Verstuurd naar Leon");
        work.as(LEADER).post(stuck, "/notifications/seen", "path", stuck);
        assertThat(work.as(LEARNER).get(stuck).body()).contains("Leon heeft het gezien");
        assertThat(work.as(LEARNER).get("/learning").body()).contains("Leon heeft het gezien");
        assertThat(work.as(LEADER).get(stuck).body()).doesNotContain("hx-trigger=\"load\"");
    }

    @Test
    void theLeaderWritesOneSentenceBackAndMayTakeItBack() {
        String stuck = say();
        HttpResponse<String> empty = work.as(LEADER).post(stuck, stuck + "/reply", "reply", "");
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("Schrijf één zin");
        work.as(LEADER).post(stuck, stuck + "/reply", "reply", "Dank je, ik kom straks langs.");
        assertThat(work.as(LEARNER).get("/notifications").body())
                .contains("Leon Leider antwoordt je")
                .doesNotContain("straks langs");
        assertThat(work.as(LEARNER).get(stuck).body())
                .contains("Leon schrijft:", "ik kom straks langs", "heeft het gezien");
        assertThat(work.as(LEARNER).get("/learning").body()).contains("ik kom straks langs");
        assertThat(work.as(LEARNER)
                        .post(stuck, stuck + "/reply", "reply", "Ik ook")
                        .statusCode())
                .isEqualTo(404);

        work.as(LEADER).post(stuck, stuck + "/reply/delete");
        assertThat(work.as(LEARNER).get(stuck).body()).doesNotContain("straks langs");
        assertThat(work.as(LEARNER).get("/notifications").body()).doesNotContain("Leon Leider antwoordt je");
    }

    @Test
    void onceItIsOverNothingWaitsToBeRead() {
        String stuck = say();
        assertThat(work.as(LEADER).get("/").body()).contains("class=\"unread\"");
        work.as(LEARNER).post(stuck, stuck + "/settled");
        assertThat(work.as(LEADER).get("/").body()).doesNotContain("class=\"unread\"");
    }

    /** The first of the times offered is chosen already; sending it is the second tap. */
    @Test
    void aTimeIsProposedInTwoTaps() {
        String stuck = say();
        var times = TIME.matcher(work.as(LEADER).get(stuck).body());
        assertThat(times.find()).isTrue();
        HttpResponse<String> proposed = work.as(LEADER)
                .post(
                        stuck,
                        "/conversations",
                        "with",
                        work.id(LEARNER).toString(),
                        "occasion",
                        "stuck",
                        "time",
                        times.group(1));
        assertThat(proposed.uri().getPath()).startsWith("/conversations/");
        assertThat(work.as(LEARNER).get("/notifications").body()).contains("Leon Leider nodigt je uit");
    }

    @Test
    void theTimesAreSoonAndOnWorkingDays() {
        ZoneId brussels = ZoneId.of("Europe/Brussels");
        assertThat(SoonTime.after(Instant.parse("2026-12-04T12:00:00Z"), brussels))
                .extracting(SoonTime::typed)
                .containsExactly("2026-12-04T15:00", "2026-12-04T16:30", "2026-12-07T09:30");
        assertThat(SoonTime.after(Instant.parse("2026-12-05T12:00:00Z"), brussels))
                .extracting(SoonTime::typed)
                .containsExactly("2026-12-07T09:30", "2026-12-07T11:00", "2026-12-07T13:30");
    }

    private String say() {
        work.as(LEARNER).post("/learning", "/stuck", "stuck", "Ik kom niet verder");
        return "/stuck/" + work.find("stuck_requests", "Ik kom niet verder");
    }

    /** The page that was open named who led until then. */
    @Test
    void theWordsDoNotGoToAnotherLeaderThanThePageNamed() {
        String leon = work.id(LEADER).toString();
        leads(OTHER_LEADER);
        HttpResponse<String> late =
                work.as(LEARNER).post("/learning", "/stuck", "stuck", "Alleen voor Leon", "leader", leon);
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.body())
                .contains(
                        "Alleen voor Leon",
                        "een andere leidinggevende",
                        work.id(OTHER_LEADER).toString());
        assertThat(work.as(OTHER_LEADER).get("/learning/shared").body()).doesNotContain("Alleen voor Leon");
    }

    @Test
    void afterAnotherLeaderCameItsSayerSendsItAgainOrNot() {
        String stuck = say();
        leads(OTHER_LEADER);
        assertThat(work.as(OTHER_LEADER).get("/learning/shared").body()).doesNotContain("Ik kom niet verder");
        assertThat(work.as(LEARNER).get("/learning").body())
                .contains("Leon is niet langer je leidinggevende", "Ik kom niet verder</textarea>", stuck + "/delete");
        work.as(LEARNER)
                .post(
                        "/learning",
                        "/stuck",
                        "stuck",
                        "Ik kom niet verder",
                        "leader",
                        work.id(OTHER_LEADER).toString());
        assertThat(work.as(OTHER_LEADER).get("/learning/shared").body()).contains("Ik kom niet verder");
        assertThat(work.as(LEARNER).get("/learning").body()).doesNotContain("niet langer je leidinggevende");
        assertThat(work.as(LEARNER).get(stuck).body()).contains("Dit is voorbij");
    }

    @Test
    void aNeedAndAGoalAreNotSharedWithAnotherLeaderThanTheButtonNamed() {
        work.as(LEARNER).post("/learning", "/needs", "body", "Beter leren snoeien");
        work.as(LEARNER).post("/goals/new", "/goals", "body", "Elke week snoeien");
        String leon = work.id(LEADER).toString();
        leads(OTHER_LEADER);
        for (String thing : new String[] {
            "/needs/" + work.find("needs", "Beter leren snoeien"), "/goals/" + work.find("goals", "Elke week snoeien")
        }) {
            HttpResponse<String> late =
                    work.as(LEARNER).post("/learning", thing + "/sharing?leader=" + leon, "seen", "leader");
            assertThat(late.statusCode()).as(thing).isEqualTo(422);
            assertThat(late.body()).contains("snoeien", "een andere leidinggevende");
            assertThat(work.as(OTHER_LEADER).get("/learning/shared").body()).doesNotContain("snoeien");
        }
        String need = "/needs/" + work.find("needs", "Beter leren snoeien");
        work.as(LEARNER).post("/learning", need + "/sharing?leader=" + work.id(OTHER_LEADER), "seen", "leader");
        assertThat(work.as(OTHER_LEADER).get("/learning/shared").body()).contains("Beter leren snoeien");
    }

    @Test
    void aNeedThatWasChangedElsewhereIsNotOverwritten() {
        work.as(LEARNER).post("/learning", "/needs", "body", "Leren zaaien");
        String need = "/needs/" + work.find("needs", "Leren zaaien");
        var version = Pattern.compile("name=\"version\" value=\"([^\"]+)\"")
                .matcher(work.as(LEARNER).get(need + "/edit").body());
        assertThat(version.find()).isTrue();
        work.as(LEARNER).post(need, need, "body", "Leren oogsten", "version", version.group(1));
        HttpResponse<String> late =
                work.as(LEARNER).post(need, need, "body", "Leren maaien", "version", version.group(1));
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.body()).contains("Leren maaien", "Leren oogsten");
        assertThat(work.as(LEARNER).get(need).body()).contains("Leren oogsten").doesNotContain("Leren maaien");
    }

    private void leads(Who leader) {
        work.house()
                .in(database -> database.sql(
                                "update teams set leader_id = ? where id = (select team_id from people where id = ?)")
                        .params(work.id(leader), work.id(LEARNER))
                        .update());
    }
}
