package be.goesting.questions;

import static be.goesting.VisibilityFixtures.Who.COLLEAGUE;
import static be.goesting.VisibilityFixtures.Who.LEADER;
import static be.goesting.VisibilityFixtures.Who.LEARNER;
import static be.goesting.VisibilityFixtures.Who.OTHER_LEADER;
import static be.goesting.VisibilityFixtures.Who.TEAMMATE;
import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.TestApplication;
import be.goesting.VisibilityFixtures;
import be.goesting.VisibilityFixtures.Who;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A question goes to more people; what others wrote there goes along when they say so. */
class AudienceOfEachWriterTest {

    private static final String ANSWER = "Onder ons: de nachtzwaluw";
    private static final String COMMENT = "Ook onder ons: de geitenmelker";

    private final VisibilityFixtures firm = new VisibilityFixtures(TestApplication.application());
    private String page = "";
    private String answer = "";
    private String comment = "";

    @BeforeEach
    void somebodyAnswersInPrivate() {
        firm.as(LEARNER)
                .post(
                        "/questions",
                        "/questions",
                        "body",
                        "Wat zingt daar zo laat?",
                        "audience",
                        "asked",
                        "person",
                        firm.id(COLLEAGUE).toString());
        page = "/questions/" + firm.find("questions", "Wat zingt daar zo laat?");
        firm.as(COLLEAGUE).post(page, page + "/answers", "body", ANSWER);
        answer = firm.find("answers", ANSWER).toString();
        firm.as(COLLEAGUE).post(page, page + "/comments", "body", COMMENT);
        comment = firm.find("answer_comments", COMMENT).toString();
    }

    @Test
    void whatWasWrittenForSomeStaysForThem() {
        firm.as(LEARNER).post(page, page + "/open");
        assertThat(read(OTHER_LEADER))
                .contains("Wat zingt daar zo laat?")
                .doesNotContain("nachtzwaluw", "geitenmelker");
        assertThat(read(LEARNER)).contains("nachtzwaluw", "geitenmelker", "alleen wie de vraag kreeg");
        assertThat(read(COLLEAGUE)).contains("nachtzwaluw", "geitenmelker");
        assertThat(firm.as(OTHER_LEADER).get("/questions").body())
                .contains("Wat zingt daar zo laat?")
                .doesNotContain("één antwoord");
        assertThat(firm.as(OTHER_LEADER)
                        .post("/questions", "/questions/considered", "body", "Wat zingt daar zo laat in de avond?")
                        .body())
                .doesNotContain("nachtzwaluw");
        assertThat(firm.as(OTHER_LEADER)
                        .post(page, "/answers/" + answer + "/thanks")
                        .statusCode())
                .isEqualTo(404);
        assertThat(firm.as(OTHER_LEADER)
                        .post(page, page + "/comments", "body", "Ik ook", "answer", answer)
                        .statusCode())
                .isEqualTo(404);
        assertThat(firm.as(OTHER_LEADER)
                        .get("/appreciations/new?about=" + page + "%23answer-" + answer)
                        .body())
                .doesNotContain("nachtzwaluw");
    }

    @Test
    void itsWriterIsAskedOnceForAllThatTheyWroteThere() {
        firm.as(LEARNER).post(page, page + "/open");
        assertThat(firm.as(COLLEAGUE).get("/notifications").body())
                .containsOnlyOnce("Mag iedereen jouw woorden ook lezen?");
    }

    @Test
    void itsWriterIsAskedAndSaysYes() {
        firm.as(LEARNER).post(page, page + "/open");
        assertThat(firm.as(COLLEAGUE).get("/notifications").body()).contains("Mag iedereen jouw woorden ook lezen?");
        assertThat(read(COLLEAGUE))
                .contains("/answers/" + answer + "/audience", "/answer-comments/" + comment + "/audience");
        assertThat(read(LEARNER)).doesNotContain("/audience");
        assertThat(firm.as(LEARNER)
                        .post(page, "/answers/" + answer + "/audience")
                        .statusCode())
                .isEqualTo(404);
        assertThat(firm.as(LEARNER)
                        .post(page, "/answer-comments/" + comment + "/audience")
                        .statusCode())
                .isEqualTo(404);
        firm.as(COLLEAGUE).post(page, "/answers/" + answer + "/audience");
        assertThat(read(OTHER_LEADER)).contains("nachtzwaluw").doesNotContain("geitenmelker");
        firm.as(COLLEAGUE).post(page, "/answer-comments/" + comment + "/audience");
        assertThat(read(OTHER_LEADER)).contains("geitenmelker");
    }

