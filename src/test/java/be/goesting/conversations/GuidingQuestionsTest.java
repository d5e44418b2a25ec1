package be.goesting.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.TestApplication;
import be.goesting.TestApplication.Visitor;
import be.goesting.conversations.questions.GuidingQuestions;
import be.goesting.site.Language;
import org.junit.jupiter.api.Test;

/** The questions that help: ours in three languages, and the learning team's own where they like. */
class GuidingQuestionsTest {

    private static final String FIRST = "/administration/guiding-questions/first";

    private final ConversationFixtures company = new ConversationFixtures();
    private final Visitor sofie = company.as(company.appointed("Sofie Leerteam", "learning_team"));

    @Test
    void thereAreFiveToSevenForEveryOccasionInEveryLanguage() {
        for (Occasion occasion : Occasion.values()) {
            for (Language language : Language.values()) {
                var questions = company.house()
                        .in(database ->
                                TestApplication.bean(GuidingQuestions.class).of(occasion, language));
                assertThat(questions).as("%s in %s", occasion, language).hasSizeBetween(5, 7);
                assertThat(questions).as("%s in %s", occasion, language).allMatch(each -> each.contains("?"));
            }
        }
    }

    @Test
    void theLearningTeamChangesThemPerLanguageAndGoesBackToOurs() {
        String conversation = company.agreed("");
        Visitor lies = company.as(company.lies);
        Visitor leo = company.as(company.leo);
        sofie.post(FIRST, FIRST, "body[nl]", "Wat is jouw plan?\r\n\r\nWie helpt?", "body[fr]", "", "body[en]", "");
        assertThat(lies.get(conversation).body())
                .contains("<li>Wat is jouw plan?</li>", "<li>Wie helpt?</li>")
                .doesNotContain("Wat zou je over een jaar willen kunnen?");
        assertThat(leo.get(conversation).body()).contains("Que voudrais-tu savoir faire dans un an ?");
        assertThat(sofie.get("/administration/guiding-questions").body()).contains("Eigen vragen");
        sofie.post(FIRST, FIRST + "/ours");
        assertThat(lies.get(conversation).body()).contains("Wat zou je over een jaar willen kunnen?");
        assertThat(company.count("select count(*) from guiding_questions")).isZero();
    }

    @Test
    void savingThemUnchangedKeepsOurs() {
        String ours = company.house()
                .in(database -> String.join(
                        "\n", TestApplication.bean(GuidingQuestions.class).of(Occasion.FIRST, Language.NL)));
        sofie.post(FIRST, FIRST, "body[nl]", ours, "body[fr]", "", "body[en]", "");
        assertThat(company.count("select count(*) from guiding_questions")).isZero();
    }

    @Test
    void tooMuchIsSaidBesideItsField() {
        var answer = sofie.post(FIRST, FIRST, "body[nl]", "a".repeat(3001));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("id=\"body-nl-error\"", "a".repeat(3001));
    }

    @Test
    void whoIsNotOfTheLearningTeamDoesNotMeetThem() {
        assertThat(company.as(company.leo).get(FIRST).statusCode()).isEqualTo(404);
        assertThat(sofie.get("/administration/guiding-questions/birthday").statusCode())
                .isEqualTo(404);
    }
}
