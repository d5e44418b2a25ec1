package be.goesting.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.TestApplication;
import org.junit.jupiter.api.Test;

/** Whatever happens meanwhile, what was typed is still there. */
class AuthorLosesNothingTest extends Journey {

    private static final String QUESTION = "Wat heb je geleerd?";

    @Test
    void whenTheSessionHasEnded() {
        afterTheSession(as("katrien-goossens"));
    }

    @Test
    void whenTheSessionHasEndedAndThereAreNoScripts() {
        afterTheSession(
                stranger(desk().setJavaScriptEnabled(false)).openLink(TestApplication.tokenOf("katrien-goossens")));
    }

    @Test
    void whenSomethingIsNotRight() {
        var katrien = as("katrien-goossens");
        katrien.watch().expect(422);
        katrien.field(QUESTION).fill("Wie traag telt, telt één keer.");
        katrien.ask("Meer");
        katrien.field("Hoeveel minuten kostte het?").fill("veel");
        katrien.button("Deel").click();
        assertThat(katrien.page().locator("#minutes-error")).isVisible();
        assertThat(katrien.field("Hoeveel minuten kostte het?")).hasAttribute("aria-invalid", "true");
        assertThat(katrien.field(QUESTION)).hasValue("Wie traag telt, telt één keer.");
        katrien.field("Hoeveel minuten kostte het?").fill("15");
        katrien.button("Deel").click();
        assertThat(katrien.moment("Wie traag telt")).containsText("15 minuten");
    }

    @Test
    void whenNothingWasWrittenYet() {
        var katrien = as("katrien-goossens");
        katrien.watch().expect(422);
        katrien.button("Deel").click();
        assertThat(katrien.page().locator("#body-error")).hasText("Schrijf eerst één zin. Meer hoeft niet.");
    }

    @Test
    void whenTheyGoElsewhereAndComeBack() {
        var katrien = as("katrien-goossens");
        katrien.field(QUESTION).fill("Halverwege een zin liep ik even");
        katrien.follow(katrien.link("Zoeken"));
        katrien.page().goBack();
        assertThat(katrien.field(QUESTION)).hasValue("Halverwege een zin liep ik even");
        katrien.page().reload();
        assertThat(katrien.field(QUESTION)).hasValue("Halverwege een zin liep ik even");
        katrien.field(QUESTION).fill("");
        katrien.page().reload();
        assertThat(katrien.field(QUESTION)).hasValue("");
    }

    @Test
    void whenTheLineIsLost() {
        var katrien = as("katrien-goossens");
        katrien.field(QUESTION).fill("In de tunnel is geen bereik, wel tijd.");
        katrien.context().setOffline(true);
        katrien.watch().expectLostLine();
        katrien.button("Deel").click();
        assertThat(katrien.toast()).containsText("Je bent even offline. Je tekst staat er nog.");
        assertThat(katrien.field(QUESTION)).hasValue("In de tunnel is geen bereik, wel tijd.");
        katrien.context().setOffline(false);
        katrien.button("Deel").click();
        assertThat(katrien.moment("In de tunnel")).hasCount(1);
        katrien.page().reload();
        assertThat(katrien.moment("In de tunnel")).hasCount(1);
        assertThat(katrien.field(QUESTION)).hasValue("");
    }

    @Test
    void whenACommentIsInterrupted() {
        as("hanne-claes").shares("Een dak ontwatert ook onder de sneeuw.");
        var katrien = as("katrien-goossens");
        katrien.follow(katrien.moment("Een dak ontwatert ook onder de sneeuw.").locator(".byline-time"));
        katrien.field("Jouw reactie").fill("Ik vraag me af of");
        katrien.follow(katrien.link("Zoeken"));
        katrien.page().goBack();
        assertThat(katrien.field("Jouw reactie")).hasValue("Ik vraag me af of");
        katrien.field("Jouw reactie").fill("Ik vraag me af of het ook in de winter werkt.");
        katrien.button("Reageer").click();
        assertThat(katrien.page().locator(".comment").last()).containsText("in de winter");
        assertThat(katrien.field("Jouw reactie")).hasValue("");
        assertThat(katrien.presses()).isPositive();
    }

