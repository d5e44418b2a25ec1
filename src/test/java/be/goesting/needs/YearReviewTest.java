package be.goesting.needs;

import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.TestApplication;
import be.goesting.VisibilityFixtures;
import be.goesting.VisibilityFixtures.Who;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** From a wish to something used: one thread, that reads as a story afterwards. */
class YearReviewTest {

    private static VisibilityFixtures work;

    @BeforeAll
    static void gather() {
        work = new VisibilityFixtures(TestApplication.application());
    }

    @Test
    void aYearReadsAsAStoryWithoutAnybodyElsesName() {
        var learner = work.as(Who.LEARNER);
        learner.post("/learning", "/needs", "body", "Een plan leren lezen");
        UUID need = work.find("needs", "Een plan leren lezen");
        learner.post(
                "/learning",
                "/needs/" + need + "/steps",
                "method",
                "watch",
                "person",
                work.id(Who.COLLEAGUE).toString());
        UUID step = work.find("steps", "Meekijken met Carl Collega");
        assertThat(learner.get("/needs/" + need).body()).contains("met Carl Collega", "/talks/considered");
        learner.post("/learning", "/steps/" + step + "/done");
        learner.post(
                "/learning",
                "/steps/" + step + "/outcome",
                "result",
                "Eerst de legende, dan de lijnen",
                "advises",
                "yes",
                "intention",
                "Morgen lees ik het plan van Kontich");
        UUID intention = work.find("intentions", "Morgen lees ik het plan van Kontich");
        learner.post(
                "/learning",
                "/intentions/" + intention + "/outcome",
                "outcome",
                "worked",
                "outcomeNote",
                "Het klopte helemaal");
        String story = learner.get("/learning/year-review").body();
        assertThat(story)
                .contains(
                        "Een plan leren lezen",
                        "Eerst de legende",
                        "Het lukte.",
                        "Het klopte helemaal",
                        "Carl Collega");
        int year = LocalDate.now(java.time.ZoneId.of("Europe/Brussels")).getYear();
        var text = learner.get("/learning/year-review.txt?year=" + year);
        assertThat(text.headers().firstValue("Content-Disposition").orElse("")).contains("attachment");
        assertThat(text.body())
                .contains("Een plan leren lezen", "Werkplaats", "- Eerst de legende, dan de lijnen")
                .doesNotContain("Carl");
        assertThat(learner.get("/learning/year-review?year=2001").body()).contains("Een leeg jaar is ook een jaar");
        var empty = learner.get("/learning/year-review.txt?year=2001");
        assertThat(empty.body()).contains("Een leeg jaar is ook een jaar");
        assertThat(empty.headers().map()).containsKeys("Content-Security-Policy", "Cache-Control");
        assertThat(work.as(Who.LEADER).get("/learning/year-review").body()).doesNotContain("Een plan leren lezen");
    }
}
