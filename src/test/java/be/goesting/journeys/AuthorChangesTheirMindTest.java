package be.goesting.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** What is shared stays its author's: to change, to keep to the team, to take back, and to think better of that. */
class AuthorChangesTheirMindTest extends Journey {

    @Test
    void byChangingTheWords() {
        var hanne = as("hanne-claes");
        var jef = as("jef-wuyts");
        open(hanne, "Een boormal bespaart een uur.");
        hanne.follow(hanne.link("Pas aan"));
        hanne.field("Pas je leermoment aan").fill("Een boormal bespaart een halve zaterdag.");
        hanne.follow(hanne.button("Bewaar"));
        assertThat(hanne.toast()).containsText("Aangepast.");
        jef.goTo("/");
        assertThat(jef.moment("een halve zaterdag")).containsText("aangepast");
        assertThat(jef.moment("Een boormal bespaart een uur.")).hasCount(0);
    }

    @Test
    void byKeepingItToTheTeam() {
        var hanne = as("hanne-claes");
        var tom = as("tom-verlinden");
        var jef = as("jef-wuyts");
        open(hanne, "De klant wou geen lawaai, wij wel een pomp.");
        jef.goTo("/");
        jef.follow(jef.moment("geen lawaai").locator(".byline-time"));
        hanne.follow(hanne.link("Pas aan"));
        hanne.pick("Mijn team");
        hanne.follow(hanne.button("Bewaar"));
        assertThat(hanne.moment("geen lawaai")).containsText("alleen het team");
        jef.watch().expect(404);
        jef.page().reload();
        assertThat(jef.heading("Dat lukte niet")).isVisible();
        jef.goTo("/");
        assertThat(jef.moment("geen lawaai")).hasCount(0);
        tom.goTo("/");
        assertThat(tom.moment("geen lawaai")).hasCount(1);
    }

    @Test
    void byTakingItBackAndThinkingBetterOfThat() {
        var hanne = as("hanne-claes");
        var jef = as("jef-wuyts");
        open(hanne, "Die ene kraan lekt alleen op dinsdag.");
        hanne.follow(hanne.button("Wis"));
        assertThat(hanne.heading("Je leermoment is gewist")).isVisible();
        jef.goTo("/");
        assertThat(jef.moment("op dinsdag")).hasCount(0);
        hanne.follow(hanne.button("Maak ongedaan"));
        assertThat(hanne.moment("op dinsdag")).isVisible();
        jef.goTo("/");
        assertThat(jef.moment("op dinsdag")).hasCount(1);
    }

    @Test
    void rightAfterSharing() {
        var hanne = as("hanne-claes");
        hanne.shares("Te vlug gedeeld, te vlug gedacht.");
        hanne.toast().getByText("Maak ongedaan").click();
        assertThat(hanne.heading("Je leermoment is gewist")).isVisible();
        hanne.goTo("/");
        assertThat(hanne.moment("Te vlug gedeeld")).hasCount(0);
    }

    @Test
    void byChangingAndTakingBackAComment() {
        as("hanne-claes").shares("Een chape laat zich niet opjagen.");
        var jef = as("jef-wuyts");
        jef.follow(jef.moment("Een chape laat zich niet opjagen.").locator(".byline-time"));
        jef.field("Jouw reactie").fill("Bij mij duurde dat drie uur.");
        jef.button("Reageer").click();
        Locator comment = jef.page().locator(".comment").last();
        assertThat(comment).containsText("drie uur");
        jef.follow(comment.getByText("Pas aan"));
        jef.field("Jouw reactie").fill("Bij mij duurde dat twee uur.");
        jef.follow(jef.button("Bewaar"));
        assertThat(comment).containsText("twee uur");
        assertThat(comment).containsText("aangepast");
        comment.getByText("Wis").click();
        assertThat(jef.toast()).containsText("Je reactie is gewist.");
        assertThat(jef.page().getByText("twee uur")).hasCount(0);
        jef.button("Maak ongedaan").click();
        assertThat(jef.page().getByText("twee uur")).hasCount(1);
    }

    private static void open(BrowserUser author, String words) {
        author.shares(words);
        author.follow(author.moment(words).locator(".byline-time"));
    }
}
