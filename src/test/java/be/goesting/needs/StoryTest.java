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
class StoryTest {

    private static VisibilityFixtures work;

    @BeforeAll
    static void gather() {
        work = new VisibilityFixtures(TestApplication.application());
    }

    @Test
    void aYearReadsAsAStoryWithoutAnybodyElsesName() {
        var learner = work.as(Who.LEARNER);
        learner.post("/learning", "/needs", "words", "Een plan leren lezen");
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
                "brought",
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
                "told",
                "Het klopte helemaal");
        String story = learner.get("/learning/story").body();
        assertThat(story)
                .contains(
                        "Een plan leren lezen",
                        "Eerst de legende",
                        "Het lukte.",
                        "Het klopte helemaal",
                        "Carl Collega");
        int year = LocalDate.now(java.time.ZoneId.of("Europe/Brussels")).getYear();
        var text = learner.get("/learning/story.txt?year=" + year);
        assertThat(text.headers().firstValue("Content-Disposition").orElse("")).contains("attachment");
        assertThat(text.body())
                .contains("Een plan leren lezen", "Werkplaats", "- Eerst de legende, dan de lijnen")
                .doesNotContain("Carl");
        assertThat(learner.get("/learning/story?year=2001").body()).contains("Een leeg jaar is ook een jaar");
        assertThat(work.as(Who.LEADER).get("/learning/story").body()).doesNotContain("Een plan leren lezen");
    }

    @Test
    void theLearningTeamCountsOnlyWhatFivePeopleWant() {
        UUID topic = work.house().add("insert into topics (id) values (?)", UUID.randomUUID());
        work.house()
                .add(
                        "insert into topic_labels (topic_id, language, label, preferred) values (?, 'nl', 'zandloperij', true)",
                        topic);
        for (int i = 1; i <= 4; i++) {
            wants(topic, "Vier " + i);
        }
        assertThat(work.as(Who.LEARNING_TEAM).get("/learning/counts").body()).doesNotContain("zandloperij");
        wants(topic, "Vijf");
        assertThat(work.as(Who.LEARNING_TEAM).get("/learning/counts").body())
                .contains("zandloperij", "minstens 5 mensen");
        wants(topic, "Zes");
        assertThat(work.as(Who.LEARNING_TEAM).get("/learning/counts").body())
                .as("one more is not to be seen")
                .contains("minstens 5 mensen")
                .doesNotContain("minstens 6");
        assertThat(work.as(Who.ADMINISTRATOR).get("/learning/counts").statusCode())
                .isEqualTo(404);
        assertThat(work.as(Who.LEADER).get("/learning/counts").statusCode()).isEqualTo(404);
    }

    private static void wants(UUID topic, String name) {
        UUID person = work.house().add("insert into people (name) values (?)", name);
        UUID need = work.house()
                .add("insert into needs (person_id, body, language) values (?, 'Zandlopers maken', 'nl')", person);
        work.house().add("insert into need_topics (need_id, topic_id) values (?, ?)", need, topic);
    }
}
