package be.goesting.questions;

import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.TestApplication;
import be.goesting.TestApplication.Visitor;
import be.goesting.TestCompany;
import be.goesting.TestOrganisation;
import be.goesting.questions.privacy.QuestionPersonalData;
import java.net.HttpCookie;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every side door through which one could learn who asked a question without a name. */
class NamelessQuestionTest {

    private static final Pattern QUESTION = Pattern.compile("/questions/([0-9a-f-]{36})");
    private static final Pattern ANSWER = Pattern.compile("id=\"answer-([0-9a-f-]{36})\"");
    private static final Pattern PERSON = Pattern.compile("data-value=\"([0-9a-f-]{36})\"");
    private static final String NAME = "Hanne Claes";

    private final TestCompany firm = TestCompany.founded("Vogelvereniging");
    private final Visitor hanne = firm.colleague(NAME, "Werf");
    private final Visitor loic = firm.colleague("Loïc Delvaux", "Studie", "fr");
    private final Visitor tom = firm.leader("Tom Verlinden", "Werf");
    private final Visitor sofie = firm.appointed("Sofie Maes", "Personeel", "administrator");

    @Test
    void colleaguesTheLearningTeamAndTheAdministratorSeeSomebody() {
        String question = asked("Wat betekent eigenlijk een kanarievogel?");
        for (Visitor reader : List.of(loic, sofie)) {
            for (String page : List.of(
                    "/questions/" + question, "/questions?show=all", "/questions?search=kanarievogel", "/questions")) {
                assertThat(lines(reader.get(page).body(), "kanarievogel"))
                        .as(page)
                        .doesNotContain(NAME);
            }
        }
        assertThat(loic.get("/questions/" + question).body())
                .contains("Quelqu’un")
                .doesNotContain(NAME);
    }

    @Test
    void theAskersBrowserKnowsItAndNoOtherDoes() {
        // In a list it comes after what was asked with a name that day, so somebody who asks nothing else.
        var house = TestOrganisation.founded(TestApplication.application(), "Vogelhuis");
        UUID person = house.add("insert into people (name) values ('Wout Mees')");
        Visitor wout = new Visitor().enteredBy(house.tokenOf(person));
        String question = askedBy(wout, "Mag dat van de roodborst?");
        assertThat(wout.get("/questions").body()).contains("roodborst", "zonder naam");
        assertThat(wout.get("/questions/" + question).body()).contains("/questions/" + question + "/edit");
        Visitor elsewhere = new Visitor().enteredBy(house.tokenOf(person));
        assertThat(elsewhere.get("/questions/" + question).body()).doesNotContain("/edit");
        assertThat(elsewhere.get("/questions/" + question + "/edit").statusCode())
                .isEqualTo(404);
        assertThat(elsewhere
                        .post("/questions", "/questions/" + question + "/delete")
                        .statusCode())
                .isEqualTo(404);
    }

    /** On a shared computer: the cookie is there, but it says nothing to another person. */
    @Test
    void somebodyElseInTheSameBrowserIsNotTheAsker() {
        String question = asked("Deelt iemand deze goudvink?");
        hanne.post("/", "/sign-out");
        hanne.enteredBy(firm.tokenOf("Loïc Delvaux"));
        assertThat(hanne.get("/questions/" + question).body()).doesNotContain("/edit");
    }

    @Test
    void noticesNameNobodyAndTellNoHour() {
        asked("Wie weet iets van de ijsvogel?", "person", person("Tom Verlinden"));
        assertThat(lines(tom.get("/notifications").body(), "ijsvogel")).doesNotContain(NAME);
        in(database -> assertThat(database.sql(
                                "select created_at from notifications where excerpt like '%ijsvogel%' and actor_id is null")
                        .query(Instant.class)
                        .list())
                .hasSize(1)
                .allMatch(NamelessQuestionTest::isOnlyADay));
    }

    @Test
    void theDatabaseHasNothingThatLeadsToTheAsker() {
        UUID hanne = firm.idOf(NAME);
        String question = asked("Niets te vinden, zanglijster?", "person", person("Tom Verlinden"));
        String answer = AskingTest.found(
                ANSWER,
                loic.post("/questions", "/questions/" + question + "/answers", "body", "Zo dus.")
                        .body());
        this.hanne.post("/questions", "/answers/" + answer + "/helpful");
        this.hanne.post("/questions", "/questions/" + question + "/comments", "body", "Merci, van de zanglijster");
        this.hanne.post("/questions", "/questions/" + question, "body", "Niets te vinden, zanglijster, toch?");

        in(database -> {
            for (String table : List.of(
                    "questions",
                    "question_requests",
                    "answers",
                    "answer_comments",
                    "answer_thanks",
                    "notifications",
                    "question_topics")) {
                String of = switch (table) {
                    case "questions" -> "x.id = :question";
                    case "answer_thanks" -> "x.answer_id = :answer";
                    case "notifications" -> "x.path like '/questions/' || :question || '%' and x.person_id <> :hanne";
                    default -> "x.question_id = :question";
                };
                assertThat(database.sql("select cast(to_jsonb(x) as text) from " + table + " x where " + of)
                                .param("question", UUID.fromString(question))
                                .param("answer", UUID.fromString(answer))
                                .param("hanne", hanne)
                                .query(String.class)
                                .list())
                        .as(table)
                        .noneMatch(row -> row.contains(hanne.toString()) || row.contains(NAME));
            }
            assertThat(database.sql("select serialized_event from event_publication")
                            .query(String.class)
                            .list())
                    .noneMatch(event -> event.contains(question) && event.contains(hanne.toString()));
            assertThat(database.sql("select 1 from ties where source_id = ?")
                            .param(UUID.fromString(answer))
                            .query(Integer.class)
                            .list())
                    .isEmpty();
            return null;
        });
    }

