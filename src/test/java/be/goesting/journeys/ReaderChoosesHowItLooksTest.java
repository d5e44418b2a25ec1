package be.goesting.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The language, light or dark, and paper. */
class ReaderChoosesHowItLooksTest extends Journey {

    @Test
    void inTheLanguageOfTheBrowserAtFirst() {
        Map.of(
                        "nl-BE",
                        "Dag, kom binnen",
                        "fr-BE",
                        "Bonjour, entre",
                        "en-GB",
                        "Hello, come in",
                        "ja-JP",
                        "Dag, kom binnen")
                .forEach((locale, greeting) -> {
                    var visitor = stranger(desk().setLocale(locale)).goTo("/sign-in");
                    assertThat(visitor.heading(greeting)).isVisible();
                });
    }

    @Test
    void andFromThenOnInTheirOwn() {
        var jef = as("jef-wuyts");
        jef.speak("fr-BE");
        assertThat(jef.field("Qu’as-tu appris\u202f?")).isVisible();
        var jefElsewhere = as("jef-wuyts");
        assertThat(jefElsewhere.field("Qu’as-tu appris\u202f?")).isVisible();
        jefElsewhere.speak("nl-BE");
        jef.goTo("/");
        assertThat(jef.field("Wat heb je geleerd?")).isVisible();
    }

    @Test
    void lightOrDarkWhateverTheDeviceSays() {
        var jef = as("jef-wuyts");
        jef.goTo("/settings");
        jef.page().emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        String light = paper(jef);
        jef.page().emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        String dark = paper(jef);
        assertThat(dark).isNotEqualTo(light);
        choose(jef, "Licht");
        assertThat(paper(jef)).isEqualTo(light);
        jef.page().emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        choose(jef, "Donker");
        assertThat(paper(jef)).isEqualTo(dark);
        choose(jef, "Zoals mijn toestel");
        assertThat(paper(jef)).isEqualTo(light);
    }

    @Test
    void onPaperWithoutMenus() {
        var jef = as("jef-wuyts");
        jef.follow(jef.page().locator(".byline-time").first());
        jef.page().emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(jef.page().locator(".masthead")).isHidden();
        assertThat(jef.page().locator(".menu")).isHidden();
        assertThat(jef.page().locator(".colophon")).isHidden();
        assertThat(jef.button("Reageer")).isHidden();
        assertThat(jef.page().locator(".reactions")).isHidden();
        assertThat(jef.page().locator("article.moment")).isVisible();
    }

    private static void choose(BrowserUser somebody, String light) {
        somebody.page()
                .getByText(light, new com.microsoft.playwright.Page.GetByTextOptions().setExact(true))
                .click();
        somebody.button("Bewaar").click();
        assertThat(somebody.toast()).isVisible();
        somebody.goTo("/settings");
    }

    private static String paper(BrowserUser somebody) {
        return (String) somebody.page()
                .evaluate("getComputedStyle(document.documentElement).backgroundColor"
                        + " + getComputedStyle(document.body).backgroundColor + getComputedStyle(document.body).color");
    }
}
