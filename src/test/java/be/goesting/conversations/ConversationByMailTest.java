package be.goesting.conversations;

import static be.goesting.conversations.ConversationFixtures.accept;
import static be.goesting.conversations.ConversationFixtures.act;
import static be.goesting.conversations.ConversationFixtures.day;
import static be.goesting.conversations.ConversationFixtures.invited;
import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.TestApplication;
import be.goesting.TestApplication.Visitor;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/** What the two find in the mail: who, when and where, each in their own language, and never what it is about. */
class ConversationByMailTest {

    private static final GreenMail POST_OFFICE = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    private static final String LIES = "lies.aerts@example.org";
    private static final String LEO = "leo.blaise@example.org";

    private static ConfigurableApplicationContext application;

    private final ConversationFixtures company = company();
    private final Visitor lies = company.as(company.lies);
    private final Visitor leo = company.as(company.leo);

    @BeforeAll
    static void openThePostOffice() {
        POST_OFFICE.start();
        application = TestApplication.another(
                "--spring.mail.host=127.0.0.1",
                "--goesting.mail.wait=0s",
                "--spring.mail.port=" + POST_OFFICE.getSmtp().getPort(),
                "--goesting.address=https://leren.example.org/",
                "--goesting.mail.from=leren@example.org");
    }

    @AfterAll
    static void closeThePostOffice() {
        application.close();
        POST_OFFICE.stop();
    }

    @Test
    void fromTheInvitationToTheLastWordTheCalendarsFollow() throws Exception {
        String conversation = invited(lies, company.leo, 7, "Iets heel persoonlijks");
        MimeMessage asked = mail(LEO, 0);
        assertThat(asked.getSubject()).startsWith("Lies Aerts t’invite à un entretien");
        assertThat(part(asked, 0))
                .contains("Zaaltje Schelde", "Nous ne lisons pas les réponses")
                .contains("https://leren.example.org" + conversation + "?answer=yes#when")
                .contains(conversation + "?answer=other#when", conversation + "?answer=no#when");
        assertThat(part(asked, 1))
                .contains("METHOD:REQUEST", "STATUS:TENTATIVE", "CLASS:PRIVATE", day(7).replace("-", ""));
        assertThat(leo.get(conversation + "?answer=other").body()).contains("<details open>");

        accept(leo, conversation);
        assertThat(mail(LIES, 0).getSubject()).startsWith("Afgesproken: leergesprek met Leo Blaise");
        assertThat(part(mail(LEO, 1), 1)).contains("STATUS:CONFIRMED");

        lies.post(conversation, act(conversation, "times"), "time", day(9) + "T10:00", "place", "Elders");
        MimeMessage moving = mail(LEO, 2);
        assertThat(part(moving, 0)).contains("Elders", "propose un autre moment");
        assertThat(moving.getContentType())
                .as("until it is accepted nothing moves")
                .startsWith("text/plain");
        accept(leo, conversation);
        assertThat(part(mail(LIES, 1), 1)).contains(day(9).replace("-", ""), "Elders");

        leo.post(conversation, act(conversation, "cancel"), "note", "Raison privée");
        assertThat(part(mail(LIES, 2), 1)).contains("METHOD:CANCEL");
        for (String address : List.of(LIES, LEO)) {
            for (MimeMessage mail : mails(address)) {
                assertThat(mail.getSubject() + all(mail))
                        .doesNotContain("persoonlijks")
                        .doesNotContain("Raison privée");
            }
        }
    }

    @Test
    void whoStaysHearsThatItIsOffAndSoDoesTheCalendar() throws Exception {
        var couple = new ConversationFixtures(application);
        Visitor stays = couple.as(couple.lies);
        Visitor leaves = couple.as(couple.leo);
        int heard = mails(LIES).size();
        String conversation = invited(stays, couple.leo, 12, "Iets anders");
        accept(leaves, conversation);
        String agreed = part(mail(LIES, heard), 1);

        leaves.post(
                "/personal-data/erasure",
                "/personal-data/erasure",
                "confirmation",
                "effacer",
                "farewell",
                "TAKE_EVERYTHING");

        MimeMessage off = mail(LIES, heard + 1);
        assertThat(off.getSubject()).startsWith("Afgezegd: je afspraak van");
        assertThat(all(off)).doesNotContain("Leo").doesNotContain(LEO);
        assertThat(part(off, 1)).contains("METHOD:CANCEL", "STATUS:CANCELLED", uid(agreed));
        assertThat(sequence(part(off, 1))).isGreaterThan(sequence(agreed));
        assertThat(stays.get("/notifications").body()).contains("Een leergesprek gaat niet door");
    }

    private static String uid(String calendar) {
        return calendar.lines()
                .filter(line -> line.startsWith("UID:"))
                .findFirst()
                .orElseThrow();
    }

    private static int sequence(String calendar) {
        return calendar.lines()
                .filter(line -> line.startsWith("SEQUENCE:"))
                .mapToInt(line -> Integer.parseInt(line.substring("SEQUENCE:".length())))
                .findFirst()
                .orElse(0);
    }

    private static ConversationFixtures company() {
        return new ConversationFixtures(application);
    }

    private static MimeMessage mail(String address, int number) throws Exception {
        for (int i = 0; i < 200 && mails(address).size() <= number; i++) {
            Thread.sleep(100);
        }
        return mails(address).get(number);
    }

    private static List<MimeMessage> mails(String address) {
        return Arrays.stream(POST_OFFICE.getReceivedMessages())
                .filter(mail -> isTo(mail, address))
                .toList();
    }

    private static boolean isTo(MimeMessage mail, String address) {
        try {
            return mail.getAllRecipients()[0].toString().equals(address);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String all(MimeMessage mail) throws MessagingException, IOException {
        if (mail.getContent() instanceof String words) {
            return words;
        }
        var text = new StringBuilder();
        for (int i = 0; i < ((Multipart) mail.getContent()).getCount(); i++) {
            text.append(part(mail, i));
        }
        return text.toString();
    }

    private static String part(MimeMessage mail, int number) throws MessagingException, IOException {
        if (mail.getContent() instanceof String words) {
            return words;
        }
        try (InputStream content =
                ((Multipart) mail.getContent()).getBodyPart(number).getInputStream()) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n ", "");
        }
    }
}
