package be.goesting.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.TestApplication;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** From new to old, by whose they are and what they are about, further on while one scrolls. */
class ReaderFollowsTheFeedTest extends Journey {

    @Test
    void whatColleaguesShareMeanwhileIsAnnouncedQuietly() {
        var hanne = stranger(desk());
        hanne.page().clock().install();
        hanne.openLink(TestApplication.tokenOf("hanne-claes"));
        var jef = as("jef-wuyts");
        List.of("Eén nieuw weetje.", "Nog een nieuw weetje.", "En een derde nieuw weetje.")
                .forEach(jef::shares);
        assertThat(hanne.moment("derde nieuw weetje")).hasCount(0);
        hanne.page().clock().fastForward(46_000);
        hanne.link("3 nieuwe").click();
        assertThat(hanne.moment("derde nieuw weetje")).isVisible();
    }

    @Test
    void moreComesWhileOneScrolls() {
        var hanne = as("hanne-claes");
        Locator moments = hanne.page().locator("#feed article.moment");
        assertThat(moments).hasCount(18);
        String last = moments.last().getAttribute("id");
        moments.last().scrollIntoViewIfNeeded();
        hanne.page().mouse().wheel(0, 2_000);
        assertThat(moments.nth(18)).isAttached();
        assertThat(hanne.page().locator("#" + last)).hasCount(1);
    }

    @Test
    void withoutScriptsALinkLeadsToWhatIsOlder() {
        var hanne = stranger(desk().setJavaScriptEnabled(false)).openLink(TestApplication.tokenOf("hanne-claes"));
        List<String> first = ids(hanne);
        hanne.follow(hanne.link("Toon wat ouder is"));
        assertThat(ids(hanne)).isNotEmpty().doesNotContainAnyElementsOf(first);
    }

    @Test
    void oneTeamAtATime() {
        var hanne = as("hanne-claes");
        hanne.follow(hanne.link("Mijn team"));
        assertThat(ids(hanne)).isNotEmpty();
        for (Locator team : hanne.page().locator("#feed .byline-team").all()) {
            assertThat(team).hasText("Studie HVAC");
        }
        hanne.follow(hanne.link("Andere teams"));
        assertThat(hanne.page()
                        .locator("#feed .byline-team")
                        .filter(new Locator.FilterOptions().setHasText("Studie HVAC")))
                .hasCount(0);
        hanne.follow(hanne.link("Leidinggevenden leren ook"));
        assertThat(hanne.page().locator("#feed article:not(:has(.leader-mark))"))
                .hasCount(0);
        assertThat(ids(hanne)).isNotEmpty();
    }

    @Test
    void oneKindAndOneWayOfLearning() {
        var hanne = as("hanne-claes");
        hanne.page().locator(".filters summary").click();
        hanne.field("Soort").selectOption(new SelectOption().setLabel("Ging mis"));
        hanne.follow(hanne.button("Toon"));
        assertThat(hanne.page().locator("#feed article:not(:has(.slip))")).hasCount(0);
        hanne.field("Soort").selectOption(new SelectOption().setLabel("Alles"));
        hanne.field("Hoe geleerd").selectOption(new SelectOption().setLabel("Gevraagd"));
        hanne.follow(hanne.button("Toon"));
        assertThat(hanne.page()
                        .locator("#feed article")
                        .filter(new Locator.FilterOptions().setHasNotText(Pattern.compile("Gevraagd"))))
                .hasCount(0);
        assertThat(ids(hanne)).isNotEmpty();
        hanne.follow(hanne.link("Toon weer alles"));
        assertThat(hanne.page().locator("#feed article")).hasCount(18);
    }

    private static List<String> ids(BrowserUser reader) {
        return reader.page().locator("#feed article.moment").all().stream()
                .map(moment -> moment.getAttribute("id"))
                .toList();
    }
}
