package be.goesting.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.TestApplication;
import be.goesting.tenancy.Organisation;
import be.goesting.tenancy.Organisations;
import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One thread by two people: a wish said, shared, talked about, a method chosen together, a step, using it, telling what it
 * brought, and being thanked for that.
 */
class WishBecomesAStoryTest extends Journey {

    private static final String WISH = "Een buffervat leren kiezen zonder te gokken";
    private static final String USE = "Bij de offerte voor Lier reken ik het vat zelf";
    private static final String STORY = "Het vat van Lier klopte op tien liter na.";
    private static final int CLICKS_OF_THE_LEARNER = 14;
    private static final int CLICKS_OF_THE_LEADER = 6;

    private final BrowserUser hanne = as("hanne-claes");
    private final BrowserUser tom = as("tom-verlinden");

    @Test
    void fromAVagueWishToSomethingUsed() {
        hanne.countAnew();
        tom.countAnew();
        theWishIsSaidAndShared();
        String talk = theTalkIsPlanned();
        theMethodIsChosenTogether(talk);
        theStepIsDoneAndWillBeUsed();
        itIsUsedAndTold();
        itIsAppreciated();
        assertThat(hanne.presses()).as("clicks of the learner").isLessThanOrEqualTo(CLICKS_OF_THE_LEARNER);
        assertThat(tom.presses()).as("clicks of the leader").isLessThanOrEqualTo(CLICKS_OF_THE_LEADER);
    }

    private void theWishIsSaidAndShared() {
        hanne.page().locator(".menu a[href='/learning']").click();
        hanne.field("Wat wil je leren?").fill(WISH);
        hanne.button("Schrijf op").click();
        assertThat(need()).containsText("Alleen jij");
        need().getByText("Deel met Tom").click();
        assertThat(need()).containsText("Jij en Tom");
    }

    private String theTalkIsPlanned() {
        tom.goTo("/learning/shared");
        tom.follow(tom.page().getByText(WISH));
        tom.follow(tom.link("Plan een leergesprek"));
        tom.follow(tom.page().locator("form[action='/conversations'] button[type=submit]"));
        String talk = tom.page().url().replaceFirst("[?#].*", "").replaceFirst("^https?://[^/]+", "");
        hanne.goTo(talk);
        hanne.button("Dat past").click();
        assertThat(hanne.toast()).containsText("Afgesproken");
        return talk;
    }

    private void theMethodIsChosenTogether(String talk) {
        tom.goTo(talk);
        assertThat(tom.page().locator(".agenda")).containsText(WISH);
        hanne.goTo(talk);
        hanne.follow(hanne.page().locator(".agenda").getByText(WISH));
        hanne.follow(hanne.link("Zoek een manier"));
        String ways = hanne.page().url();
        tom.page().navigate(ways);
        assertThat(tom.page().locator(".chooser > .methods > li")).hasCount(5);
        assertThat(tom.page().locator(".methods button")).hasCount(0);
        hanne.page().locator(".methods button").first().click();
        assertThat(hanne.page().locator(".steps > li")).hasCount(1);
    }

    private void theStepIsDoneAndWillBeUsed() {
        hanne.button("Gedaan").click();
        hanne.field("Wat bracht het je?").fill("De draaitijd van de pomp beslist, niet het volume.");
        hanne.page().getByLabel("Ja").check();
        hanne.field("Ik ga dit gebruiken wanneer …").fill(USE);
        hanne.button("Bewaar").click();
        assertThat(hanne.page().locator(".steps")).containsText(USE);
        tom.page().reload();
        assertThat(tom.page().locator("main")).not().containsText("draaitijd");
    }

    private void itIsUsedAndTold() {
        theDayComes();
        hanne.goTo("/learning");
        Locator question = hanne.page().locator(".checkin");
        assertThat(question).containsText(USE);
        question.locator("summary").first().click();
        hanne.field("Vertel het in een zin, als je wil").fill(STORY);
        hanne.page().getByText("Deel die zin ook met collega’s").click();
        hanne.button("Klaar").click();
        assertThat(question).containsText("Mooi zo. Dat is leren.");
    }

    private void itIsAppreciated() {
        tom.goTo("/");
        tom.follow(tom.moment(STORY).locator("a[href^='/appreciations/new']"));
        tom.button("Verstuur").click();
        assertThat(tom.toast()).containsText("Verstuurd");
        hanne.goTo("/notifications");
        assertThat(hanne.page().locator(".notices")).containsText("Tom Verlinden bedankt je");
        hanne.goTo("/learning/year-review");
        assertThat(hanne.page().locator(".story")).containsText(WISH);
        assertThat(hanne.page().locator(".story")).containsText("Het lukte.");
        assertThat(hanne.page().locator(".story")).containsText(STORY);
    }

    private Locator need() {
        return hanne.page().locator(".need").filter(new Locator.FilterOptions().setHasText(WISH));
    }

    /** So long ago that no other intention waits longer. */
    private static void theDayComes() {
        var organisations = TestApplication.bean(Organisations.class);
        var demo = organisations.installed().stream()
                .filter(each -> each.kind() == Organisation.Kind.DEMO)
                .findFirst()
                .orElseThrow();
        organisations.in(
                demo.id(),
                () -> TestApplication.bean(JdbcClient.class)
                        .sql("update intentions set review_on = current_date - 300 where body = ?")
                        .param(USE)
                        .update());
    }
}
