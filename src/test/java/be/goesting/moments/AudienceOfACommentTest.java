package be.goesting.moments;

import static be.goesting.VisibilityFixtures.Who.COLLEAGUE;
import static be.goesting.VisibilityFixtures.Who.LEADER;
import static be.goesting.VisibilityFixtures.Who.LEARNER;
import static be.goesting.VisibilityFixtures.Who.TEAMMATE;
import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.TestApplication;
import be.goesting.VisibilityFixtures;
import be.goesting.VisibilityFixtures.Who;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A moment of the team is for everyone from now on; what the team said under it is so only when its writers say so. */
class AudienceOfACommentTest {

    private final VisibilityFixtures firm = new VisibilityFixtures(TestApplication.application());
    private String page = "";
    private String comment = "";

    @BeforeEach
    void theTeamTalksAndTheMomentGoesToEveryone() {
        firm.as(LEARNER).post("/share", "/moments", "body", "De pomp stond fout", "audience", "team");
        page = "/moments/" + firm.find("moments", "De pomp stond fout");
        firm.as(TEAMMATE).post(page, page + "/comments", "body", "Zoals bij die lastige klant");
        comment = "/comments/" + firm.find("comments", "Zoals bij die lastige klant");
        firm.as(TEAMMATE).post(page, page + "/reactions/thanks");
        firm.as(LEARNER).post(page, page, "body", "De pomp stond fout", "audience", "everyone");
    }

    @Test
    void whatTheTeamSaidStaysInTheTeam() {
        assertThat(read(COLLEAGUE)).contains("De pomp stond fout").doesNotContain("lastige klant", "Eén reactie");
        assertThat(read(LEADER)).contains("lastige klant", "alleen het team");
        assertThat(read(LEARNER)).contains("lastige klant");
    }

    @Test
    void aCommentThatIsChangedIsSaved() {
        assertThat(firm.as(TEAMMATE).get(comment + "/edit").body())
                .contains(">Bewaar</button>")
                .doesNotContain(">Reageer</button>");
    }

    @Test
    void andWhoThankedInTheTeamDidSoInTheTeam() {
        assertThat(read(LEADER)).contains("Tine");
        assertThat(read(COLLEAGUE)).doesNotContain("Tine");
        firm.as(COLLEAGUE).post(page, page + "/reactions/thanks");
        assertThat(read(LEADER)).contains("Carl");
    }

    @Test
    void itsWriterIsAskedAndSaysYes() {
        assertThat(firm.as(TEAMMATE).get("/notifications").body()).contains("Mag iedereen jouw reactie ook lezen?");
        assertThat(firm.as(LEARNER).post(page, comment + "/audience").statusCode())
                .isEqualTo(404);
        firm.as(TEAMMATE).post(page, comment + "/audience");
        assertThat(read(COLLEAGUE)).contains("lastige klant");
    }

    @Test
    void orSaysNoAndIsNotAskedAgain() {
        firm.as(TEAMMATE).post(page, comment + "/audience/delete");
        assertThat(read(TEAMMATE)).contains("lastige klant").doesNotContain(comment + "/audience/delete");
        assertThat(read(COLLEAGUE)).doesNotContain("lastige klant");
    }

    @Test
    void whatIsSaidFromNowOnIsForEveryone() {
        firm.as(TEAMMATE).post(page, page + "/comments", "body", "Dat mag iedereen weten");
        assertThat(read(COLLEAGUE)).contains("Dat mag iedereen weten");
    }

    /** The page that was open said that it was for the team; meanwhile the moment went to everyone. */
    @Test
    void unlessItWasWrittenOnAPageOfTheTeam() {
        firm.as(LEARNER).post("/share", "/moments", "body", "De kraan lekt", "audience", "team");
        page = "/moments/" + firm.find("moments", "De kraan lekt");
        assertThat(read(TEAMMATE)).contains("name=\"audience\" value=\"team\"");
        firm.as(LEARNER).post(page, page, "body", "De kraan lekt", "audience", "everyone");
        assertThat(read(TEAMMATE)).doesNotContain("name=\"audience\" value=\"team\"");
        firm.as(COLLEAGUE).post(page, page + "/comments", "body", "Bij ons ook");
        String words = "Door de baas, @Carl Collega";
        firm.as(TEAMMATE).post(page, page + "/comments", "body", words, "audience", "team");
        assertThat(read(COLLEAGUE)).contains("Bij ons ook").doesNotContain("Door de baas");
        assertThat(firm.as(COLLEAGUE).get("/notifications").body()).doesNotContain("Door de baas");
        assertThat(read(LEADER)).contains("Door de baas");
        String said = "/comments/" + firm.find("comments", "Door de baas");
        assertThat(read(TEAMMATE)).contains(said + "/audience");
        firm.as(TEAMMATE).post(page, said, "body", words + "!");
        assertThat(firm.as(COLLEAGUE).get("/notifications").body()).doesNotContain("Door de baas");
        firm.as(TEAMMATE).post(page, said + "/audience");
        assertThat(read(COLLEAGUE)).contains("Door de baas");
    }

