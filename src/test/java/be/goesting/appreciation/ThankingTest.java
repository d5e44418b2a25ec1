package be.goesting.appreciation;

import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.TestApplication.Visitor;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Thanking without scripts: a link, a form, and thinking better of it. */
class ThankingTest {

    private final AppreciationFixtures canteen = new AppreciationFixtures();
    private final Visitor cook = canteen.as(canteen.cook);
    private final Visitor baker = canteen.as(canteen.baker);
    private final Visitor waiter = canteen.as(canteen.waiter);

    @Test
    void fromAMomentItsAuthorAndAnOpeningAreChosenAlready() {
        UUID moment = canteen.moment(canteen.baker, canteen.kitchen, "Deeg rust in de koelte", "insight", "everyone");
        assertThat(cook.get("/moments/" + moment).body())
                .contains("/appreciations/new?about=/moments/" + moment, "Bedank Bram");
        String form = cook.get("/appreciations/new?about=/moments/" + moment).body();
        assertThat(form)
                .contains("Bedank Bram Oste", "Deeg rust in de koelte", "name=\"to\" value=\"" + canteen.baker + "\"")
                .contains("value=\"1\" checked", "value=\"no\" checked");
        String path = canteen.sent(cook, "about", "/moments/" + moment, "to", canteen.baker.toString());
        assertThat(baker.get("/notifications").body()).contains("Anke Peeters bedankt je, alleen tussen jullie");
        assertThat(baker.get(path).body()).contains("Dank je om dit te delen.", "Deeg rust in de koelte");
    }

    @Test
    void aMistakeAnAnswerAndATalkEachHaveOpeningsOfTheirOwn() {
        UUID mistake = canteen.moment(canteen.baker, canteen.kitchen, "Zout voor suiker", "mistake", "everyone");
        assertThat(cook.get("/appreciations/new?about=/moments/" + mistake).body())
                .contains("zo eerlijk te vertellen");
        UUID question = canteen.house.add(
                "insert into questions (author_id, language, body, audience, opened_at) values (?, 'nl', 'Hoe lang rusten?', 'everyone', now())",
                canteen.cook);
        UUID answer = canteen.house.add(
                "insert into answers (question_id, author_id, language, body) values (?, ?, 'nl', 'Een nacht')",
                question,
                canteen.baker);
        String link = "/appreciations/new?about=/questions/" + question + "%23answer-" + answer;
        assertThat(cook.get("/questions/" + question).body()).contains(link);
        assertThat(cook.get(link).body()).contains("Bedank Bram Oste", "Een nacht", "tijd te nemen voor dit antwoord");
        UUID talk = canteen.house.add("""
                with meeting as (
                  insert into meetings (kind, organiser_id, invitee_id, starts_at, minutes)
                  values ('talk', ?, ?, now() - interval '1 day', 15) returning id)
                insert into talks (id, about) select id, 'Over zuurdeeg' from meeting""", canteen.cook, canteen.baker);
        assertThat(cook.get("/talks/" + talk).body()).contains("/appreciations/new?about=/talks/" + talk);
        assertThat(cook.get("/appreciations/new?about=/talks/" + talk).body())
                .contains("Bedank Bram Oste", "voor je kwartier");
        assertThat(baker.get("/appreciations/new?about=/talks/" + talk).body()).contains("Bedank Anke Peeters");
        assertThat(waiter.get("/appreciations/new?about=/talks/" + talk).statusCode())
                .isEqualTo(404);
    }

    @Test
    void aTalkThatIsToComeIsNotThankedForYet() {
        UUID talk = canteen.house.add("""
                with meeting as (
                  insert into meetings (kind, organiser_id, invitee_id, starts_at, minutes)
                  values ('talk', ?, ?, now() + interval '1 day', 15) returning id)
                insert into talks (id, about) select id, 'Over deeg' from meeting""", canteen.cook, canteen.baker);
        assertThat(cook.get("/talks/" + talk).body()).doesNotContain("/appreciations/new?about=/talks/" + talk);
        assertThat(cook.get("/appreciations/new?about=/talks/" + talk).statusCode())
                .isEqualTo(404);
    }

    @Test
    void theOpeningStandsBeforeTheOwnWords() {
        String path = canteen.sent(
                cook, "to", canteen.baker.toString(), "opening", "3", "body", " Zonder jou \n stond ik er nog. ");
        assertThat(baker.get(path).body()).contains("Je hielp me toen ik vastzat. Zonder jou stond ik er nog.");
    }

    @Test
    void whatStaysBetweenTheTwoOfThemIsForNobodyElse() {
        String path = canteen.sent(cook, "to", canteen.baker.toString(), "open", "no");
        assertThat(baker.get(path).statusCode()).isEqualTo(200);
        assertThat(waiter.get(path).statusCode()).isEqualTo(404);
        assertThat(canteen.count("select count(*) from appreciations where public_at is not null"))
                .isZero();
    }

    @Test
    void theSameFormSentTwiceIsOneThankYou() {
        String submission = UUID.randomUUID().toString();
        String first = canteen.sent(cook, "to", canteen.baker.toString(), "submission", submission);
        assertThat(canteen.sent(cook, "to", canteen.baker.toString(), "submission", submission))
                .isEqualTo(first);
        assertThat(canteen.count("select count(*) from appreciations")).isOne();
    }

