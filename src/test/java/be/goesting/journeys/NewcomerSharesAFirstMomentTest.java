package be.goesting.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The first thing on Vandaag is the question; one sentence answers it. */
class NewcomerSharesAFirstMomentTest extends Journey {

    @Test
    void atTheDeskInOneClickAndTheTyping() {
        var jef = as("jef-wuyts");
        jef.countAnew();
        jef.field("Wat heb je geleerd?").click();
        jef.type("Een natte doek over de koppeling verraadt elk lek.");
        jef.press("Control+Enter");
        assertThat(jef.moment("Een natte doek")).isVisible();
        assertThat(jef.toast()).containsText("Gedeeld. Merci.");
        assertThat(jef.field("Wat heb je geleerd?")).hasValue("");
        assertThat(jef.presses()).isEqualTo(1);
    }

    @Test
    void onThePhoneInThreeTaps() {
        var jef = onPhoneAs("jef-wuyts");
        jef.countAnew();
        jef.field("Wat heb je geleerd?").tap();
        jef.type("Eerst spoelen, dan pas vullen.");
        jef.button("Deel").tap();
        assertThat(jef.moment("Eerst spoelen")).isVisible();
        assertThat(jef.presses()).isBetween(2, 3);
    }

    @Test
    void aColleagueInAnotherTeamReadsItAtOnce() {
        var jef = as("jef-wuyts");
        var hanne = as("hanne-claes");
        jef.shares("Op een nat dak leg ik de ladder nooit op het zink.");
        hanne.goTo("/");
        assertThat(hanne.moment("nooit op het zink")).containsText("Jef Wuyts");
    }
}
