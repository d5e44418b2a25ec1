package be.goesting.needs.stuck;

import static be.goesting.VisibilityFixtures.Who.LEADER;
import static be.goesting.VisibilityFixtures.Who.LEARNER;
import static be.goesting.VisibilityFixtures.Who.TEAMMATE;
import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.TestApplication;
import be.goesting.VisibilityFixtures;
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
}
