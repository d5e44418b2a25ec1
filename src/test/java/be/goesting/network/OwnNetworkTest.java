package be.goesting.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.goesting.TestApplication.Visitor;
import be.goesting.TestCompany;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Who learned from whom, as the two of them see it, and nobody else. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OwnNetworkTest {

    private static final Pattern MOMENT = Pattern.compile("id=\"moment-([0-9a-f-]{36})\"");

    private final TestCompany firm = TestCompany.founded("Zeepaardje");
    private final Visitor priya = firm.colleague("Priya Nair", "Planning");
    private final Visitor loic = firm.colleague("Loïc Delvaux", "Studie");
    private final Visitor tom = firm.leader("Tom Verlinden", "Werf");

    @Test
    void whoIsCreditedStandsInTheNetworkOfTheLearnerAndTheOtherWayRound() {
        String moment = share("Zeepaardje: het ventiel zit links", "Loïc Delvaux", "everyone");
        soon(() -> assertThat(priya.get("/network").body()).contains(moment, "Loïc Delvaux"));
        assertThat(loic.get("/network").body()).contains(moment, "Priya Nair");
    }

    @Test
    void theNetworkIsForThatPersonAlone() {
        String moment = share("Zeester: alleen van ons twee", "Loïc Delvaux", "everyone");
        soon(() -> assertThat(priya.get("/network").body()).contains(moment));
        Visitor administrator = firm.appointed("Sofie Maes", "Personeel", "administrator");
        Visitor leader = firm.leader("Katrien Goossens", "Planning");
        for (Visitor other : List.of(tom, administrator, leader)) {
            assertThat(other.get("/network").body()).doesNotContain(moment);
            assertThat(other.get("/network?person=" + firm.idOf("Priya Nair")).body())
                    .doesNotContain(moment);
        }
    }

    @Test
    void whoMayNotReadTheMomentHasNoTieThroughIt() {
        String moment = share("Zeekat: onder ons in het team", "Loïc Delvaux", "team");
        String everyone = share("Zeekat: voor iedereen", "Loïc Delvaux", "everyone");
        soon(() -> assertThat(loic.get("/network").body()).contains(everyone));
        assertThat(loic.get("/network").body()).doesNotContain(moment);
    }

    @Test
    void anotherSourceTakesThePlaceOfTheFirst() {
        String moment = share("Zeehond: toch van iemand anders", "Loïc Delvaux", "everyone");
        soon(() -> assertThat(loic.get("/network").body()).contains(moment));
        priya.post(
                "/",
                moment,
                "body",
                "Zeehond: toch van iemand anders",
                "from",
                firm.idOf("Tom Verlinden").toString());
        soon(() -> assertThat(tom.get("/network").body()).contains(moment));
        soon(() -> assertThat(loic.get("/network").body()).doesNotContain(moment));
    }

    @Test
    void aDeletedMomentTakesItsTiesAlongAndBringsThemBack() {
        String moment = share("Zeepok: even weg", "Loïc Delvaux", "everyone");
        soon(() -> assertThat(loic.get("/network").body()).contains(moment));
        priya.post("/", moment + "/delete");
        soon(() -> assertThat(loic.get("/network").body()).doesNotContain(moment));
        priya.post("/", moment + "/restore");
        soon(() -> assertThat(loic.get("/network").body()).contains(moment));
    }

    private String share(String words, String source, String audience) {
        priya.post("/", "/moments", "body", words, "from", firm.idOf(source).toString(), "audience", audience);
        var moment = MOMENT.matcher(priya.get("/moments").body());
        assertThat(moment.find()).isTrue();
        return "/moments/" + moment.group(1);
    }

    private static void soon(org.awaitility.core.ThrowingRunnable holds) {
        await().atMost(java.time.Duration.ofMinutes(1)).untilAsserted(holds);
    }
}
