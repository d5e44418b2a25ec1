package be.goesting.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.goesting.TestApplication;
import be.goesting.tenancy.Organisation;
import be.goesting.tenancy.Organisations;
import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** On the day one chose, Vandaag asks gently whether it worked; every answer is a good one. */
class OwnerLooksBackOnAnIntentionTest extends Journey {

    private static int storm;

    private final String words = "Bij storm " + ++storm + " eerst de lichtkoepels nakijken";
    private BrowserUser priya = stranger(desk());
    private Locator question = priya.page().locator(".checkin");

    /** Time passes in the database: the day to look back on has come. */
    @BeforeEach
    void theDayHasCome() {
        priya.openLink(TestApplication.tokenOf("priya-nair")).speak("nl-BE");
        priya.goTo("/intentions");
        priya.field("Wanneer ga je het gebruiken?").first().fill(words);
        priya.button("Voeg toe").click();
        assertThat(priya.toast()).containsText("Genoteerd.");
        daysPass();
        priya.goTo("/");
        assertThat(question).containsText("Is het gelukt?");
        assertThat(question).containsText(words);
    }

    @Test
    void itWorkedAndColleaguesMayKnow() {
        var jef = as("jef-wuyts");
        assertThat(jef.page().locator("main")).not().containsText(words);
        summary("Ja");
        priya.field("Vertel het in een zin, als je wil").fill("Het logboek wist het al een week.");
        priya.page().getByText("Deel die zin ook met collega’s").click();
        priya.button("Klaar").click();
        assertThat(question).containsText("Mooi zo. Dat is leren.");
        assertThat(question).isFocused();
        jef.goTo("/");
        assertThat(jef.moment("Het logboek wist het al een week.")).isVisible();
    }

    @Test
    void itWorkedHalfAndStaysPrivate() {
        priya.button("Half").click();
        assertThat(question).containsText("Half is ook verder dan daarnet.");
        priya.goTo("/");
        assertThat(question.filter(new Locator.FilterOptions().setHasText(words)))
                .hasCount(0);
        priya.goTo("/intentions");
        assertThat(priya.page().locator("main")).containsText("Half gelukt.");
    }

    @Test
    void notYetSoAskAgainLater() {
        summary("Nog niet");
        priya.button("Vraag het dan nog eens").click();
        assertThat(question).containsText("Goed, we vragen het je");
        priya.goTo("/");
        assertThat(question.filter(new Locator.FilterOptions().setHasText(words)))
                .hasCount(0);
        assertThat(priya.page().locator(".margin")).containsText(words);
    }

    @Test
    void letGoOrAfterAllNot() {
        priya.button("Laat maar los").click();
        assertThat(question).containsText("Losgelaten. Dat mag.");
        priya.button("Maak ongedaan").click();
        assertThat(question).containsText("Is het gelukt?");
    }

    private void summary(String name) {
        question.locator("summary")
                .filter(new Locator.FilterOptions().setHasText(name))
                .click();
    }

    /** So many that no other intention waits longer. */
    private void daysPass() {
        var organisations = TestApplication.bean(Organisations.class);
        var demo = organisations.installed().stream()
                .filter(each -> each.kind() == Organisation.Kind.DEMO)
                .findFirst()
                .orElseThrow();
        organisations.in(
                demo.id(),
                () -> TestApplication.bean(JdbcClient.class)
                        .sql("update intentions set review_on = current_date - 100 where body = ?")
                        .param(words)
                        .update());
    }
}
