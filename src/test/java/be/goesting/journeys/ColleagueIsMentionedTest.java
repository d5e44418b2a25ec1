package be.goesting.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** Who is named, or is learned from, hears of it: quietly, in a list of their own. */
class ColleagueIsMentionedTest extends Journey {

    @Test
    void andReadsItInTheQuietList() {
        var jef = as("jef-wuyts");
        readAll(jef);
        as("hanne-claes").shares("Met @Jef Wuyts de kelder drooggelegd.");
        jef.goTo("/");
        Locator bell = jef.page().locator(".menu-notices");
        assertThat(bell.locator(".unread")).containsText("1");
        jef.follow(bell);
        Locator notice = jef.page().locator(".notice-line").first();
        assertThat(notice).containsText("Hanne Claes noemde je");
        assertThat(notice).hasAttribute("data-read", "no");
        jef.follow(notice.locator("button"));
        assertThat(jef.moment("de kelder drooggelegd")).isVisible();
        assertThat(jef.page().locator(".menu-notices .unread")).hasCount(0);
        jef.follow(jef.moment("de kelder drooggelegd").getByText("@Jef Wuyts"));
        assertThat(jef.heading("Jef Wuyts")).isVisible();
    }

    @Test
    void andWhoFindsItOtherwiseHasNothingLeftToRead() {
        var jef = as("jef-wuyts");
        readAll(jef);
        as("hanne-claes").shares("Met @Jef Wuyts de zolder opgeruimd.");
        jef.goTo("/moments");
        assertThat(jef.page().locator(".menu-notices")).hasAccessibleName("Meldingen, één nieuwe");
        jef.follow(jef.moment("de zolder opgeruimd").locator(".byline-time"));
        assertThat(jef.page().locator(".menu-notices .unread")).hasCount(0);
        assertThat(jef.page().locator(".menu-notices")).hasAccessibleName("Meldingen");
    }

    @Test
    void andReadsWhoLearnedFromThem() {
        var hanne = as("hanne-claes");
        var loic = as("loic-delvaux");
        hanne.field("Wat heb je geleerd?").fill("Een brander hoor je voor je hem ziet.");
        hanne.ask("Van wie");
        hanne.field("Van wie leerde je het?").pressSequentially("loic");
        hanne.page().locator("#fromName-list [role=option]").first().click();
        hanne.button("Deel").click();
        assertThat(hanne.toast()).containsText("Gedeeld");
        loic.goTo("/notifications");
        assertThat(loic.page().locator(".notice-line").first())
                .containsText("Hanne Claes a appris quelque chose de toi");
    }

    @Test
    void andIsNotToldOfWhatIsForAnotherTeam() {
        var jef = as("jef-wuyts");
        readAll(jef);
        var hanne = as("hanne-claes");
        hanne.field("Wat heb je geleerd?").fill("Onder ons: @Jef Wuyts had gelijk.");
        hanne.pick("Mijn team");
        hanne.button("Deel").click();
        assertThat(hanne.toast()).containsText("Gedeeld");
        jef.goTo("/notifications");
        assertThat(jef.page().locator(".notice-line[data-read=no]")).hasCount(0);
    }

    private static void readAll(BrowserUser somebody) {
        somebody.goTo("/notifications");
        Locator all = somebody.button("Alles gelezen");
        if (all.isVisible()) {
            all.click();
            assertThat(all).hasCount(0);
        }
    }
}
