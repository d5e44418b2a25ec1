package be.goesting.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A word, its stem, a piece of it, with or without accents, in any of the three languages: found, and marked. */
class ReaderSearchesTest extends Journey {

    @ParameterizedTest
    @CsvSource({
        "De lasnaden van de ketels waren netjes gepolijst., lasnaad ketel, ketels",
        "Nous avons réparé les chaudières récalcitrantes., chaudiere recalcitrante, récalcitrantes",
        "Measuring twice saves the soldered junctions., soldering junction, junctions",
        "De ruimteverwarmingsinstallatie zong als een kanarie., verwarmingsinst, ruimteverwarmingsinstallatie"
    })
    void byStemPieceOrWithoutAccents(String words, String asked, String marked) {
        as("hanne-claes").shares(words);
        var jef = as("jef-wuyts");
        jef.follow(jef.link("Zoeken"));
        jef.field("Wat zoek je?").fill(asked);
        jef.press("Enter");
        assertThat(jef.moment(words)).isVisible();
        assertThat(jef.moment(words)
                        .locator("mark", new com.microsoft.playwright.Locator.LocatorOptions().setHasText(marked)))
                .isVisible();
    }

    @Test
    void andHearsKindlyThatNothingWasFound() {
        var jef = as("jef-wuyts");
        jef.goTo("/search?words=zwoerdspekkoek");
        assertThat(jef.heading("Niets gevonden voor ‘zwoerdspekkoek’")).isVisible();
        assertThat(jef.field("Wat zoek je?")).hasValue("zwoerdspekkoek");
    }

    @Test
    void withTheKeyboardAloneAndFindsTheSameWordsAgain() {
        var jef = as("jef-wuyts");
        jef.goTo("/methods");
        jef.press("/");
        var field = jef.field("Wat zoek je?");
        assertThat(field).isFocused();
        field.fill("pomp");
        jef.press("Enter");
        assertThat(jef.heading("Gevonden voor ‘pomp’")).isVisible();
        jef.press("/");
        assertThat(field).isFocused();
        jef.press("ArrowDown");
        jef.press("ArrowDown");
        assertThat(jef.page().locator(".called a:focus, .feed a:focus")).hasCount(1);
        jef.press("Escape");
        assertThat(field).isFocused();
        jef.goTo("/search");
        assertThat(jef.page().locator(".recent a")).hasText("pomp");
        assertThat(as("hanne-claes").goTo("/search").page().locator(".recent a"))
                .hasCount(0);
        jef.button("Vergeet dit").click();
        assertThat(jef.page().locator(".recent a")).hasCount(0);
    }

    @Test
    void andWhatWasLookedForGoesAtSigningOut() {
        var jef = as("jef-wuyts");
        jef.goTo("/search?words=pomp");
        jef.page().evaluate("() => document.querySelector('[formaction=\"/sign-out\"]').click()");
        jef.page().waitForURL("**/sign-in**");
        org.assertj.core.api.Assertions.assertThat(jef.page()
                        .evaluate("() => Object.keys(localStorage).filter(key => key.startsWith('goesting.')).length"))
                .isEqualTo(0);
    }
}
