package be.goesting.identity;

import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.StatementCounter;
import be.goesting.TestApplication;
import be.goesting.TestApplication.Visitor;
import be.goesting.TestOrganisation;
import be.goesting.site.Language;
import be.goesting.site.language.Messages;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;

/** Somebody asks for a link, finds it in the mail, and goes in. */
class SignInByMailTest {

    private static final Pattern TOKEN = Pattern.compile("/sign-in/([A-Za-z0-9_-]+)");
    private static final GreenMail POST_OFFICE = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

    private static ConfigurableApplicationContext application;
    private static TestOrganisation house;
    private static int visitors;

    @BeforeAll
    static void start() {
        POST_OFFICE.start();
        application = TestApplication.another(
                "--spring.mail.host=127.0.0.1",
                "--goesting.mail.wait=0s",
                "--spring.mail.port=" + POST_OFFICE.getSmtp().getPort(),
                "--goesting.address=https://leren.example.org/",
                "--goesting.mail.from=leren@example.org");
        house = TestOrganisation.founded(application, "Maakhuis");
    }

    @AfterAll
    static void stop() {
        application.close();
        POST_OFFICE.stop();
    }

    @BeforeEach
    void emptyThePostOffice() throws Exception {
        POST_OFFICE.purgeEmailFromAllMailboxes();
    }

    @ParameterizedTest
    @EnumSource
    void theMailIsInThePersonsLanguage(Language language) throws Exception {
        String address = somebody(language);
        ask(address);
        MimeMessage mail = mailTo(address);
        assertThat(mail.getSubject())
                .isEqualTo(application
                        .getBean(Messages.class)
                        .text(language, "identity.mail.subject", "organisation", "Maakhuis"));
        assertThat(mail.getFrom()[0]).hasToString("leren@example.org");
        assertThat(text(mail)).contains("Robin", "15", "https://leren.example.org/sign-in/");
    }

    @Test
    void whatIsNoAddressIsSaidBesideIt() {
        var answer = visitor().post("/sign-in", "/sign-in", "email", "geen adres", "back", "/moments");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("id=\"email-error\"", "geen adres", "value=\"/moments\"");
    }

    @Test
    void theLinkLetsInOnceAndLookingAtItUsesNothingUp() throws Exception {
        String address = somebody(Language.NL);
        ask(address);
        String token = token(mailTo(address));
        assertThat(visitor().get("/sign-in/" + token).statusCode()).isEqualTo(200);
        var first = visitor();
        assertThat(first.post("/sign-in/" + token, "/sign-in/" + token).statusCode())
                .isEqualTo(200);
        assertThat(first.get("/").uri().getPath()).isEqualTo("/");
        var second = visitor();
        assertThat(second.get("/sign-in/" + token).statusCode()).isEqualTo(410);
        assertThat(second.post("/welcome", "/sign-in/" + token).statusCode()).isEqualTo(410);
        assertThat(second.get("/").uri().getPath()).isEqualTo("/sign-in");
    }

