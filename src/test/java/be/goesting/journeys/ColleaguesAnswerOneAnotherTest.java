package be.goesting.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** What one shares, another may thank for, try too, or ask about; the first one hears of it, quietly. */
class ColleaguesAnswerOneAnotherTest extends Journey {

    @Test
    void whoThanksIsSeenToThankAndMayTakeItBack() {
        var hanne = as("hanne-claes");
        var jef = as("jef-wuyts");
        hanne.shares("Een pomp op halve kracht verbruikt een achtste.");
        jef.goTo("/");
        Locator moment = jef.moment("halve kracht");
        Locator thanks = moment.getByText("Dank je", new Locator.GetByTextOptions().setExact(true));
        thanks.click();
        assertThat(moment).containsText("Je zei dank je.");
        assertThat(thanks).hasAttribute("aria-pressed", "true");
        hanne.goTo("/notifications");
        assertThat(hanne.page().getByText("Jef Wuyts zegt dank je").first()).isVisible();
        thanks.click();
        assertThat(thanks).hasAttribute("aria-pressed", "false");
        assertThat(moment).not().containsText("Je zei dank je.");
    }

    @Test
    void whoWillTryItTooFindsItAmongTheirIntentions() {
        var hanne = as("hanne-claes");
        var jef = as("jef-wuyts");
        hanne.shares("Ik teken de leiding eerst op ware grootte op de vloer.");
        jef.goTo("/");
        Locator moment = jef.moment("op ware grootte");
        moment.getByText("Ga ik ook proberen").click();
        assertThat(moment).containsText("Je gaat dit ook proberen.");
        jef.goTo("/intentions");
        assertThat(jef.page().locator("main")).containsText("op ware grootte");
        hanne.goTo("/intentions");
        assertThat(hanne.page().locator("main")).not().containsText("op ware grootte");
    }

    @Test
    void whoAsksForMoreGetsAnAnswer() {
        var hanne = as("hanne-claes");
        var jef = as("jef-wuyts");
        hanne.shares("Met een rookpen zie je tocht die je niet voelt.");
        jef.goTo("/");
        jef.follow(jef.moment("rookpen").getByText("Vertel eens"));
        assertThat(jef.field("Jouw reactie")).isFocused();
        assertThat(jef.field("Jouw reactie"))
                .hasAttribute("placeholder", "Vertel eens, Hanne Claes: hoe pakte je dat aan?");
        jef.type("Waar haal je zo’n rookpen?");
        jef.button("Reageer").click();
        assertThat(jef.page().locator(".comment")).containsText("Waar haal je");
        assertThat(jef.field("Jouw reactie")).hasValue("");

        hanne.goTo("/notifications");
        hanne.follow(
                hanne.page().getByText("Jef Wuyts reageerde op je leermoment").first());
        assertThat(hanne.page().locator(".comment")).containsText("Waar haal je");
        hanne.field("Jouw reactie").fill("In het magazijn, derde rek.");
        hanne.press("Control+Enter");
        assertThat(hanne.page().locator(".comment")).hasCount(2);
    }
}