    @Test
    void orSaysNoAndIsNotAskedAgain() {
        firm.as(LEARNER).post(page, page + "/open");
        firm.as(COLLEAGUE).post(page, "/answers/" + answer + "/audience/delete");
        assertThat(read(COLLEAGUE)).doesNotContain("/answers/" + answer + "/audience/delete");
        assertThat(read(OTHER_LEADER)).doesNotContain("nachtzwaluw");
    }

    /** Whom the asker asks later was not there when it was written. */
    @Test
    void whoIsAskedLaterDoesNotReadWhatWasSaidBefore() {
        firm.house()
                .add(
                        "insert into question_requests (question_id, person_id, position) values (?, ?, 1)",
                        UUID.fromString(page.substring("/questions/".length())),
                        firm.id(LEADER));
        firm.as(LEADER).post(page, page + "/answers", "body", "Ik hoor een boomleeuwerik");
        assertThat(read(LEADER)).contains("boomleeuwerik").doesNotContain("nachtzwaluw", "geitenmelker");
        assertThat(read(COLLEAGUE)).contains("nachtzwaluw", "boomleeuwerik");
    }

    @Test
    void whatATeamSaidStaysInTheTeam() {
        firm.as(LEARNER).post("/questions", "/questions", "body", "Wat zingt er bij ons?", "audience", "team");
        String team = "/questions/" + firm.find("questions", "Wat zingt er bij ons?");
        firm.as(TEAMMATE).post(team, team + "/answers", "body", "Bij ons zingt de merel");
        firm.as(LEARNER).post(team, team + "/open");
        assertThat(firm.as(LEADER).get(team).body()).contains("merel");
        assertThat(firm.as(OTHER_LEADER).get(team).body())
                .contains("Wat zingt er bij ons?")
                .doesNotContain("merel");
    }

    /** The page that was open said that it was the team's. */
    @Test
    void whoSaidThatItHelpedOnAPageOfTheTeamSaidSoInTheTeam() {
        firm.as(LEARNER).post("/questions", "/questions", "body", "Wie fluit er in de heg?", "audience", "team");
        String team = "/questions/" + firm.find("questions", "Wie fluit er in de heg?");
        firm.as(TEAMMATE).post(team, team + "/answers", "body", "In de heg fluit de winterkoning");
        String said = "/answers/" + firm.find("answers", "In de heg fluit de winterkoning");
        assertThat(firm.as(LEADER).get(team).body())
                .containsPattern("action=\"" + said + "/thanks\"(?s:.)*?name=\"audience\" value=\"team\"");
        firm.as(LEARNER).post(team, team + "/open");
        firm.as(TEAMMATE).post(team, said + "/audience");
        firm.as(LEADER).post(team, said + "/thanks", "audience", "team");
        assertThat(firm.as(OTHER_LEADER).get(team).body())
                .contains("winterkoning")
                .doesNotContain("Leon Leider");
    }

    @Test
    void puttingItBeforeEveryoneIsTakenBackWhileNobodyUsedIt() {
        var opened = firm.as(LEARNER).post(page, page + "/open");
        assertThat(opened.body()).contains(page + "/open/restore");
        assertThat(firm.as(OTHER_LEADER).post(page, page + "/open/restore").statusCode())
                .isEqualTo(404);
        assertThat(firm.as(LEARNER).post(page, page + "/open/restore").body()).contains("weer voor wie het was");
        assertThat(firm.as(OTHER_LEADER).get(page).statusCode()).isEqualTo(404);
        assertThat(firm.as(COLLEAGUE).get("/notifications").body())
                .doesNotContain("Mag iedereen jouw woorden ook lezen?");
        assertThat(read(COLLEAGUE)).contains("nachtzwaluw").doesNotContain("/audience");
        assertThat(read(LEARNER)).contains("Eén antwoord", page + "/open");
    }

    @Test
    void butStaysWhenSomebodyWroteForEveryoneOrLetTheOwnWordsGoAlong() {
        firm.as(LEARNER).post(page, page + "/open");
        firm.as(COLLEAGUE).post(page, "/answers/" + answer + "/audience");
        assertThat(firm.as(LEARNER).post(page, page + "/open/restore").body()).contains("Dat kan niet meer");
        assertThat(read(OTHER_LEADER)).contains("nachtzwaluw");
    }

    @Test
    void aCommentIsDeletedAndBroughtBack() {
        var deleted = firm.as(COLLEAGUE).post(page, "/answer-comments/" + comment + "/delete");
        assertThat(deleted.body())
                .contains("/answer-comments/" + comment + "/restore")
                .doesNotContain("geitenmelker");
        assertThat(firm.as(LEARNER).get("/notifications").body()).doesNotContain("geitenmelker");
        assertThat(firm.as(LEARNER)
                        .post(page, "/answer-comments/" + comment + "/restore")
                        .statusCode())
                .isEqualTo(404);
        assertThat(read(LEARNER)).doesNotContain("geitenmelker");
        firm.as(COLLEAGUE).post(page, "/answer-comments/" + comment + "/restore");
        assertThat(read(LEARNER)).contains("geitenmelker");
        assertThat(firm.as(LEARNER).get("/notifications").body()).contains("geitenmelker");
    }