    @Test
    void afterTheNewestLinkAnOlderOneOpensNoMore() {
        UUID robin = house.add("insert into people (name) values ('Robin')");
        String older = house.tokenOf(robin);
        String newest = house.tokenOf(robin);
        String afterwards = house.tokenOf(robin);
        visitor().enteredBy(newest);
        assertThat(visitor().get("/sign-in/" + older).statusCode()).isEqualTo(410);
        assertThat(visitor().post("/welcome", "/sign-in/" + older).statusCode()).isEqualTo(410);
        assertThat(visitor().get("/sign-in/" + afterwards).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nieuw@example.org"})
    void theOldAddressIsToldBeforeItChanges(String to) throws Exception {
        UUID rita =
                house.add("insert into people (name, email) values ('Rita', ?)", UUID.randomUUID() + "@example.org");
        house.add("insert into role_assignments (person_id, role) values (?, 'administrator')", rita);
        String address = "cas-" + UUID.randomUUID() + "@example.org";
        UUID cas = house.add("insert into people (name, email) values ('Cas', ?)", address);
        visitor().enteredBy(house.tokenOf(cas));
        String path = "/administration/people/" + cas;
        visitor().enteredBy(house.tokenOf(rita)).post(path, path, "name", "Cas", "email", to, "language", "nl");
        assertThat(text(mailTo(address)))
                .contains("Dag Cas", "Rita", "72", "https://leren.example.org/settings#address-", to)
                .doesNotContain("{");
        ask(address);
        await(() -> mailsTo(address).size() == 2);
        assertThat(mailsTo(address)).as("and it still lets in").hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void whoIsAskedInByAnAdministratorFindsALinkThatLetsIn(Language language) throws Exception {
        UUID rita = house.add("insert into people (name) values ('Rita')");
        house.add("insert into role_assignments (person_id, role) values (?, 'administrator')", rita);
        var administrator = visitor().enteredBy(house.tokenOf(rita));
        String people = "/administration/people";
        String address = "nele-" + UUID.randomUUID() + "@example.org";
        String added = administrator
                .post(people + "/new", people, "name", "Nele", "email", address, "language", language.code())
                .uri()
                .getPath();
        assertThat(administrator.post(added, added + "/invitation").statusCode())
                .isEqualTo(200);
        MimeMessage mail = mailTo(address);
        assertThat(mail.getSubject())
                .isEqualTo(application
                        .getBean(Messages.class)
                        .text(language, "identity.invitation.subject", "organisation", "Maakhuis"));
        assertThat(text(mail)).contains("Nele", "Maakhuis", "15", "https://leren.example.org/sign-in.");
        var nele = visitor().enteredBy(token(mail));
        assertThat(nele.get("/settings").body()).contains("Nele");
        assertThat(nele.get(people).statusCode()).isEqualTo(404);
    }

    @Test
    void theLinkWorksForAQuarterOfAnHour() throws Exception {
        String address = somebody(Language.NL);
        ask(address);
        String token = token(mailTo(address));
        assertThat(house.<Integer>in(
                        database -> database.sql("""
                        select cast(extract(epoch from expires_at - created_at) as int) from sign_in_links
                         where used_at is null order by created_at desc limit 1""").query(Integer.class).single()))
                .isEqualTo(Math.toIntExact(Duration.ofMinutes(15).toSeconds()));
        house.in(database -> database.sql("update sign_in_links set expires_at = now() - interval '1 second'")
                .update());
        assertThat(visitor().get("/sign-in/" + token).statusCode()).isEqualTo(410);
        assertThat(visitor().post("/welcome", "/sign-in/" + token).statusCode()).isEqualTo(410);
    }

    @Test
    void theAnswerTellsNobodyWhichAddressesThereAre() {
        var known = ask(somebody(Language.NL));
        var unknown = ask("nobody-" + UUID.randomUUID() + "@example.org");
        assertThat(unknown.statusCode()).isEqualTo(known.statusCode()).isEqualTo(302);
        assertThat(unknown.body()).isEqualTo(known.body());
        assertThat(unknown.headers().firstValue("Location"))
                .isEqualTo(known.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/sign-in/sent"));
        assertThat(unknown.headers().map().keySet())
                .isEqualTo(known.headers().map().keySet());
        assertThat(statements(unknown)).isNotEmpty().isEqualTo(statements(known));
    }

    @Test
    void anAddressIsMailedFiveTimesAQuarterOfAnHourWhoeverAsks() throws Exception {
        String address = somebody(Language.NL);
        for (int i = 0; i < 8; i++) {
            assertThat(ask(address).statusCode()).isEqualTo(302);
        }
        String last = somebody(Language.NL);
        ask(last);
        mailTo(last);
        assertThat(mailsTo(address)).hasSizeBetween(1, 5);
    }

    @Test
    void aVisitorWhoAsksForFiftyAddressesHasToWait() {
        String from = "203.0.113.77";
        var visitor = visitor();
        String form = visitor.formToken("/sign-in");
        for (int i = 0; i < 50; i++) {
            assertThat(ask("guess" + i + "@example.org", visitor, form, from).statusCode())
                    .isEqualTo(302);
        }
        assertThat(ask("guess51@example.org", visitor, form, from).statusCode()).isEqualTo(429);
        assertThat(ask("guess51@example.org", visitor, form, "203.0.113.78").statusCode())
                .isEqualTo(302);
    }

    @Test
    void theLinkLeadsWhereOneWasGoingAlsoInAnotherBrowser() throws Exception {
        String address = somebody(Language.NL);
        var phone = visitor();
        HttpResponse<String> door = phone.get("/notifications?before=1_" + house.id());
        assertThat(door.body()).contains("value=\"/notifications?before=1_" + house.id());
        phone.send(
                HttpRequest.newBuilder()
                        .header("X-Forwarded-For", "198.51.100." + ++visitors)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("_csrf=" + phone.formToken("/sign-in") + "&email=" + address
                                + "&back=%2Fnotifications%3Fbefore%3D1_" + house.id())),
                "/sign-in");
        String link = "/sign-in/" + token(mailTo(address));
        var desk = visitor();
        HttpResponse<String> entered = desk.send(
                HttpRequest.newBuilder()
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("_csrf=" + desk.formToken(link))),
                link);
        assertThat(entered.headers().firstValue("Location").orElseThrow())
                .endsWith("/notifications?before=1_" + house.id());
    }

    private static String somebody(Language language) {
        String address = "robin-" + UUID.randomUUID() + "@example.org";
        house.add("insert into people (name, email, language) values ('Robin', ?, ?)", address, language.code());
        return address;
    }

    private static HttpResponse<String> ask(String address) {
        var visitor = visitor();
        return ask(address, visitor, visitor.formToken("/sign-in"), "198.51.100." + ++visitors);
    }

    private static HttpResponse<String> ask(String address, Visitor visitor, String form, String from) {
        return visitor.send(
                HttpRequest.newBuilder()
                        .header("X-Forwarded-For", from)
                        .header(StatementCounter.HEADER, address)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("_csrf=" + form + "&email=" + address)),
                "/sign-in");
    }

    private static List<String> statements(HttpResponse<String> answer) {
        return StatementCounter.of(
                answer.request().headers().firstValue(StatementCounter.HEADER).orElseThrow());
    }

    private static Visitor visitor() {
        return new Visitor(TestApplication.addressOf(application));
    }

    private static MimeMessage mailTo(String address) throws InterruptedException {
        await(() -> !mailsTo(address).isEmpty());
        return mailsTo(address).getFirst();
    }

    private static void await(BooleanSupplier done) throws InterruptedException {
        for (int i = 0; i < 200 && !done.getAsBoolean(); i++) {
            Thread.sleep(100);
        }
    }

    private static List<MimeMessage> mailsTo(String address) {
        return Arrays.stream(POST_OFFICE.getReceivedMessages())
                .filter(mail -> GreenMailUtil.getAddressList(recipients(mail)).contains(address))
                .toList();
    }

    private static jakarta.mail.Address[] recipients(MimeMessage mail) {
        try {
            return mail.getAllRecipients();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String token(MimeMessage mail) throws MessagingException, IOException {
        var token = TOKEN.matcher(text(mail));
        assertThat(token.find()).isTrue();
        return token.group(1);
    }

    private static String text(MimeMessage mail) throws MessagingException, IOException {
        return mail.getContent().toString();
    }
}
