package be.goesting.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.TestApplication;
import be.goesting.tenancy.Organisation;
import be.goesting.tenancy.Organisations;
import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A conversation from the invitation to rounding off, by two people at two screens. */
class LearnerAndLeaderTalkTest extends Journey {

    private static final int CLICKS_OF_THE_LEARNER = 4;
    private static final int CLICKS_OF_THE_LEADER = 2;

    @Test
    void theyPlanPrepareWriteAgreeAndRoundOff() {
        var jef = as("jef-wuyts");
        var luc = as("luc-mertens");
        jef.countAnew();
        jef.goTo("/conversations");
        jef.follow(jef.link("Vraag Luc om een gesprek"));
        jef.field("Waarover? Mag je leeg laten").fill("Ik wil leren lassen aan dunne buis");
        jef.follow(jef.page().locator("form[action='/conversations'] button[type=submit]"));
        String path = jef.page().url().replaceFirst("\\?.*", "").replaceFirst("^https?://[^/]+", "");

        luc.countAnew();
        luc.goTo(path);
        luc.button("Dat past").click();
        assertThat(luc.toast()).containsText("Afgesproken");

        jef.goTo(path);
        jef.field("Wat ik voorbereid").fill("Ik wil het eerst zien doen.");
        jef.page().locator("button[formaction$='/preparation/shared']").click();
        assertThat(jef.toast()).containsText("Gedeeld");
        luc.page().reload();
        assertThat(luc.page().locator("#preparation")).containsText("Ik wil het eerst zien doen.");

        writeAtOnce(jef, luc, path);

        jef.field("doet").fill("kijkt een halve dag mee in het atelier");
        jef.button("Spreek af").click();
        assertThat(jef.page().locator(".agreements")).containsText("kijkt een halve dag mee");
        begin(path);
        luc.page().reload();
        assertThat(luc.page().locator(".agreements")).containsText("kijkt een halve dag mee");
        luc.button("Rond af").click();
        assertThat(luc.toast()).containsText("Afgerond");
        jef.goTo("/conversations");
        assertThat(jef.page().locator("section:has(#past-title)")).containsText("Ik wil leren lassen");
        assertThat(jef.presses()).isLessThanOrEqualTo(CLICKS_OF_THE_LEARNER);
        assertThat(luc.presses()).isLessThanOrEqualTo(CLICKS_OF_THE_LEADER);
    }

    /** The time agreed has come. */
    private static void begin(String path) {
        var organisations = TestApplication.bean(Organisations.class);
        organisations.in(
                organisations.installed().stream()
                        .filter(each -> each.kind() == Organisation.Kind.DEMO)
                        .findFirst()
                        .orElseThrow()
                        .id(),
                () -> TestApplication.bean(JdbcClient.class)
                        .sql("update meetings set starts_at = now() where id = cast(? as uuid)")
                        .param(path.substring(path.lastIndexOf('/') + 1))
                        .update());
    }

    /** Both have the notes open; one loses the line meanwhile. Saving by itself brings both together. */
    private static void writeAtOnce(BrowserUser jef, BrowserUser luc, String path) {
        Locator his = jef.field("Notities van jullie twee");
        Locator theirs = luc.field("Notities van jullie twee");
        jef.context().setOffline(true);
        jef.watch().expectLostLine();
        his.fill("Jef kijkt eerst mee.");
        assertThat(jef.page().locator("#notes [data-saves-status]")).containsText("Nog niet bewaard");
        theirs.fill("Er is plaats op dinsdag.");
        assertThat(luc.page().locator("#notes [data-saves-status]")).hasText("Bewaard");
        jef.context().setOffline(false);
        assertThat(his).hasValue("Er is plaats op dinsdag.\nJef kijkt eerst mee.");
        luc.goTo(path);
        assertThat(theirs).hasValue("Er is plaats op dinsdag.\nJef kijkt eerst mee.");

        jef.context().setOffline(true);
        his.press("Control+End");
        his.pressSequentially(" Dat is al genoeg.");
        jef.context().setOffline(false);
        jef.page().reload();
        assertThat(his).hasValue("Er is plaats op dinsdag.\nJef kijkt eerst mee. Dat is al genoeg.");
    }
}
