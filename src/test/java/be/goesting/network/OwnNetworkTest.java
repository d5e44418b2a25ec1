package be.goesting.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.goesting.TestApplication;
import be.goesting.TestApplication.Visitor;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Who learned from whom, as the two of them see it, and nobody else. */
@Execution(ExecutionMode.SAME_THREAD)
class OwnNetworkTest {

    private static final Pattern MOMENT = Pattern.compile("id=\"moment-([0-9a-f-]{36})\"");

    private final Visitor priya = TestApplication.as("priya-nair");
    private final Visitor loic = TestApplication.as("loic-delvaux");
    private final Visitor tom = TestApplication.as("tom-verlinden");

    @Test
    void whoIsCreditedStandsInTheNetworkOfTheLearnerAndTheOtherWayRound() {
        String moment = share("Zeepaardje: het ventiel zit links", "loic-delvaux", "everyone");
        soon(() -> assertThat(priya.get("/network").body()).contains(moment, "Loïc Delvaux"));
        assertThat(loic.get("/network").body()).contains(moment, "Priya Nair");
    }

    @Test
    void theNetworkIsForThatPersonAlone() {
        String moment = share("Zeester: alleen van ons twee", "loic-delvaux", "everyone");
        soon(() -> assertThat(priya.get("/network").body()).contains(moment));
        for (String somebodyElse : new String[] {"tom-verlinden", "sofie-maes", "katrien-goossens"}) {
            Visitor other = TestApplication.as(somebodyElse);
            assertThat(other.get("/network").body()).as(somebodyElse).doesNotContain(moment);
            assertThat(other.get("/network?person=" + id("priya-nair")).body())
                    .as(somebodyElse)
                    .doesNotContain(moment);
        }
    }

    @Test
    void whoMayNotReadTheMomentHasNoTieThroughIt() {
        String moment = share("Zeekat: onder ons in het team", "loic-delvaux", "team");
        String everyone = share("Zeekat: voor iedereen", "loic-delvaux", "everyone");
        soon(() -> assertThat(loic.get("/network").body()).contains(everyone));
        assertThat(loic.get("/network").body()).doesNotContain(moment);
    }

    @Test
    void anotherSourceTakesThePlaceOfTheFirst() {
        String moment = share("Zeehond: toch van iemand anders", "loic-delvaux", "everyone");
        soon(() -> assertThat(loic.get("/network").body()).contains(moment));
        priya.post(
                "/",
                moment,
                "words",
                "Zeehond: toch van iemand anders",
                "from",
                id("tom-verlinden").toString());
        soon(() -> assertThat(tom.get("/network").body()).contains(moment));
        soon(() -> assertThat(loic.get("/network").body()).doesNotContain(moment));
    }

    @Test
    void aDeletedMomentTakesItsTiesAlongAndBringsThemBack() {
        String moment = share("Zeepok: even weg", "loic-delvaux", "everyone");
        soon(() -> assertThat(loic.get("/network").body()).contains(moment));
        priya.post("/", moment + "/delete");
        soon(() -> assertThat(loic.get("/network").body()).doesNotContain(moment));
        priya.post("/", moment + "/restore");
        soon(() -> assertThat(loic.get("/network").body()).contains(moment));
    }

    @Test
    void theDemoCompanyComesWithItsTies() {
        assertThat(TestApplication.as("hanne-claes").get("/network").body())
                .contains("network-picture", "Van wie ik leerde")
                .doesNotContain("Hier groeit je leernetwerk");
    }

    private String share(String words, String source, String audience) {
        priya.post("/", "/moments", "words", words, "from", id(source).toString(), "audience", audience);
        var moment = MOMENT.matcher(priya.get("/moments").body());
        assertThat(moment.find()).isTrue();
        return "/moments/" + moment.group(1);
    }

    private static UUID id(String key) {
        return UUID.nameUUIDFromBytes(("brabo " + key).getBytes(StandardCharsets.UTF_8));
    }

    private static void soon(org.awaitility.core.ThrowingRunnable holds) {
        await().atMost(java.time.Duration.ofMinutes(1)).untilAsserted(holds);
    }
}
