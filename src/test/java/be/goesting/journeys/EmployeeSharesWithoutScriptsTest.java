package be.goesting.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.goesting.TestApplication;
import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** An old browser, or scripts switched off: a form is a form. */
class EmployeeSharesWithoutScriptsTest extends Journey {

    @Test
    void withAllThatMayBeAdded() {
        var luc = stranger(desk().setJavaScriptEnabled(false)).openLink(TestApplication.tokenOf("luc-mertens"));
        luc.watch().expect(422);
        luc.field("Wat heb je geleerd?").fill("Zonder poespas werkt het **ook**.");
        luc.ask("Soort");
        luc.pick("Ging mis");
        luc.field("Wat doe je nu anders?").fill("Eerst de zekering tellen.");
        luc.ask("Van wie");
        luc.field("Van wie leerde je het?").fill("Loïc Delvaux, Niemand Nergens");
        luc.ask("Onderwerp");
        luc.field("Waarover gaat het?").fill("Zekeringenkast");
        luc.pick("Mijn team");
        luc.button("Voorbeeld").click();
        assertThat(luc.page().locator(".preview strong")).hasText("ook");

        luc.button("Deel").click();
        assertThat(luc.page().locator("#fromName-error")).isVisible();
        luc.field("Van wie leerde je het?").fill("loic delvaux");
        luc.button("Deel").click();
        assertThat(luc.toast()).containsText("Gedeeld");
        Locator moment = luc.moment("Zonder poespas");
        assertThat(moment).containsText("Eerst de zekering tellen.");
        assertThat(moment).containsText("Loïc Delvaux");
        assertThat(moment.locator(".topic")).hasText("Zekeringenkast");
        assertThat(moment).containsText("alleen het team");
    }

    @Test
    void andThanksAndComments() {
        var luc = stranger(desk().setJavaScriptEnabled(false)).openLink(TestApplication.tokenOf("luc-mertens"));
        Locator moment =
                luc.page().locator("#feed article:has(.reactions button)").first();
        moment.locator(".reactions button").first().click();
        assertThat(luc.page().locator("#feed [aria-pressed=true]").first()).isVisible();
        luc.follow(luc.page().locator("#feed .byline-time").first());
        luc.field("Jouw reactie").fill("Dat doe ik morgen ook.");
        luc.button("Reageer").click();
        assertThat(luc.page().locator(".comment").last()).containsText("Dat doe ik morgen ook.");
    }
}
