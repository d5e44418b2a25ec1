package be.goesting.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.TestApplication;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/** An empty installation, a mail server, and somebody who begins. */
class FounderSetsUpTheOrganisationTest extends Journey {

    private static final Pattern LINK = Pattern.compile("http://localhost:\\d+/sign-in/\\S+");
    private static final GreenMail MAIL = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

    private static ConfigurableApplicationContext application;
    private static String address;

    @BeforeAll
    static void anEmptyInstallation() throws IOException {
        MAIL.start();
        int port;
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        address = "http://localhost:" + port;
        // A mailed link says the port that is configured.
        application = TestApplication.another(
                "--server.port=" + port,
                "--spring.mail.host=127.0.0.1",
                "--spring.mail.port=" + MAIL.getSmtp().getPort());
    }

    @AfterAll
    static void isLeftBehind() {
        application.close();
        MAIL.stop();
    }

    @Test
    void andComesInByTheMailedLink() {
        var an = visitor(address, desk());
        an.watch().expect(410);
        an.watch().expect(422);
        begins(an);
        String link = mailedLink(1);
        an.goTo(link);
        assertThat(AccessibilityCheck.on(an.page())).isEmpty();
        an.follow(an.button("Kom binnen"));
        assertThat(an.field("Wat heb je geleerd?")).isVisible();
        assertThat(an.page().locator(".masthead-org")).hasText("Bakkerij Zonnebloem");
        an.shares("Het eerste brood is altijd voor de bakker.");
        worksOnce(link);
        signsOutEverywhere(an);
        strangersLearnNothing();
    }

    private static void begins(BrowserUser founder) {
        founder.goTo("/");
        assertThat(founder.heading("Welkom. Waar heb je goesting in?")).isVisible();
        founder.field("Hoe heet je organisatie?").fill("Bakkerij Zonnebloem");
        founder.field("Hoe heet jij?").fill("An Peeters");
        founder.field("Jouw e-mailadres").fill("an bij zonnebloem");
        founder.button("Begin").click();
        assertThat(founder.page().locator("#email-error")).isVisible();
        assertThat(founder.field("Hoe heet je organisatie?")).hasValue("Bakkerij Zonnebloem");
        founder.field("Jouw e-mailadres").fill("an@zonnebloem.example");
        founder.follow(founder.button("Begin"));
        assertThat(founder.heading("Kijk in je mailbox")).isVisible();
    }

    private void worksOnce(String link) {
        var other = visitor(address, desk());
        other.watch().expect(410);
        other.goTo(link);
        assertThat(other.heading("Deze link werkt niet meer")).isVisible();
    }

    private void signsOutEverywhere(BrowserUser an) {
        var phone = visitor(address, phone());
        phone.goTo("/search");
        phone.field("E-mailadres op het werk").fill("An@Zonnebloem.example");
        phone.follow(phone.button("Stuur me een link"));
        phone.goTo(mailedLink(2));
        phone.follow(phone.button("Kom binnen"));
        assertThat(phone.field("Wat zoek je?")).isVisible();
        phone.goTo("/settings");
        phone.follow(phone.button("Meld me overal af"));
        assertThat(phone.toast()).hasText("Je bent overal afgemeld.");
        an.goTo("/");
        assertThat(an.heading("Dag, kom binnen")).isVisible();
    }

    private void strangersLearnNothing() {
        var stranger = visitor(address, desk()).goTo("/sign-in");
        stranger.field("E-mailadres op het werk").fill("niemand@zonnebloem.example");
        stranger.follow(stranger.button("Stuur me een link"));
        assertThat(stranger.heading("Kijk in je mailbox")).isVisible();
        assertThat(MAIL.getReceivedMessages()).hasSize(2);
    }

    private static String mailedLink(int number) {
        assertThat(MAIL.waitForIncomingEmail(20_000, number)).isTrue();
        var link = LINK.matcher(GreenMailUtil.getBody(MAIL.getReceivedMessages()[number - 1])
                .replace("=\r\n", "")
                .replace("=3D", "="));
        assertThat(link.find()).isTrue();
        return link.group();
    }
}
