package be.goesting.questions;

import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.TestApplication.Visitor;
import be.goesting.TestCompany;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Asking, being asked, answering, and what helped: without scripts. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AskingTest {

    private static final Pattern QUESTION = Pattern.compile("/questions/([0-9a-f-]{36})");
    private static final Pattern ANSWER = Pattern.compile("id=\"answer-([0-9a-f-]{36})\"");
    private static final Pattern PERSON = Pattern.compile("data-value=\"([0-9a-f-]{36})\"");

    private final TestCompany firm = TestCompany.founded("Steenuil");
    private final Visitor hanne = firm.colleague("Hanne Claes", "Werf");
    private final Visitor loic = firm.colleague("Loïc Delvaux", "Studie", "fr");
    private final Visitor jef = firm.colleague("Jef Wuyts", "Werf");
    private final Visitor luc = firm.colleague("Luc Mertens", "Studie");
    private final Visitor priya = firm.colleague("Priya Nair", "Planning");

    @Test
    void whoIsAskedReadsItAndAnswersAndTheAskerMarksThatItHelped() {
        String question = asked("Waar ligt de sleutel van het rommelhok, kruidvat?", person("Loïc"));
        assertThat(loic.get("/questions").body()).contains("Peux-tu aider", "kruidvat");
        assertThat(loic.get("/notifications").body()).contains("kruidvat");

        String answer = answered(loic, question, "Dans le tiroir du bas.");
        assertThat(loic.get("/questions").body()).doesNotContain(answerLink(question));
        hanne.post("/questions", "/answers/" + answer + "/helpful");

        assertThat(hanne.get("/questions/" + question).body()).contains("Dit hielp", "Dans le tiroir du bas.");
        assertThat(loic.get("/notifications").body()).contains("Dans le tiroir du bas.");
    }

    @Test
    void whatIsAskedOfOnePersonAloneIsForThatPersonAlone() {
        String question = asked("Onder ons gevraagd, wielewaal?", person("Jef Wuyts"), "audience", "asked");
        assertThat(jef.get("/questions/" + question).statusCode()).isEqualTo(200);
        assertThat(priya.get("/questions/" + question).statusCode()).isEqualTo(404);
        assertThat(priya.get("/questions?search=wielewaal").body()).doesNotContain("/questions/" + question);
        assertThat(priya.post("/questions", "/questions/" + question + "/answers", "body", "ik ook")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void whoDoesNotKnowPassesItOn() {
        String question = asked("Wie kent de oude ketel, steenuil?", person("Luc Mertens"));
        luc.post("/questions", "/questions/" + question + "/pass", "person", person("Priya"));
        assertThat(priya.get("/questions").body()).contains("steenuil", "Luc");
        assertThat(luc.get("/questions").body()).doesNotContain(answerLink(question));
        assertThat(priya.get("/questions").body()).contains(answerLink(question));
        priya.post("/questions", "/questions/" + question + "/decline");
        assertThat(priya.get("/questions").body()).doesNotContain(answerLink(question));
        assertThat(hanne.get("/questions/" + question).body()).doesNotContain("declined", "passeren");
    }

    @Test
    void whoWantsNoMoreQuestionsThisWeekIsNotAskedAndTheAskerKeepsTheWords() {
        firm.colleague("Sofie Maes", "Planning");
        String sofie = person("Sofie Maes");
        for (int i = 0; i < 3; i++) {
            asked("Vraag " + i + " aan Sofie?", sofie);
        }
        var fourth = hanne.post("/questions", "/questions", "body", "Een vierde in één week?", "person", sofie);
        assertThat(fourth.statusCode()).isEqualTo(422);
        assertThat(fourth.body()).contains("Een vierde in één week?", "Sofie Maes");
    }

    @Test
    void theSameFormSentTwiceIsOneQuestion() {
        String submission = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            hanne.post("/questions", "/questions", "body", "Tweelingvraag?", "submission", submission);
        }
        String page = hanne.get("/questions?search=tweelingvraag").body();
        int list = page.indexOf("id=\"list\"");
        assertThat(QUESTION.matcher(page.substring(list, page.indexOf("<aside", list)))
                        .results()
                        .map(found -> found.group(1))
                        .distinct())
                .hasSize(1);
    }

    @Test
    void whatIsNotRightComesBackWithWhatWasTyped() {
        var nobody = hanne.post("/questions", "/questions", "body", "Aan wie toch?", "audience", "asked");
        assertThat(nobody.statusCode()).isEqualTo(422);
        assertThat(nobody.body()).contains("Aan wie toch?", "minstens één collega");
        String question = asked("Lege antwoorden?");
        assertThat(loic.post("/questions", "/questions/" + question + "/answers", "body", "  ")
                        .statusCode())
                .isEqualTo(422);
        var long_ = loic.post("/questions", "/questions/" + question + "/comments", "body", "x".repeat(5001));
        assertThat(long_.statusCode()).isEqualTo(422);
        assertThat(long_.body()).contains("xxxx");
    }

    @Test
    void aQuestionLikeAnEarlierOneShowsItsAnswerAndWhoGaveIt() {
        String question = asked("Hoe ontlucht je een expansievat van een zonneboiler?");
        answered(priya, question, "Eerst de pomp uit, dan pas ontluchten.");
        HttpResponse<String> considered = loic.post(
                "/questions", "/questions/considered", "body", "Expansievat zonneboiler ontluchten, hoe gaat dat?");
        assertThat(considered.body()).contains("Eerst de pomp uit", "Priya Nair", "name=\"person\"");
    }

    @Test
    void deletingCanBeUndoneAndEditsAreMarked() {
        String question = asked("Vraag met een tikfuot?");
        hanne.post("/questions", "/questions/" + question, "body", "Vraag zonder tikfout?");
        assertThat(loic.get("/questions/" + question).body()).contains("Vraag zonder tikfout?", "modifié");
        hanne.post("/questions", "/questions/" + question + "/delete");
        assertThat(loic.get("/questions/" + question).statusCode()).isEqualTo(404);
        hanne.post("/questions", "/questions/" + question + "/restore");
        assertThat(loic.get("/questions/" + question).statusCode()).isEqualTo(200);
    }

    /** Stands there only for who is asked and did not answer yet. */
    private static String answerLink(String question) {
        return "/questions/" + question + "#answer\"";
    }

    private String asked(String words, String... more) {
        List<String> fields = new ArrayList<>(List.of("body", words));
        if (more.length > 0) {
            fields.add("person");
            fields.addAll(List.of(more));
        }
        return found(
                QUESTION,
                hanne.post("/questions", "/questions", fields.toArray(String[]::new))
                        .uri()
                        .toString());
    }

    private static String answered(Visitor who, String question, String words) {
        return found(
                ANSWER,
                who.post("/questions", "/questions/" + question + "/answers", "body", words)
                        .body());
    }

    private String person(String name) {
        return found(
                PERSON,
                hanne.get("/people/suggestions?name="
                                + java.net.URLEncoder.encode(name, java.nio.charset.StandardCharsets.UTF_8))
                        .body());
    }

    static String found(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        assertThat(found.find()).as(text).isTrue();
        return found.group(1);
    }

    /** Without scripts the proposed colleague stays ticked beside the name. */
    @Test
    void whoIsNamedByHandIsAskedInsteadOfWhomThePageProposed() {
        String proposed = person("Priya");
        String question = found(
                QUESTION,
                hanne.post(
                                "/questions",
                                "/questions",
                                "body",
                                "Onder vier ogen, kwartelkoning?",
                                "audience",
                                "asked",
                                "proposed",
                                proposed,
                                "person",
                                proposed,
                                "personName",
                                "Jef Wuyts")
                        .uri()
                        .toString());
        assertThat(jef.get("/questions/" + question).statusCode()).isEqualTo(200);
        assertThat(priya.get("/questions/" + question).statusCode()).isEqualTo(404);
    }

    @Test
    void whoIsTickedByHandIsAskedBesideWhoIsNamed() {
        String ticked = person("Priya");
        String question = found(
                QUESTION,
                hanne.post(
                                "/questions",
                                "/questions",
                                "body",
                                "Met drieën, porseleinhoen?",
                                "audience",
                                "asked",
                                "proposed",
                                "",
                                "person",
                                ticked,
                                "personName",
                                "Jef Wuyts")
                        .uri()
                        .toString());
        assertThat(jef.get("/questions/" + question).statusCode()).isEqualTo(200);
        assertThat(priya.get("/questions/" + question).statusCode()).isEqualTo(200);
    }

    /** The page that comes back proposes nobody beside the name either. */
    @Test
    void nobodyIsTickedBesideANameThatWasTyped() {
        String earlier = asked("Hoe ontkalk je een warmwatertoestel, kluut?");
        answered(priya, earlier, "Met azijn, een nacht lang.");
        String words = "Warmwatertoestel ontkalken, kluut, hoe gaat dat?";
        assertThat(loic.post("/questions", "/questions/considered", "body", words)
                        .body())
                .containsPattern("name=\"proposed\" value=\"[0-9a-f-]{36}\"")
                .containsPattern("<input type=\"checkbox\" name=\"person\"[^>]* checked");
        String first = found(
                Pattern.compile("name=\"proposed\" value=\"([0-9a-f-]{36})\""),
                loic.post("/questions", "/questions/considered", "body", words).body());
        assertThat(loic.post(
                                "/questions",
                                "/questions/considered",
                                "body",
                                words,
                                "proposed",
                                first,
                                "person",
                                first,
                                "personName",
                                "Jef Wuyts")
                        .body())
                .contains("name=\"proposed\" value=\"\"")
                .doesNotContainPattern("<input type=\"checkbox\" name=\"person\"[^>]* checked");
    }

    /** Nobody is asked more often than stated, also by who ask at once. */
    @Test
    void ofManyWhoAskAtOnceThreeAreHeard() throws Exception {
        firm.colleague("Odiel Smet", "Planning");
        String odiel = person("Odiel Smet");
        try (var askers = java.util.concurrent.Executors.newFixedThreadPool(8)) {
            List<java.util.concurrent.Callable<Integer>> asks = new ArrayList<>();
            for (Visitor asker : List.of(hanne, loic, jef, luc, priya, hanne, loic, jef)) {
                int number = asks.size();
                asks.add(() -> asker.post(
                                "/questions", "/questions", "body", "Tegelijk " + number + "?", "person", odiel)
                        .statusCode());
            }
            List<Integer> answers = new ArrayList<>();
            for (var answer : askers.invokeAll(asks)) {
                answers.add(answer.get());
            }
            assertThat(answers).containsOnly(200, 422);
        }
        assertThat(firm.organisation()
                        .<Long>in(database -> database.sql("select count(*) from question_requests where person_id = ?")
                                .param(UUID.fromString(odiel))
                                .query(Long.class)
                                .single()))
                .isEqualTo(3);
    }

    @Test
    void anEditOfWhatWasChangedElsewhereMeanwhileIsNotSavedOverIt() {
        String question = asked("Vraag van eerst, roerdomp?");
        String version = version(hanne, "/questions/" + question + "/edit");
        hanne.post("/questions", "/questions/" + question, "body", "Vraag van elders, roerdomp?", "version", version);
        var late = hanne.post("/questions", "/questions/" + question, "body", "Vraag van laat?", "version", version);
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.body()).contains("Vraag van laat?", "Vraag van elders, roerdomp?", "intussen elders veranderd");
        assertThat(loic.get("/questions/" + question).body())
                .contains("van elders")
                .doesNotContain("van laat");

        String answer = answered(priya, question, "Antwoord van eerst");
        String seen = version(priya, "/answers/" + answer + "/edit");
        priya.post("/questions", "/answers/" + answer, "body", "Antwoord van elders", "version", seen);
        priya.post("/questions", "/answers/" + answer, "body", "Antwoord van elders", "version", seen);
        var again = priya.post("/questions", "/answers/" + answer, "body", "Antwoord van laat", "version", seen);
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("Antwoord van laat", "Antwoord van elders");
        assertThat(loic.get("/questions/" + question).body()).contains("Antwoord van elders");
    }

    private static String version(Visitor who, String page) {
        return found(
                Pattern.compile("name=\"version\" value=\"([^\"]+)\""),
                who.get(page).body());
    }

    @Test
    void thanksAreTakenBackWhereOneMayReadNoLonger() {
        String question = asked("Wie kent de kwak?");
        String answer = answered(priya, question, "Ik ken de kwak");
        loic.post("/questions", "/answers/" + answer + "/thanks");
        firm.organisation()
                .in(database -> database.sql("update answers set audience = 'asked', asked_before = 0 where id = ?")
                        .param(UUID.fromString(answer))
                        .update());
        loic.post("/questions", "/answers/" + answer + "/thanks/delete");
        assertThat(firm.organisation()
                        .<Long>in(database -> database.sql("select count(*) from answer_thanks where answer_id = ?")
                                .param(UUID.fromString(answer))
                                .query(Long.class)
                                .single()))
                .isZero();
    }
}