    @Test
    void whatIsNotRightComesBackWithAllThatWasTyped() {
        var answer = cook.post(
                "/appreciations/new", "/appreciations", "opening", "none", "toName", "Niemand Nergens", "open", "yes");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains(
                        "toName-error",
                        "body-error",
                        "Niemand Nergens",
                        "value=\"yes\" checked",
                        "value=\"none\" checked");
        var long_ = cook.post(
                "/appreciations/new", "/appreciations", "to", canteen.baker.toString(), "body", "ja ".repeat(300));
        assertThat(long_.statusCode()).isEqualTo(422);
        assertThat(long_.body()).contains("langer dan 600 tekens", "Bram Oste", "ja ja ja");
    }

    @Test
    void nobodyThanksThemselvesNorWhoWasErased() {
        assertThat(cook.post("/appreciations/new", "/appreciations", "to", canteen.cook.toString())
                        .statusCode())
                .isEqualTo(422);
        canteen.change("update people set erased_at = now() where id = ?", canteen.waiter);
        assertThat(cook.get("/appreciations/new?to=" + canteen.waiter).statusCode())
                .isEqualTo(404);
        String path = canteen.thanked(cook, "Samen", true, canteen.baker, canteen.cook, canteen.waiter);
        assertThat(canteen.count(
                        "select count(*) from appreciation_receivers where appreciation_id = ?",
                        UUID.fromString(path.substring("/appreciations/".length()))))
                .isOne();
    }

    @Test
    void aNameTypedInFullWillDo() {
        String path = canteen.sent(cook, "toName", "bram oste, Cleo Dubois");
        assertThat(cook.get(path).body()).contains("Bram Oste", "Cleo Dubois");
    }

    @Test
    void theGiverChangesTheWordsForADayAndNobodyElseDoes() {
        String path = canteen.thanked(cook, "Dnak je", false, canteen.baker);
        assertThat(baker.post("/", path, "body", "Ik ben de beste").statusCode())
                .isEqualTo(404);
        assertThat(cook.post("/", path, "body", "").statusCode()).isEqualTo(422);
        cook.post("/", path, "body", "Dank je");
        assertThat(baker.get(path).body()).contains("Dank je", "aangepast").doesNotContain("Dnak");
        canteen.change("update appreciations set created_at = now() - interval '25 hours'");
        assertThat(cook.get(path).body()).doesNotContain(path + "/edit");
        assertThat(cook.post("/", path, "body", "Te laat").body())
                .contains("een dag lang")
                .doesNotContain("Te laat");
    }

    @Test
    void whatIsWithdrawnIsGoneForEverybodyUntilTheGiverThinksBetterOfIt() {
        String path = canteen.thanked(cook, "Boterham met sneeuwvink", true, canteen.baker);
        assertThat(baker.post("/", path + "/delete").statusCode()).isEqualTo(404);
        assertThat(cook.post("/", path + "/delete").body()).contains(path + "/restore");
        assertThat(baker.get(path).statusCode()).isEqualTo(404);
        assertThat(cook.get(path).statusCode()).isEqualTo(404);
        for (String page :
                new String[] {"/", "/appreciations", "/appreciations/mine", "/notifications", "/people/" + canteen.baker
                }) {
            assertThat(baker.get(page).body()).as(page).doesNotContain("sneeuwvink");
        }
        assertThat(baker.post("/", path + "/restore").statusCode()).isEqualTo(404);
        cook.post("/", path + "/restore");
        assertThat(baker.get(path).body()).contains("sneeuwvink");
        assertThat(baker.get("/notifications").body()).contains("sneeuwvink");
    }

    @Test
    void whoAskedWithoutANameIsNotLedToThankWithOne() {
        UUID question = canteen.house.add("""
                insert into questions (nameless_key, language, body, audience, created_at, opened_at)
                values ('sleutel', 'nl', 'Mag ik dit vragen?', 'everyone', date_trunc('day', now()), date_trunc('day', now()))""");
        canteen.house.add(
                "insert into answers (question_id, author_id, language, body) values (?, ?, 'nl', 'Natuurlijk')",
                question,
                canteen.baker);
        assertThat(waiter.get("/questions/" + question).body()).contains("/appreciations/new?about=");
        waiter.post(
                "/questions",
                "/questions",
                "body",
                "Een vraag zonder naam over bloem",
                "to",
                "everyone",
                "nameless",
                "yes");
        UUID own = canteen.house.in(database -> database.sql("select id from questions where body like '%bloem'")
                .query(UUID.class)
                .single());
        canteen.house.add(
                "insert into answers (question_id, author_id, language, body) values (?, ?, 'nl', 'De witte')",
                own,
                canteen.baker);
        assertThat(cook.get("/questions/" + own).body()).contains("/appreciations/new?about=");
        assertThat(waiter.get("/questions/" + own).body())
                .contains("De witte")
                .doesNotContain("/appreciations/new?about=");
    }
}
