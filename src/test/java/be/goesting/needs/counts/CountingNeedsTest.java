package be.goesting.needs.counts;

import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.TestApplication;
import be.goesting.VisibilityFixtures;
import be.goesting.VisibilityFixtures.Who;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Only what many want is told, and nobody finds out by counting what one of them wants. */
class CountingNeedsTest {

    private final VisibilityFixtures work = new VisibilityFixtures(TestApplication.application());
    private final UUID topic = topic("zandloperij", true);
    private LocalDate monday = LocalDate.of(2026, 11, 23);

    @Test
    void theLearningTeamSeesOnlyWhatFivePeopleWant() {
        for (int i = 1; i <= 4; i++) {
            wants(topic, "Vier " + i, 60);
        }
        assertThat(counted()).doesNotContain("zandloperij");
        wants(topic, "Vijf", 60);
        assertThat(counted()).contains("zandloperij", "minstens 5 mensen");
        wants(topic, "Zes", 60);
        assertThat(counted())
                .as("one more is not to be seen")
                .contains("minstens 5 mensen")
                .doesNotContain("minstens 6");
        assertThat(work.as(Who.ADMINISTRATOR).get("/learning/counts").statusCode())
                .isEqualTo(404);
        assertThat(work.as(Who.LEADER).get("/learning/counts").statusCode()).isEqualTo(404);
    }

    /** Somebody could make them up, until the count tells that one real colleague wants it. */
    @Test
    void whoCameLatelyDoesNotCount() {
        wants(topic, "Echt", 60);
        for (int i = 1; i <= 4; i++) {
            wants(topic, "Verzonnen " + i, 3);
        }
        assertThat(counted()).doesNotContain("zandloperij");
    }

    @Test
    void norDoesWhoLooks() {
        for (int i = 1; i <= 4; i++) {
            wants(topic, "Vier " + i, 60);
        }
        work.house()
                .in(database -> database.sql("update people set joined_at = now() - interval '60 days'")
                        .update());
        wants(topic, work.id(Who.LEARNING_TEAM));
        assertThat(counted()).doesNotContain("zandloperij");
    }

    @Test
    void whatIsWantedDuringTheWeekIsNotSeenBeforeItIsOver() {
        for (int i = 1; i <= 4; i++) {
            wants(topic, "Vier " + i, 60);
        }
        counted();
        wants(topic, "Vijf", 60);
        assertThat(work.as(Who.LEARNING_TEAM).get("/learning/counts").body()).doesNotContain("zandloperij");
        assertThat(counted()).contains("zandloperij");
    }

    /** Its name is what somebody typed in something private. */
    @Test
    void aTopicThatIsOnlyInPrivateThingsIsNotTold() {
        UUID secret = topic("kwelduivels", false);
        for (int i = 1; i <= 5; i++) {
            wants(secret, "Vijf " + i, 60);
        }
        assertThat(counted()).doesNotContain("kwelduivels");
    }

    private String counted() {
        LocalDate day = monday;
        work.house().in(database -> {
            TestApplication.bean(NeedCounts.class).count(day, Instant.now().minus(Duration.ofDays(28)));
            return day;
        });
        monday = monday.plusWeeks(1);
        return work.as(Who.LEARNING_TEAM).get("/learning/counts").body();
    }

    private UUID topic(String label, boolean proposed) {
        UUID id = work.house()
                .add("insert into topics (proposed_on) values (case when ? then current_date end)", proposed);
        work.house()
                .add(
                        "insert into topic_labels (topic_id, language, label, preferred) values (?, 'nl', ?, true)",
                        id,
                        label);
        return id;
    }

    private void wants(UUID about, String name, int days) {
        wants(
                about,
                work.house()
                        .add(
                                "insert into people (name, joined_at) values (?, now() - make_interval(days => ?))",
                                name,
                                days));
    }

    private void wants(UUID about, UUID person) {
        UUID need = work.house()
                .add("insert into needs (person_id, body, language) values (?, 'Zandlopers maken', 'nl')", person);
        work.house().add("insert into need_topics (need_id, topic_id) values (?, ?)", need, about);
    }
}
