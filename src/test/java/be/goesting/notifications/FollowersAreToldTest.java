package be.goesting.notifications;

import static be.goesting.VisibilityFixtures.Who.COLLEAGUE;
import static be.goesting.VisibilityFixtures.Who.LEARNER;
import static be.goesting.VisibilityFixtures.Who.TEAMMATE;
import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.TestApplication;
import be.goesting.VisibilityFixtures;
import be.goesting.VisibilityFixtures.Who;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who follows something hears of it once, as far as it is theirs to read; and nobody learns who follows. */
class FollowersAreToldTest {

    private final VisibilityFixtures firm = new VisibilityFixtures(TestApplication.application());

    @Test
    void ofAColleaguesMomentsThatTheyMayRead() throws Exception {
        follow(COLLEAGUE, "person", firm.id(LEARNER).toString());
        share("Voor wie volgt", "everyone");
        await(COLLEAGUE, 1);
        assertThat(firm.as(COLLEAGUE).get("/notifications").body())
                .contains("Lotte Leerling deelde iets bij wat je volgt", "Voor wie volgt");
        follow(TEAMMATE, "person", firm.id(LEARNER).toString());
        share("Onder ons gezegd", "team");
        await(TEAMMATE, 1);
        assertThat(firm.as(COLLEAGUE).get("/notifications").body()).doesNotContain("Onder ons gezegd");
        assertThat(firm.as(LEARNER).get("/notifications").body()).doesNotContain("Carl", "Tine");
    }

    @Test
    void whoIsNamedInItHearsOfItOnce() throws Exception {
        follow(COLLEAGUE, "person", firm.id(LEARNER).toString());
        follow(TEAMMATE, "person", firm.id(LEARNER).toString());
        share("Dank aan @Carl Collega hiervoor", "everyone");
        await(TEAMMATE, 1);
        assertThat(kinds(COLLEAGUE)).containsExactly("mentioned");
    }

    @Test
    void ofAnswersToAQuestion() {
        firm.as(LEARNER).post("/questions", "/questions", "body", "Wie weet dit nog?");
        String question = "/questions/" + firm.find("questions", "Wie weet dit nog?");
        follow(TEAMMATE, "question", question.substring("/questions/".length()));
        firm.as(COLLEAGUE).post(question, question + "/answers", "body", "Ik weet het");
        assertThat(kinds(TEAMMATE)).containsExactly("followed");
        assertThat(kinds(LEARNER)).containsExactly("question-answered");
    }

    /** A question without a name has no asker whom one could follow, and its time is the day. */
    @Test
    void ofAQuestionWithoutANameOnlyThatItIsThere() {
        follow(COLLEAGUE, "person", firm.id(LEARNER).toString());
        firm.as(LEARNER).post("/questions", "/questions", "body", "Wie durft dit te zeggen?", "nameless", "yes");
        assertThat(kinds(COLLEAGUE)).isEmpty();
    }

    private void follow(Who who, String kind, String id) {
        firm.as(who).post("/follows", "/follows/" + kind + "/" + id);
    }

    private void share(String words, String audience) {
        firm.as(LEARNER).post("/share", "/moments", "body", words, "audience", audience);
    }

    private List<String> kinds(Who who) {
        return firm.house()
                .in(database -> database.sql("select kind from notifications where person_id = ?")
                        .param(firm.id(who))
                        .query(String.class)
                        .list());
    }

    private void await(Who who, int many) throws InterruptedException {
        for (int i = 0; i < 100 && kinds(who).size() < many; i++) {
            Thread.sleep(50);
        }
        assertThat(kinds(who)).hasSize(many);
    }
}
