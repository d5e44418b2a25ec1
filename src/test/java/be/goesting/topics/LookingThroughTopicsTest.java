package be.goesting.topics;

import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.TestApplication;
import be.goesting.TestApplication.Visitor;
import be.goesting.TestOrganisation;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** All topics can be looked through: first those about which there is something, then all, by letter. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LookingThroughTopicsTest {

    private final TestOrganisation house = TestOrganisation.founded(TestApplication.application(), "Bladerhuis");
    private Visitor reader = new Visitor();

    @BeforeAll
    void write() {
        topic("zagen", "current_date", "current_date", "null");
        topic("Écluses", "current_date", "current_date", "null");
        topic("egaliseren", "current_date", "null", "null");
        topic("eigen zorgen", "null", "null", "null");
        topic("ebbenhout", "current_date", "current_date", "now()");
        UUID person = house.add("insert into people (name, language) values ('Bo Aerts', 'nl')");
        reader = new Visitor().enteredBy(house.tokenOf(person));
    }

    @Test
    void whatIsInUseStandsThereByName() {
        assertThat(reader.get("/topics").body())
                .containsSubsequence("Écluses", "zagen")
                .doesNotContain("egaliseren", "eigen zorgen", "ebbenhout");
    }

    @Test
    void aLetterHasWhatBeginsWithItAccentsAside() {
        assertThat(reader.get("/topics?letter=e").body()).contains("Écluses").doesNotContain("egaliseren", "zagen</a>");
        assertThat(reader.get("/topics?letter=e&show=all").body())
                .containsSubsequence("Écluses", "egaliseren")
                .doesNotContain("eigen zorgen", "ebbenhout", "zagen</a>");
        assertThat(reader.get("/topics?letter=z").body()).contains("zagen");
        assertThat(reader.get("/topics?letter=other").body()).contains("Hier staat nog niets");
    }

    @Test
    void theyAreTwoClicksFromAnywhereAsIsWhatColleaguesShare() {
        assertThat(reader.get("/settings").body())
                .contains(
                        "href=\"/topics\"",
                        "href=\"/needs\"",
                        "href=\"/talks\"",
                        "href=\"/appreciations\"",
                        "href=\"/saved\"",
                        "href=\"/follows\"");
    }

    private void topic(String label, String proposed, String used, String hidden) {
        UUID topic = house.add(
                "insert into topics (id, proposed_on, used_on, hidden_at) values (gen_random_uuid(), %s, %s, %s)"
                        .formatted(proposed, used, hidden));
        house.add(
                "insert into topic_labels (topic_id, language, label, preferred) values (?, 'nl', ?, true)",
                topic,
                label);
    }
}