    /** An ordered id or an exact time would tell who was there at that moment. */
    @Test
    void timesAndIdsTellNoMoreThanTheDay() {
        String question = asked("Hoe laat is het, tureluur?");
        hanne.post("/questions", "/questions/" + question, "body", "Hoe laat was het, tureluur?");
        assertThat(UUID.fromString(question).version()).isEqualTo(4);
        in(database -> {
            database.sql("select created_at, updated_at, opened_at from questions where id = ?")
                    .param(UUID.fromString(question))
                    .query()
                    .singleRow()
                    .forEach((column, at) -> assertThat(isOnlyADay(((java.sql.Timestamp) at).toInstant()))
                            .as(column)
                            .isTrue());
            return null;
        });
        assertThat(loic.get("/questions/" + question).body()).doesNotContainPattern("tureluur[^<]*</h1>.*minute");
    }

    @Test
    void theTeamStaysUnknown() {
        String question = asked("Van welke ploeg, koekoek?");
        in(database -> assertThat(database.sql("select count(team_id) from questions where id = ?")
                        .param(UUID.fromString(question))
                        .query(Integer.class)
                        .single())
                .isZero());
    }

    @Test
    void whatTheAskerTakesHomeDoesNotHaveIt() {
        asked("Staat dit in mijn gegevens, boomklever?");
        String taken = in(database -> TestApplication.bean(QuestionPersonalData.class)
                .of(firm.idOf(NAME))
                .toString());
        assertThat(taken).doesNotContain("boomklever");
    }

    /** A form kept over an expired session would lie in the database under the asker's session. */
    @Test
    void anExpiredSessionKeepsNothingOfIt() {
        Visitor nobody = new Visitor();
        nobody.post("/welcome", "/questions", "body", "Bewaart iemand de snip?", "nameless", "yes");
        nobody.enteredBy(firm.tokenOf(NAME));
        assertThat(nobody.get("/questions").body()).doesNotContain("snip?");
    }

    /** The session ended in another tab: who signs in again there is not joined to what was being sent. */
    @Test
    void nothingOfAFormIsKeptWhenTheSessionHadEnded() {
        var house = TestOrganisation.founded(TestApplication.application(), "Kwikstaart");
        UUID person = house.add("insert into people (name) values ('Dee')");
        Visitor dee = new Visitor().enteredBy(house.tokenOf(person));
        String question = askedBy(dee, "Hoe heet die kwikstaart?");
        String page = "/questions/" + question;
        String submission = Jsoup.parse(dee.get(page).body())
                .select("form[action$=/comments] [name=submission]")
                .val();
        assertThat(submission).contains(".");
        dee.post("/", "/sign-out");
        for (String path : List.of(
                page,
                page + "/comments",
                page + "/open",
                page + "/delete",
                "/answers/" + question + "/helpful",
                "/answer-comments/" + question + "/delete",
                "/passes/" + question)) {
            dee.post("/sign-in", path, "body", "Ik was het, de kwikstaart", "submission", submission);
        }
        assertThat(dee.get(page).uri().toString()).doesNotContain(question);
        dee.post("/sign-in", "/sign-in", "email", "dee@kwikstaart.example", "back", page);
        assertThat(dee.cookies()).extracting(HttpCookie::getName).doesNotContain("goesting");
        dee.enteredBy(house.tokenOf(person));
        assertThat(dee.get(page).body()).doesNotContain("Ik was het");
    }

    private String asked(String words, String... more) {
        return askedBy(hanne, words, more);
    }

    private static String askedBy(Visitor asker, String words, String... more) {
        List<String> fields = new ArrayList<>(List.of("body", words, "nameless", "yes"));
        fields.addAll(List.of(more));
        return AskingTest.found(
                QUESTION,
                asker.post("/questions", "/questions", fields.toArray(String[]::new))
                        .uri()
                        .toString());
    }

    private String person(String name) {
        return AskingTest.found(
                PERSON,
                hanne.get("/people/suggestions?name="
                                + java.net.URLEncoder.encode(name, java.nio.charset.StandardCharsets.UTF_8))
                        .body());
    }

    /** The list items and articles with the word in them. */
    private static String lines(String page, String word) {
        StringBuilder with = new StringBuilder();
        for (String item : page.split("(?=<li)|(?=<article)|(?=</ol>)|(?=</ul>)")) {
            if (item.contains(word)) {
                with.append(item);
            }
        }
        assertThat(with).as(word).isNotEmpty();
        return with.toString();
    }

    private static boolean isOnlyADay(Instant at) {
        var there = at.atZone(ZoneId.of("Europe/Brussels"));
        return there.truncatedTo(ChronoUnit.DAYS).equals(there);
    }

    private <T> T in(Function<JdbcClient, T> work) {
        return firm.organisation().in(work);
    }
}
