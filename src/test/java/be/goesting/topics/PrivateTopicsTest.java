package be.goesting.topics;

import static be.goesting.VisibilityFixtures.Who.ADMINISTRATOR;
import static be.goesting.VisibilityFixtures.Who.COLLEAGUE;
import static be.goesting.VisibilityFixtures.Who.LEARNER;
import static be.goesting.VisibilityFixtures.Who.LEARNING_TEAM;
import static be.goesting.VisibilityFixtures.Who.TEAMMATE;
import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.TestApplication;
import be.goesting.VisibilityFixtures;
import be.goesting.VisibilityFixtures.Who;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A topic that somebody typed in something private is proposed to nobody, until something for everyone bears it. */
class PrivateTopicsTest {

    private static final String TOPIC = "slaapproblemen";

    private final VisibilityFixtures firm = new VisibilityFixtures(TestApplication.application());

    @Test
    void ofANeedForOneselfNobodyIsTold() {
        String need = needs();
        isNotProposedTo(COLLEAGUE);
        isNotProposedTo(LEARNING_TEAM);
        assertThat(firm.as(LEARNING_TEAM)
                        .get("/administration/topics?words=slaap")
                        .body())
                .doesNotContain(TOPIC);
        assertThat(firm.as(COLLEAGUE).get(page()).statusCode()).isEqualTo(404);
        assertThat(firm.as(ADMINISTRATOR).get(page()).statusCode()).isEqualTo(404);
        assertThat(firm.as(LEARNER).get(page()).statusCode()).isEqualTo(200);

        firm.as(LEARNER).post("/learning", need + "/sharing", "seen", "everyone");
        isProposedTo(COLLEAGUE);
        assertThat(firm.as(COLLEAGUE).get(page()).statusCode()).isEqualTo(200);
    }

    @Test
    void ofAMomentForTheTeamOnlyTheTeamIs() {
        firm.as(LEARNER)
                .post("/share", "/moments", "body", "Nog eens goed slapen", "topicName", TOPIC, "audience", "team");
        isNotProposedTo(COLLEAGUE);
        assertThat(firm.as(COLLEAGUE).get(page()).statusCode()).isEqualTo(404);
        assertThat(firm.as(TEAMMATE).get(page()).statusCode()).isEqualTo(200);
        String moment = "/moments/" + firm.find("moments", "Nog eens goed slapen");
        firm.as(LEARNER)
                .post(moment, moment, "body", "Nog eens goed slapen", "topicName", TOPIC, "audience", "everyone");
        isProposedTo(COLLEAGUE);
    }

    @Test
    void ofAQuestionToSomebodyThatOneIs() {
        firm.as(LEARNER)
                .post(
                        "/questions",
                        "/questions",
                        "body",
                        "Wie ligt er ook wakker?",
                        "topicName",
                        TOPIC,
                        "audience",
                        "asked",
                        "person",
                        firm.id(COLLEAGUE).toString());
        isNotProposedTo(TEAMMATE);
        assertThat(firm.as(TEAMMATE).get(page()).statusCode()).isEqualTo(404);
        assertThat(firm.as(COLLEAGUE).get(page()).statusCode()).isEqualTo(200);
        String question = "/questions/" + firm.find("questions", "Wie ligt er ook wakker?");
        firm.as(LEARNER).post(question, question + "/open");
        isProposedTo(TEAMMATE);
    }

    /** What is typed twice is one topic, whoever typed it first. */
    @Test
    void whoTypesItForEveryoneMakesItEveryones() {
        needs();
        firm.as(COLLEAGUE).post("/share", "/moments", "body", "Vroeg naar bed", "topicName", "Slaapproblemen");
        isProposedTo(TEAMMATE);
        int topics = firm.house()
                .in(database -> database.sql("select count(*) from topic_labels where folded = fold('slaapproblemen')")
                        .query(Integer.class)
                        .single());
        assertThat(topics).isOne();
    }

    /** Of what a text may be about, what is in use here goes first: not for what somebody keeps to oneself. */
    @Test
    void whatOnlyPrivateThingsBearIsNotInUse() {
        needs();
        assertThat(isUsed()).isFalse();
        firm.as(COLLEAGUE).post("/share", "/moments", "body", "Vroeg naar bed", "topicName", TOPIC);
        assertThat(isUsed()).isTrue();
    }

    private boolean isUsed() {
        return firm.house()
                .in(database -> database.sql("select count(used_on) = 1 from topics")
                        .query(Boolean.class)
                        .single());
    }

    private String needs() {
        firm.as(LEARNER).post("/learning", "/needs", "body", "Ik wil beter slapen");
        String need = "/needs/" + firm.find("needs", "Ik wil beter slapen");
        firm.as(LEARNER).post(need, need, "body", "Ik wil beter slapen", "topicName", TOPIC);
        return need;
    }

    private void isProposedTo(Who who) {
        assertThat(suggested(who)).contains(TOPIC);
        assertThat(recognised(who)).contains(TOPIC);
        assertThat(considered(who)).contains("name=\"topic\"");
    }

    private void isNotProposedTo(Who who) {
        assertThat(suggested(who)).doesNotContain("data-label=\"" + TOPIC);
        assertThat(recognised(who)).doesNotContain(TOPIC);
        assertThat(considered(who)).doesNotContain("name=\"topic\"");
        assertThat(firm.as(who).get("/people?topicName=" + TOPIC).body()).doesNotContain("name=\"topic\" value=\"");
    }

    private String suggested(Who who) {
        return firm.as(who).get("/topics/suggestions?name=slaap").body();
    }

    private String recognised(Who who) {
        return firm.as(who)
                .post("/share", "/topics/recognised", "body", "Iets over slaapproblemen op het werk")
                .body();
    }

    private String considered(Who who) {
        return firm.as(who)
                .post("/questions", "/questions/considered", "body", "Wie weet iets van slaapproblemen op het werk?")
                .body();
    }

    private String page() {
        return "/topics/"
                + firm.house()
                        .in(database -> database.sql("select topic_id from topic_labels where label = ?")
                                .param(TOPIC)
                                .query(UUID.class)
                                .single());
    }
}