    @Test
    void whoLetAQuestionPassTakesThatBack() {
        firm.as(LEARNER)
                .post(
                        "/questions",
                        "/questions",
                        "body",
                        "Wie roept er in de nacht?",
                        "audience",
                        "asked",
                        "person",
                        firm.id(COLLEAGUE).toString());
        String asked = "/questions/" + firm.find("questions", "Wie roept er in de nacht?");
        assertThat(firm.as(COLLEAGUE).post(asked, asked + "/decline").body()).contains(asked + "/decline/restore");
        assertThat(firm.as(COLLEAGUE).get(asked).body()).doesNotContain("you-are-asked");
        assertThat(firm.as(OTHER_LEADER)
                        .post("/questions", asked + "/decline/restore")
                        .statusCode())
                .isEqualTo(404);
        assertThat(firm.as(COLLEAGUE)
                        .post("/questions", asked + "/decline/restore")
                        .body())
                .contains("you-are-asked");
    }

    /** The team's question is no longer for who left the team, whose words still stand there. */
    @Test
    void whoChangedTeamsFindsWhatTheyWroteInTheOldOneAndDeletesIt() {
        firm.as(LEARNER).post("/questions", "/questions", "body", "Wie zingt er in de ploeg?", "audience", "team");
        String team = "/questions/" + firm.find("questions", "Wie zingt er in de ploeg?");
        firm.as(TEAMMATE).post(team, team + "/answers", "body", "Bij ons zingt de tuinfluiter");
        firm.as(TEAMMATE).post(team, team + "/comments", "body", "En de grasmus");
        firm.house()
                .in(database -> database.sql(
                                "update people set team_id = (select team_id from people where id = ?) where id = ?")
                        .params(firm.id(COLLEAGUE), firm.id(TEAMMATE))
                        .update());
        assertThat(firm.as(TEAMMATE).get(team).statusCode()).isEqualTo(404);
        String data = firm.as(TEAMMATE).get("/personal-data").body();
        String said = "/answers/" + firm.find("answers", "Bij ons zingt de tuinfluiter");
        String added = "/answer-comments/" + firm.find("answer_comments", "En de grasmus");
        assertThat(data).contains("tuinfluiter", said + "/delete", "grasmus", added + "/delete");
        assertThat(firm.as(TEAMMATE)
                        .post("/personal-data", said + "/delete")
                        .uri()
                        .getPath())
                .isEqualTo("/personal-data");
        firm.as(TEAMMATE).post("/personal-data", added + "/delete");
        assertThat(firm.as(LEADER).get(team).body()).doesNotContain("tuinfluiter", "grasmus");
    }

    /** Of a moment made of it only who may read the answer is led there. */
    @Test
    void aMomentMadeOfItLeadsThereWhoMayReadIt() {
        String link = page + "#answer-" + answer;
        firm.as(LEARNER).post("/share", "/moments", "body", "Het was de nachtvogel", "link", link);
        String moment = "/moments/" + firm.find("moments", "Het was de nachtvogel");
        assertThat(firm.as(COLLEAGUE).get(moment).body()).contains("href=\"" + link + "\"");
        assertThat(firm.as(LEARNER).get(moment).body()).contains("href=\"" + link + "\"");
        assertThat(firm.as(OTHER_LEADER).get(moment).body())
                .contains("Uit een antwoord dat je niet kunt openen")
                .doesNotContain(page);
        assertThat(firm.as(OTHER_LEADER).get("/moments").body()).doesNotContain(page);
    }

    @Test
    void whomItHelpedInTheTeamIsNamedInTheTeam() {
        firm.as(LEARNER).post("/questions", "/questions", "body", "Wie broedt er in het riet?", "audience", "team");
        String team = "/questions/" + firm.find("questions", "Wie broedt er in het riet?");
        firm.as(TEAMMATE).post(team, team + "/answers", "body", "In het riet broedt de karekiet");
        String said = "/answers/" + firm.find("answers", "In het riet broedt de karekiet");
        firm.as(LEADER).post(team, said + "/thanks");
        assertThat(firm.as(TEAMMATE).get(team).body()).contains("Leon Leider");
        firm.as(LEARNER).post(team, team + "/open");
        firm.as(TEAMMATE).post(team, said + "/audience");
        assertThat(firm.as(OTHER_LEADER).get(team).body()).contains("karekiet").doesNotContain("Leon Leider");
    }

