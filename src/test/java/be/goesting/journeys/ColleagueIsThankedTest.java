package be.goesting.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Two taps from a moment to a thank-you; a public one hangs on the wall, and the receiver is asked once. */
class ColleagueIsThankedTest extends Journey {

    @Test
    void twoTapsOnAPhoneThankTheAuthorOfAMoment() {
        var jef = as("jef-wuyts");
        jef.shares("Een laspas lees je met het licht van opzij, zei de specht.");
        var priya = onPhoneAs("priya-nair");
        priya.goTo("/").speak("en-GB");
        priya.goTo("/");
        Locator thank = priya.moment("de specht").locator("a[href^='/appreciations/new']");
        thank.scrollIntoViewIfNeeded();
        priya.countAnew();
        thank.tap();
        assertThat(priya.heading("Thank Jef Wuyts")).isVisible();
        priya.button("Send").tap();
        assertThat(priya.toast()).containsText("Sent");
        Assertions.assertThat(priya.presses()).isEqualTo(2);
        jef.goTo("/notifications");
        jef.follow(jef.page().getByText("Priya Nair bedankt je").first());
        assertThat(jef.page().locator("main")).containsText("Thank you for sharing this.");
        assertThat(jef.page().locator("main")).containsText("de specht");
    }

    @Test
    void aPublicOneIsSeenByAThirdPersonAndTheReceiverIsAskedOnce() {
        var hanne = as("hanne-claes");
        hanne.goTo("/appreciations/new");
        hanne.field("Wie bedank je?").pressSequentially("jef w");
        hanne.page().locator("#toName-list [role=option]").first().click();
        assertThat(hanne.page().locator(".chosen")).containsText("Jef Wuyts");
        hanne.field("Zeg er gerust iets bij").fill("Je wachtte tot de boomklever stil was.");
        hanne.page().getByText("Iedereen bij ons").click();
        hanne.button("Verstuur").click();
        assertThat(hanne.toast()).containsText("Verstuurd");

        var luc = as("luc-mertens");
        assertThat(luc.page().locator("section.appreciation")).containsText("boomklever");
        luc.follow(luc.link("Alle bedankjes"));
        assertThat(luc.page().locator("article.appreciation").first()).containsText("boomklever");

        var jef = as("jef-wuyts");
        jef.goTo("/notifications");
        jef.follow(jef.page().getByText("Hanne Claes bedankt je").first());
        assertThat(jef.heading("Mag dit ook in de nieuwsbrief en op het intranet?"))
                .isVisible();
        String thanks = jef.page().url();
        jef.button("Ja, dat mag").click();
        assertThat(jef.toast()).containsText("verder vertellen");
        assertThat(jef.page().locator(".margin")).containsText("boomklever");
        jef.page().navigate(thanks);
        assertThat(jef.heading("Mag dit ook in de nieuwsbrief en op het intranet?"))
                .hasCount(0);
        jef.button("Haal van de muur").click();
        assertThat(jef.toast()).containsText("niet meer op de muur");
        luc.goTo("/appreciations");
        assertThat(luc.page().locator("main")).not().containsText("boomklever");
    }
}
