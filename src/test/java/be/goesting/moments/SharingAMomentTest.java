package be.goesting.moments;

import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.TestApplication.Visitor;
import be.goesting.TestCompany;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Sharing without scripts: a form, a page, a redirect. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SharingAMomentTest {

    private static final Pattern MOMENT = Pattern.compile("id=\"moment-([0-9a-f-]{36})\"");

    private final TestCompany firm = TestCompany.founded("Kwispelstaart");
    private final Visitor hanne = firm.colleague("Hanne Claes", "Werf");
    private final Visitor loic = firm.colleague("Loïc Delvaux", "Studie");

    @Test
    void aColleagueOfAnotherTeamSeesWhatWasShared() {
        hanne.post("/", "/moments", "body", "Een kogelkraan sluit je een kwartslag, kwispelstaart.");
        assertThat(loic.get("/").body()).contains("kwispelstaart");
    }

    @Test
    void theSameFormSentTwiceIsOneMoment() {
        String submission = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            hanne.post("/", "/moments", "body", "Tweemaal verzonden dubbelganger", "submission", submission);
        }
        assertThat(MOMENT.matcher(hanne.get("/search?words=dubbelganger").body())
                        .results())
                .hasSize(1);
    }

    @Test
    void whoMovedToAnotherTeamReadsForWhichOneItWas() {
        Visitor greet = firm.colleague("Greet Aerts", "Werf");
        greet.post("/", "/moments", "body", "Een verhuisdier blijft waar het was", "audience", "team");
        var moment = MOMENT.matcher(greet.get("/search?words=verhuisdier").body());
        assertThat(moment.find()).isTrue();
        String edit = "/moments/" + moment.group(1) + "/edit";
        assertThat(greet.get(edit).body()).contains("Mijn team");
        firm.organisation()
                .in(database -> database.sql("update people set team_id = ? where id = ?")
                        .params(firm.teamOf("Studie"), firm.idOf("Greet Aerts"))
                        .update());
        assertThat(firm.as("Greet Aerts").get(edit).body())
                .contains("<bdi>Werf</bdi>")
                .doesNotContain("Mijn team");
    }

    @Test
    void whatWasTypedForAnotherKindIsNotShared() {
        hanne.post(
                "/",
                "/moments",
                "body",
                "Toch maar een inzicht",
                "kind",
                "insight",
                "nextTime",
                "Stiekeme spijtoptant");
        assertThat(loic.get("/search?words=spijtoptant").body()).doesNotContain("Stiekeme");
        hanne.post(
                "/", "/moments", "body", "Dit ging mis", "kind", "mistake", "nextTime", "Eerst spijtoptanten tellen");
        assertThat(loic.get("/search?words=spijtoptanten").body()).contains("Dit ging mis");
    }

    @Test
    void whatIsForTheTeamStaysInTheTeam() {
        hanne.post("/", "/moments", "body", "Onderonsje over de koffie", "audience", "team");
        assertThat(hanne.get("/search?words=onderonsje").body())
                .contains("Onderonsje</mark> over de koffie", "alleen het team");
        assertThat(loic.get("/search?words=onderonsje").body()).doesNotContain("over de koffie");
        var moment = MOMENT.matcher(hanne.get("/search?words=onderonsje").body());
        assertThat(moment.find()).isTrue();
        assertThat(loic.get("/moments/" + moment.group(1)).statusCode()).isEqualTo(404);
        assertThat(loic.post("/", "/moments/" + moment.group(1) + "/comments", "body", "ik ook")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aLinkThatIsTooLongIsSaidBesideItsFieldAndNothingTypedIsLost() {
        var answer = hanne.post(
                "/", "/moments", "body", "Een kwartslag volstaat", "link", "https://a.example/" + "a".repeat(11_000));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("link-error", "Een kwartslag volstaat", "a".repeat(11_000));
    }

    @Test
    void whatIsNotRightComesBackWithAllThatWasTyped() {
        var answer = hanne.post(
                "/share",
                "/moments",
                "body",
                "Blijft staan",
                "minutes",
                "veel",
                "link",
                "geen adres",
                "kind",
                "resource");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("Blijft staan", "value=\"veel\"", "value=\"geen adres\"", "minutes-error", "link-error");
    }

    @Test
    void scriptsInWordsAreOnlyWords() {
        hanne.post("/", "/moments", "body", "Kijk zandloper <script>alert(1)</script> [x](javascript:alert(2))");
        assertThat(loic.get("/search?words=zandloper").body())
                .contains("zandloper")
                .doesNotContain("<script>alert", "href=\"javascript:");
    }

    @Test
    void aDeletedMomentComesBackWhenItsAuthorThinksBetterOfIt() {
        hanne.post("/", "/moments", "body", "Weg en terug boemerang");
        var moment = MOMENT.matcher(hanne.get("/search?words=boemerang").body());
        assertThat(moment.find()).isTrue();
        String address = "/moments/" + moment.group(1);
        assertThat(loic.post("/", address + "/delete").statusCode()).isEqualTo(404);
        hanne.post("/", address + "/delete");
        assertThat(loic.get(address).statusCode()).isEqualTo(404);
        hanne.post("/", address + "/restore");
        assertThat(loic.get(address).statusCode()).isEqualTo(200);
    }

    @Test
    void searchFindsStemsPartsAndForgetsAccents() {
        hanne.post("/", "/moments", "body", "De verdeelkasten in Liège hangen vol ketelklinkers.");
        assertThat(loic.get("/search?words=ketelklinker").body()).contains("<mark>ketelklinkers</mark>");
        assertThat(loic.get("/search?words=telklink").body()).contains("<mark>ketelklinkers</mark>");
        assertThat(loic.get("/search?words=liege+ketelklinkers").body()).contains("<mark>Liège</mark>");
    }

    @Test
    void whoIsNotSignedInSeesNothing() {
        var stranger = new Visitor();
        assertThat(stranger.get("/").uri().getPath()).isEqualTo("/sign-in");
        assertThat(stranger.get("/moments").uri().getPath()).isEqualTo("/sign-in");
        assertThat(stranger.get("/people/suggestions?name=a").uri().getPath()).isEqualTo("/sign-in");
    }

    @Test
    void whoMayNotSeeItIsNotToldOfItEither() {
        hanne.post("/", "/moments", "body", "@Loïc Delvaux leerde me een pimpelmees te vangen");
        assertThat(loic.get("/notifications").body()).contains("pimpelmees");
        hanne.post("/", "/moments", "body", "@Loïc Delvaux hoort niets van deze roodborst", "audience", "team");
        assertThat(loic.get("/notifications").body()).doesNotContain("roodborst");
    }

    /** The page was open before it became the team's. */
    @Test
    void anOlderEditDoesNotMakeReadableAgainWhatIsForTheTeamByNow() {
        String moment = shared("Voor even van iedereen, zwartkop");
        String version = version(moment + "/edit");
        hanne.post(moment, moment, "body", "Nu van de ploeg, zwartkop", "audience", "team", "version", version);
        assertThat(loic.get(moment).statusCode()).isEqualTo(404);
        var late = hanne.post(moment, moment, "body", "Laat, zwartkop", "audience", "everyone", "version", version);
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.body())
                .contains("Laat, zwartkop", "Nu van de ploeg, zwartkop", "intussen elders veranderd")
                .containsPattern("value=\"team\"\\s+checked");
        assertThat(loic.get(moment).statusCode()).isEqualTo(404);
        assertThat(hanne.get(moment).body()).contains("Nu van de ploeg").doesNotContain("Laat, zwartkop");
        hanne.post(moment, moment, "body", "Laat, zwartkop", "audience", "team", "version", version(moment + "/edit"));
        assertThat(hanne.get(moment).body()).contains("Laat, zwartkop");
    }

    @Test
    void aCommentThatWasChangedElsewhereIsNotOverwritten() {
        String moment = shared("Met een opmerking, fitis");
        hanne.post(moment, moment + "/comments", "body", "Van eerst");
        var id = Pattern.compile("id=\"comment-([0-9a-f-]{36})\"")
                .matcher(hanne.get(moment).body());
        assertThat(id.find()).isTrue();
        String comment = "/comments/" + id.group(1);
        String version = version(comment + "/edit");
        hanne.post(moment, comment, "body", "Van elders", "version", version);
        var late = hanne.post(moment, comment, "body", "Van laat", "version", version);
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.body()).contains("Van laat", "Van elders");
        assertThat(hanne.get(moment).body()).contains("Van elders").doesNotContain("Van laat");
    }

    @Test
    void aReactionAndWhatWasSavedAreTakenBackFromWhatIsForOthersByNow() {
        String moment = shared("Bewaard en bedankt, tjiftjaf");
        String id = moment.substring("/moments/".length());
        loic.post(moment, moment + "/reactions/thanks");
        loic.post(moment, "/saved/moment/" + id);
        hanne.post(moment, moment, "body", "Bewaard en bedankt, tjiftjaf", "audience", "team");
        assertThat(loic.post("/", moment + "/reactions/thanks/delete").statusCode())
                .isEqualTo(200);
        assertThat(loic.post("/", "/saved/moment/" + id + "/delete").statusCode())
                .isEqualTo(200);
        assertThat(loic.post("/", moment + "/reactions/thanks/delete").statusCode())
                .as("nothing is left to take back")
                .isEqualTo(404);
        assertThat(count("reactions where moment_id = '" + id + "'")).isZero();
        assertThat(count("saved_items where item_id = '" + id + "'")).isZero();
    }

    @Test
    void whatCameOfAnIntentionIsSharedOnceHoweverOftenItIsAnswered() {
        hanne.post("/", "/moments", "body", "Met een voornemen, braamsluiper", "intention", "Elke week meten");
        String intention = "/intentions/"
                + firm.organisation()
                        .<UUID>in(database -> database.sql("select id from intentions where body = 'Elke week meten'")
                                .query(UUID.class)
                                .single());
        for (int i = 0; i < 3; i++) {
            hanne.post(
                    "/intentions",
                    intention + "/outcome",
                    "outcome",
                    "worked",
                    "outcomeNote",
                    "Het meten lukte, braamsluiper",
                    "share",
                    "true");
        }
        assertThat(count("moments where body = 'Het meten lukte, braamsluiper'"))
                .isEqualTo(1);
        assertThat(count("intentions where outcome_moment_id is not null")).isEqualTo(1);
    }

    private String shared(String body) {
        hanne.post("/", "/moments", "body", body);
        return "/moments/"
                + firm.organisation()
                        .<UUID>in(database -> database.sql("select id from moments where body = ?")
                                .param(body)
                                .query(UUID.class)
                                .single());
    }

    private long count(String rows) {
        return firm.organisation()
                .<Long>in(database -> database.sql("select count(*) from " + rows)
                        .query(Long.class)
                        .single());
    }

    private String version(String page) {
        var found = Pattern.compile("name=\"version\" value=\"([^\"]+)\"")
                .matcher(hanne.get(page).body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
