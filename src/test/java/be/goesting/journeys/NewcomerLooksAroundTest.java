package be.goesting.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

/** From a moment to who shared it, to their team, to what it is about, and home again. */
class NewcomerLooksAroundTest extends Journey {

    @Test
    void fromPersonToTeamToTopic() {
        as("hanne-claes").shares("Een warmtepomp wil traag opstarten.");
        var jef = as("jef-wuyts");
        String author = jef.page().locator(".byline > a").first().innerText();
        jef.follow(jef.page().locator(".byline > a").first());
        assertThat(jef.heading(author)).isVisible();
        assertThat(jef.heading("Wat deze collega deelde")).isVisible();
        assertThat(jef.page().locator(".byline > a:first-child").first()).hasText(author);

        jef.follow(jef.page().locator(".facts a").first());
        assertThat(jef.page().locator("aside")).containsText(author);
        jef.follow(jef.page().locator("aside").getByText(author).first());
        jef.follow(jef.page().locator(".chip.topic").first());
        assertThat(jef.heading("Wat collega’s hierover leerden")).isVisible();
        jef.follow(jef.page().locator(".masthead-name"));
        assertThat(jef.field("Wat heb je geleerd?")).isVisible();
    }

    @Test
    void throughOtherEyesAndOutAgain() {
        var sofie = as("sofie-maes");
        sofie.page().locator(".account").click();
        sofie.follow(sofie.link("Beheer"));
        assertThat(sofie.heading("Beheer")).isVisible();
        sofie.page().locator(".account").click();
        sofie.follow(sofie.link("Kijk door andere ogen"));
        sofie.enter("jef-wuyts");
        sofie.page().locator(".account").click();
        assertThat(sofie.link("Beheer")).hasCount(0);
        sofie.follow(sofie.button("Afmelden"));
        assertThat(sofie.toast()).hasText("Je bent afgemeld.");
        sofie.goTo("/");
        assertThat(sofie.heading("Dag, kom binnen")).isVisible();
    }
}