    @Test
    void aMomentMadeOfItCreditsAndLinksButDoesNotQuote() {
        firm.as(LEARNER).post(page, "/answers/" + answer + "/helpful");
        String acts = read(LEARNER);
        assertThat(acts)
                .contains(
                        "name=\"link\" value=\"" + page + "#answer-" + answer + "\"",
                        "name=\"from\" value=\"" + firm.id(COLLEAGUE) + "\"")
                .contains("name=\"body\" value=\"\"");
        firm.as(LEARNER)
                .post(
                        "/share",
                        "/moments",
                        "body",
                        "Ik luister nu beter",
                        "from",
                        firm.id(COLLEAGUE).toString(),
                        "link",
                        page + "#answer-" + answer);
        assertThat(firm.as(COLLEAGUE)
                        .get("/moments/" + firm.find("moments", "Ik luister nu beter"))
                        .body())
                .contains("href=\"" + page + "#answer-" + answer + "\"", "Naar het antwoord");
    }

    /** Its words would be in the invitation. */
    @Test
    void whoWasAskedInvitesNobodyToTalkAboutIt() {
        String talk =
                "/talks/new?person=" + firm.id(OTHER_LEADER) + "&question=" + page.substring("/questions/".length());
        assertThat(firm.as(COLLEAGUE).get(talk).statusCode()).isEqualTo(404);
        assertThat(firm.as(LEARNER).get(talk).statusCode()).isEqualTo(200);
    }

    @Test
    void onesOwnAnswerIsNotThankedFor() {
        var refused = firm.as(COLLEAGUE).post(page, "/answers/" + answer + "/thanks");
        assertThat(refused.body()).contains("Dit is je eigen antwoord");
        int thanks = firm.house()
                .in(database -> database.sql("select count(*) from answer_thanks")
                        .query(Integer.class)
                        .single());
        assertThat(thanks).isZero();
    }

    /** The page that was open said who would read it; meanwhile it went to everyone. */
    @Test
    void whatWasWrittenOnAPageForSomeStaysForThem() {
        assertThat(read(COLLEAGUE)).contains("name=\"audience\" value=\"asked\"");
        firm.as(LEARNER).post(page, page + "/open");
        firm.house()
                .add(
                        "insert into question_requests (question_id, person_id, position, created_at) values (?, ?, 1, now() + interval '1 day')",
                        UUID.fromString(page.substring("/questions/".length())),
                        firm.id(LEADER));
        firm.as(COLLEAGUE).post(page, page + "/answers", "body", "Toch een ransuil", "audience", "asked");
        firm.as(COLLEAGUE).post(page, page + "/comments", "body", "Of een bosuil", "audience", "asked");
        assertThat(read(OTHER_LEADER)).doesNotContain("ransuil", "bosuil");
        assertThat(read(LEADER)).doesNotContain("ransuil", "bosuil");
        assertThat(read(LEARNER)).contains("ransuil", "bosuil");
        String owl = "/answers/" + firm.find("answers", "Toch een ransuil");
        assertThat(read(COLLEAGUE))
                .contains(owl + "/audience", "/answer-comments/" + firm.find("answer_comments", "Of een bosuil"));
        firm.as(COLLEAGUE).post(page, owl + "/audience");
        assertThat(read(OTHER_LEADER)).contains("ransuil").doesNotContain("bosuil");
    }

    @Test
    void soDoesACommentOnAnAnswerThatWentAlongMeanwhile() {
        firm.as(LEARNER).post(page, page + "/open");
        firm.as(COLLEAGUE).post(page, "/answers/" + answer + "/audience");
        firm.as(LEARNER)
                .post(page, page + "/comments", "body", "Zeg het niet voort", "answer", answer, "audience", "asked");
        assertThat(read(OTHER_LEADER)).contains("nachtzwaluw").doesNotContain("niet voort");
        assertThat(read(COLLEAGUE)).contains("niet voort");
    }

    @Test
    void noAudienceThatIsSentMakesItWiderThanItStands() {
        for (String sent : new String[] {"everyone", "team", "", "iedereen"}) {
            var said = firm.as(COLLEAGUE).post(page, page + "/answers", "body", "Stil " + sent, "audience", sent);
            assertThat(said.statusCode()).isEqualTo(200);
        }
        firm.house()
                .in(database -> database.sql("select distinct audience from answers")
                        .query(String.class)
                        .list())
                .forEach(audience -> assertThat(audience).isEqualTo("asked"));
    }

    private String read(Who who) {
        return firm.as(who).get(page).body();
    }
}
