package be.goesting.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

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
        afterTheSession(stranger(desk().setJavaScriptEnabled(false)).enter("katrien-goossens"));
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
        assertThat(katrien.page().locator("#words-error")).hasText("Schrijf eerst één zin. Meer hoeft niet.");
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
        var katrien = as("katrien-goossens");
        katrien.follow(katrien.page().locator(".byline-time").first());
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

    private static void afterTheSession(BrowserUser katrien) {
        katrien.watch().expect(401);
        katrien.field(QUESTION).fill("Een sessie eindigt, een zin blijft bestaan.");
        katrien.ask("Soort");
        katrien.pick("Ging mis");
        katrien.context()
                .clearCookies(new com.microsoft.playwright.BrowserContext.ClearCookiesOptions().setName("goesting"));
        katrien.follow(katrien.button("Deel"));
        assertThat(katrien.page()).hasTitle("Aanmelden · Goesting");
        katrien.enter("katrien-goossens");
        assertThat(katrien.field(QUESTION)).hasValue("Een sessie eindigt, een zin blijft bestaan.");
        assertThat(katrien.field("Ging mis")).isChecked();
        katrien.button("Deel").click();
        assertThat(katrien.moment("een zin blijft bestaan").first()).isVisible();
    }
}