    @Test
    void whatWasSentIsNotKeptAndIsNotThereAgain() {
        var katrien = as("katrien-goossens");
        katrien.field(QUESTION).fill("Dit gaat één keer weg.");
        assertThat(drafts(katrien)).contains("Dit gaat één keer weg.");
        katrien.button("Deel").click();
        assertThat(katrien.moment("Dit gaat één keer weg").first()).isVisible();
        katrien.page().waitForCondition(() -> drafts(katrien).equals("{}"));
        katrien.goTo("/learning").page().goBack();
        assertThat(katrien.field(QUESTION)).hasValue("");
    }

    @Test
    void whenTheServerFailsItIsStillThereTheNextTime() {
        var katrien = as("katrien-goossens");
        katrien.watch().expect(422);
        katrien.goTo("/learning").page().locator("#need").first().fill("x".repeat(600));
        katrien.page().locator("form[data-draft=need]").evaluate("form => form.requestSubmit()");
        assertThat(katrien.page().locator("[aria-invalid=true]").first()).isVisible();
        assertThat(drafts(katrien)).contains("xxx");
    }

    @Test
    void whoSignsOutLeavesNothingInTheBrowserAndTheNextFindsNothingOfOthers() {
        var katrien = as("katrien-goossens");
        katrien.field(QUESTION).fill("Alleen voor mij bedoeld.");
        katrien.page().evaluate("localStorage.setItem('goesting.draft.somebody-else.moment', '{}')");
        katrien.page().reload();
        assertThat(drafts(katrien)).contains("Alleen voor mij").doesNotContain("somebody-else");
        katrien.page().locator("[formaction='/sign-out']").evaluate("button => button.click()");
        katrien.page().waitForURL(url -> !url.endsWith("/"));
        assertThat(drafts(katrien)).isEqualTo("{}");
    }

    @Test
    void aQuestionWithoutANameIsNeverKept() {
        var katrien = as("katrien-goossens");
        katrien.goTo("/questions").field("Wat wil je weten?").fill("Hoe zeg ik dat het mij te veel is?");
        assertThat(drafts(katrien)).contains("te veel");
        katrien.page().locator("[name=nameless]").check();
        assertThat(drafts(katrien)).isEqualTo("{}");
        katrien.field("Wat wil je weten?").fill("Hoe zeg ik dat het mij echt te veel is?");
        assertThat(drafts(katrien)).isEqualTo("{}");
    }

    /** Whom they ask and who reads it is one choice, and the button says it. */
    @Test
    void theButtonSaysWhomAQuestionIsPutTo() {
        var katrien = as("katrien-goossens");
        katrien.goTo("/questions").field("Wat wil je weten?").fill("Wie weet waar de xylofoon ligt?");
        var button = katrien.page().locator("[data-ask]");
        var everyoneChosen = katrien.page().locator("[name=person]:checked");
        assertThat(button).isVisible();
        while (everyoneChosen.count() > 0) {
            everyoneChosen.first().uncheck();
        }
        assertThat(button).hasText("Vraag het aan iedereen");
        katrien.page().locator("[name=audience][value=team]").check();
        assertThat(button).hasText("Vraag het aan mijn team");
        katrien.page().locator("[name=audience][value=asked]").check();
        assertThat(button).hasText("Kies eerst een collega");
        katrien.page().locator("#person-name").pressSequentially("Tom Verlind");
        katrien.page().locator("#person-name-list [role=option]").first().click();
        assertThat(button).hasText("Vraag het aan Tom");
        katrien.field("Wat wil je weten?").pressSequentially(" En de triangel?");
        katrien.page().waitForResponse("**/questions/considered", () -> {});
        assertThat(button).hasText("Vraag het aan Tom");
    }

    private static String drafts(BrowserUser user) {
        return (String) user.page().evaluate("JSON.stringify(localStorage)");
    }

    private static void afterTheSession(BrowserUser katrien) {
        katrien.watch().expect(401);
        katrien.field(QUESTION).fill("Een sessie eindigt, een zin blijft bestaan.");
        katrien.ask("Soort");
        katrien.pick("Ging mis");
        katrien.context()
                .clearCookies(new com.microsoft.playwright.BrowserContext.ClearCookiesOptions().setName("goesting"));
        katrien.follow(katrien.button("Deel"));
        assertThat(katrien.page()).hasTitle("Aanmelden · Goesting");
        katrien.openLink(TestApplication.tokenOf("katrien-goossens"));
        assertThat(katrien.field(QUESTION)).hasValue("Een sessie eindigt, een zin blijft bestaan.");
        assertThat(katrien.field("Ging mis")).isChecked();
        katrien.button("Deel").click();
        assertThat(katrien.moment("een zin blijft bestaan").first()).isVisible();
    }
}
