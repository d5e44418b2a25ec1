package be.goesting.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** Everything that may be added to a moment, without ever touching a mouse. */
class EmployeeSharesByKeyboardAloneTest extends Journey {

    private static final String PLACE_OF_THE_WORDMARK =
            "JSON.stringify(document.querySelector('.masthead-name').getBoundingClientRect())";

    @Test
    void withAllThatMayBeAdded() {
        var hanne = as("hanne-claes");
        var jef = as("jef-wuyts");
        hanne.countAnew();
        hanne.goTo("/");
        hanne.page().locator("body").press("Tab");
        assertThat(hanne.link("Naar de inhoud")).isFocused();
        hanne.press("Enter");
        tabTo(hanne, hanne.field("Wat heb je geleerd?"));
        hanne.type("Een warmtepomp ontluchten doe je altijd van onder naar boven.");
        assertThat(hanne.page().locator("#recognised button")).not().hasCount(0);
        tabTo(hanne, hanne.page().locator("#recognised button").first());
        hanne.press("Enter");
        assertThat(hanne.field("Wat heb je geleerd?")).isFocused();

        open(hanne, "Soort");
        tabTo(hanne, hanne.field("Inzicht"));
        hanne.press("ArrowRight", "ArrowRight");
        open(hanne, "Hoe");
        tabTo(hanne, hanne.field("Gevraagd"));
        hanne.press("Space", "ArrowRight", "ArrowLeft");
        assertThat(hanne.field("Gevraagd")).isChecked();
        open(hanne, "Van wie");
        tabTo(hanne, hanne.field("Van wie leerde je het?"));
        choose(hanne, "jef wu");
        choose(hanne, "loic");
        open(hanne, "Voornemen");
        tabTo(hanne, hanne.field("Wanneer ga je het gebruiken?"));
        hanne.type("Ik gebruik dit bij de volgende oplevering.");
        open(hanne, "Meer");
        tabTo(hanne, hanne.field("Hoeveel minuten kostte het?"));
        hanne.type("20");
        tabTo(hanne, hanne.field("Iedereen"));
        hanne.press("ArrowRight", "ArrowLeft");
        tabTo(hanne, hanne.button("Deel"));
        hanne.press("Enter");

        assertThat(hanne.toast()).containsText("Gedeeld");
        assertThat(hanne.presses()).isZero();
        jef.goTo("/");
        Locator moment = jef.moment("van onder naar boven");
        assertThat(moment).containsText("Tip");
        assertThat(moment).containsText("Gevraagd aan");
        assertThat(moment).containsText("Jef Wuyts");
        assertThat(moment).containsText("Loïc Delvaux");
        assertThat(moment).containsText("20 minuten");
        assertThat(moment.locator(".topic")).hasCount(1);
        hanne.goTo("/intentions");
        assertThat(hanne.page().locator("main")).containsText("bij de volgende oplevering");
    }

    @Test
    void theKeyboardGoesWhereTheEyeGoes() {
        var hanne = as("hanne-claes");
        hanne.watch().expect(422);
        hanne.goTo("/");
        Object wordmark = hanne.page().evaluate(PLACE_OF_THE_WORDMARK);
        hanne.press("Tab");
        assertThat(hanne.page().locator(".skip-link")).isFocused();
        assertThat(hanne.page().locator(".skip-link")).isInViewport();
        assertThat(hanne.page().evaluate(PLACE_OF_THE_WORDMARK)).isEqualTo(wordmark);

        hanne.button("Deel").press("Enter");
        assertThat(hanne.field("Wat heb je geleerd?")).isFocused();
        hanne.type("Een meetklok liegt na een val.");
        hanne.press("Control+Enter");
        Locator moments = hanne.page().locator("#feed > .moment");
        assertThat(moments.first()).containsText("Een meetklok liegt");
        assertThat(moments.first()).isFocused();

        int shown = moments.count();
        hanne.link("Toon wat ouder is").focus();
        assertThat(moments.nth(shown)).isFocused();
    }

    @Test
    void proposingWhomTheyMention() {
        var hanne = as("hanne-claes");
        hanne.countAnew();
        hanne.goTo("/");
        hanne.field("Wat heb je geleerd?").focus();
        hanne.type("Met dank aan @jef wu");
        assertThat(hanne.page().locator("#body-list [role=option]")).hasCount(1);
        hanne.press("ArrowDown", "Enter");
        assertThat(hanne.field("Wat heb je geleerd?")).hasValue("Met dank aan @Jef Wuyts ");
        hanne.type("weet ik hoe een aftakdoos ademt.");
        hanne.press("Control+Enter");
        assertThat(hanne.moment("aftakdoos ademt").getByText("@Jef Wuyts")).isVisible();
        assertThat(hanne.presses()).isZero();
    }

    @Test
    void leavingTheProposalsAlone() {
        var hanne = as("hanne-claes");
        hanne.field("Wat heb je geleerd?").focus();
        hanne.type("Mail naar hanne@jef");
        hanne.type(" of zeg het @ko");
        Locator options = hanne.page().locator("#body-list [role=option]");
        assertThat(options.first()).isVisible();
        hanne.press("Escape");
        assertThat(options.first()).isHidden();
        hanne.press("Enter");
        hanne.type("op een nieuwe regel");
        assertThat(hanne.field("Wat heb je geleerd?"))
                .hasValue("Mail naar hanne@jef of zeg het @ko\nop een nieuwe regel");
    }

    private static void open(BrowserUser somebody, String chip) {
        tabTo(somebody, somebody.page().locator("summary.chip").filter(new Locator.FilterOptions().setHasText(chip)));
        somebody.press("Enter");
    }

    private static void choose(BrowserUser somebody, String typed) {
        somebody.type(typed);
        assertThat(somebody.page().locator("#fromName-list [role=option]").first())
                .isVisible();
        somebody.press("ArrowDown", "Enter");
        assertThat(somebody.field("Van wie leerde je het?")).hasValue("");
    }

    /** Forwards as the order of the page goes, and no further than once around the composer. */
    private static void tabTo(BrowserUser somebody, Locator goal) {
        for (int i = 0; i < 40; i++) {
            if ((boolean) goal.evaluate("each => each === document.activeElement")) {
                return;
            }
            somebody.press("Tab");
        }
        assertThat(goal.toString()).as("reached by Tab").isNull();
    }
}