    /** The same for a tap: the page that was open said that it was the team's. */
    @Test
    void whoThankedOnAPageOfTheTeamThankedInTheTeam() {
        firm.as(LEARNER).post("/share", "/moments", "body", "De slang zat los", "audience", "team");
        page = "/moments/" + firm.find("moments", "De slang zat los");
        assertThat(read(TEAMMATE)).containsPattern("name=\"audience\" value=\"team\"\\s+formaction=\"" + page);
        firm.as(LEARNER).post(page, page, "body", "De slang zat los", "audience", "everyone");
        assertThat(read(TEAMMATE)).doesNotContain("name=\"audience\"");
        firm.as(TEAMMATE).post(page, page + "/reactions/thanks", "audience", "team");
        assertThat(read(COLLEAGUE)).doesNotContain("Tine");
        assertThat(read(LEADER)).contains("Tine");
    }

    @Test
    void whoCommentedOnWhatIsForATeamNowIsToldWhereToFindItAndDeletesIt() {
        firm.as(COLLEAGUE).post(page, page + "/comments", "body", "Bij ons in de haven ook");
        String said = "/comments/" + firm.find("comments", "Bij ons in de haven ook");
        assertThat(myData(COLLEAGUE)).doesNotContain("haven");
        firm.as(LEARNER).post(page, page, "body", "De pomp stond fout", "audience", "team");
        assertThat(firm.as(COLLEAGUE).get(page).statusCode()).isEqualTo(404);
        assertThat(firm.as(COLLEAGUE).get("/notifications").body())
                .contains("Jouw reactie eronder vind je bij je gegevens");
        assertThat(myData(COLLEAGUE)).contains("Bij ons in de haven ook", said + "/delete");
        assertThat(myData(TEAMMATE)).doesNotContain("lastige klant");
        var deleted = firm.as(COLLEAGUE).post("/personal-data", said + "/delete");
        assertThat(deleted.uri().getPath()).isEqualTo("/personal-data");
        assertThat(deleted.body()).contains(said + "/restore").doesNotContain("haven");
        assertThat(read(LEADER)).doesNotContain("haven");
        assertThat(firm.as(COLLEAGUE).post("/personal-data", said + "/restore").body())
                .contains("haven");
        assertThat(read(LEADER)).contains("haven");
    }

    private String myData(Who who) {
        return firm.as(who).get("/personal-data").body();
    }

    @Test
    void whatIsSentForNoAudienceThereIsIsForWhomTheMomentIs() {
        for (String sent : new String[] {"asked", "everyone", "iedereen"}) {
            firm.as(TEAMMATE).post(page, page + "/comments", "body", "Gezegd " + sent, "audience", sent);
            assertThat(read(COLLEAGUE)).contains("Gezegd " + sent);
        }
    }

    @Test
    void whoSendsNoAudienceLeavesTheMomentForTheTeam() {
        firm.as(LEARNER)
                .post("/share", "/moments", "body", "De sleutel lag fout", "audience", "team", "kind", "mistake");
        String own = "/moments/" + firm.find("moments", "De sleutel lag fout");
        firm.as(LEARNER).post(own, own, "body", "De sleutel lag echt fout");
        firm.as(LEARNER).post(own, own, "body", "De sleutel lag helemaal fout", "audience", "", "kind", "");
        assertThat(firm.as(TEAMMATE).get(own).body()).contains("helemaal fout");
        assertThat(firm.as(COLLEAGUE).get(own).statusCode()).isEqualTo(404);
        assertThat(firm.as(LEARNER).get(own + "/edit").body()).containsPattern("value=\"mistake\"\\s+checked");
    }

    @Test
    void onesOwnMomentIsNotThankedFor() {
        var refused = firm.as(LEARNER).post(page, page + "/reactions/thanks");
        assertThat(refused.body()).contains("Dit is je eigen leermoment");
        int reactions = firm.house()
                .in(database -> database.sql("select count(*) from reactions where person_id = ?")
                        .param(firm.id(LEARNER))
                        .query(Integer.class)
                        .single());
        assertThat(reactions).isZero();
    }

    /** Who left the team meanwhile did not choose everyone. */
    @Test
    void whatIsForATeamThatIsNotThereIsForNobody() {
        firm.as(LEARNER).post("/share", "/moments", "body", "Nog van de ploeg", "audience", "team");
        firm.house()
                .in(database -> database.sql("update people set team_id = null where id = ?")
                        .param(firm.id(LEARNER))
                        .update());
        assertThat(firm.as(LEARNER)
                        .post("/share", "/moments", "body", "Voor de ploeg", "audience", "team")
                        .statusCode())
                .isEqualTo(422);
        assertThat(firm.as(LEARNER)
                        .post("/share", "/moments", "body", "Voor wie ook", "audience", "teams")
                        .statusCode())
                .isEqualTo(422);
        assertThat(firm.as(LEARNER)
                        .post("/questions", "/questions", "body", "Weet de ploeg dit?", "audience", "team")
                        .statusCode())
                .isEqualTo(422);
        String own = "/moments/" + firm.find("moments", "Nog van de ploeg");
        assertThat(firm.as(LEARNER).get(own + "/edit").body()).containsPattern("value=\"team\"\\s+checked");
        firm.as(LEARNER).post(own, own, "body", "Nog altijd van de ploeg", "audience", "team");
        assertThat(firm.as(TEAMMATE).get(own).body()).contains("Nog altijd van de ploeg");
        assertThat(firm.as(COLLEAGUE).get(own).statusCode()).isEqualTo(404);
    }

    private String read(Who who) {
        return firm.as(who).get(page).body();
    }
}
