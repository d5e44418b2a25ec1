package be.goesting.questions;

import static be.goesting.VisibilityFixtures.Who.COLLEAGUE;
import static be.goesting.VisibilityFixtures.Who.LEARNER;
import static be.goesting.VisibilityFixtures.Who.OTHER_LEADER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.goesting.TestApplication;
import be.goesting.VisibilityFixtures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an answer left goes with its question, and comes back with it. */
class EventsOfAnswersTest {

    private static final String ANSWER = "Dat is de wielewaal";

    private final VisibilityFixtures firm = new VisibilityFixtures(TestApplication.application());
    private String page = "";

    @BeforeEach
    void somebodyAnswersAndItHelps() {
        firm.as(LEARNER)
                .post("/questions", "/questions", "body", "Wat fluit daar in de populier?", "topicName", "Zangvogels");
        page = "/questions/" + firm.find("questions", "Wat fluit daar in de populier?");
        firm.as(COLLEAGUE).post(page, page + "/answers", "body", ANSWER);
        firm.as(LEARNER).post(page, "/answers/" + firm.find("answers", ANSWER) + "/helpful");
        soon(2, 1);
    }

    @Test
    void aQuestionThatIsDeletedTakesThemAlongAndBringsThemBack() {
        assertThat(colleague()).contains("wielewaal");
        firm.as(LEARNER).post(page, page + "/delete");
        soon(0, 0);
        assertThat(colleague()).doesNotContain("wielewaal", page);
        firm.as(LEARNER).post(page + "/deleted", page + "/restore");
        soon(2, 1);
        assertThat(colleague()).contains("wielewaal");
    }

    @Test
    void soDoesAnAnswer() {
        String answer = "/answers/" + firm.find("answers", ANSWER);
        firm.as(COLLEAGUE).post(page, answer + "/delete");
        soon(0, 0);
        firm.as(COLLEAGUE).post(page, answer + "/restore");
        soon(2, 1);
    }

    private String colleague() {
        return firm.as(OTHER_LEADER).get("/people/" + firm.id(COLLEAGUE)).body();
    }

    private void soon(int evidence, int ties) {
        await().untilAsserted(() -> {
            assertThat(count("evidence")).isEqualTo(evidence);
            assertThat(count("ties")).isEqualTo(ties);
        });
    }

    private int count(String table) {
        return firm.house()
                .in(database -> database.sql("select count(*) from " + table)
                        .query(Integer.class)
                        .single());
    }
}
