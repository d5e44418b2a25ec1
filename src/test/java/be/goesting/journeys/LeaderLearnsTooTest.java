package be.goesting.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

/** A leader who shares carries a quiet mark, unless they would rather not. */
class LeaderLearnsTooTest extends Journey {

    @Test
    void withAMarkThatCanBeSwitchedOff() {
        var tom = as("tom-verlinden");
        var jef = as("jef-wuyts");
        tom.shares("Ik plande te krap en leerde het van de werf.");
        jef.goTo("/");
        assertThat(jef.moment("Ik plande te krap")).containsText("deelt als leidinggevende");
        mark(tom, false);
        jef.goTo("/");
        assertThat(jef.moment("Ik plande te krap")).not().containsText("deelt als leidinggevende");
        mark(tom, true);
        jef.follow(jef.link("Leidinggevenden leren ook"));
        assertThat(jef.moment("Ik plande te krap")).containsText("deelt als leidinggevende");
    }

    @Test
    void andWhoLeadsNobodyIsNotAsked() {
        var jef = as("jef-wuyts");
        jef.goTo("/settings");
        assertThat(jef.page().locator("[name=marked]")).hasCount(0);
    }

    private static void mark(BrowserUser leader, boolean shown) {
        leader.goTo("/settings");
        leader.page().locator("[name=marked]").setChecked(shown);
        leader.follow(leader.button("Bewaar"));
    }
}
