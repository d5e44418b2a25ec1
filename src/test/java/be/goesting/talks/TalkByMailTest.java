package be.goesting.talks;

import static be.goesting.talks.TalkFixtures.act;
import static be.goesting.talks.TalkFixtures.agree;
import static be.goesting.talks.TalkFixtures.event;
import static be.goesting.talks.TalkFixtures.method;
import static be.goesting.talks.TalkFixtures.parsed;
import static be.goesting.talks.TalkFixtures.sequence;
import static be.goesting.talks.TalkFixtures.start;
import static be.goesting.talks.TalkFixtures.time;
import static be.goesting.talks.TalkFixtures.typed;
import static be.goesting.talks.TalkFixtures.value;
import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.TestApplication;
import be.goesting.TestApplication.Visitor;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.model.Calendar;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/** What the two find in the mail, each in their own language, and what their calendars make of it. */
class TalkByMailTest {

    private static final GreenMail POST_OFFICE = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    private static final String ANN = "ann.aerts@example.org";
    private static final String BEN = "ben.blaise@example.org";

    private static ConfigurableApplicationContext application;

    private final TalkFixtures workplace = workplace();
    private final UUID benPerson = workplace.person("Ben Blaise", "fr");
    private final Visitor ann = workplace.as(workplace.person("Ann Aerts", "nl"));
    private final Visitor ben = workplace.as(benPerson);

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

    @BeforeEach
    void emptyThePostOffice() throws Exception {
        POST_OFFICE.purgeEmailFromAllMailboxes();
    }

    @Test
    void fromTheQuestionToTheLastWordTheCalendarsFollow() throws Exception {
        String talk = workplace.asked(ann, benPerson, "De nieuwe lasrobot", 3, 2);
        MimeMessage asked = mail(BEN, 0);
        assertThat(asked.getSubject()).isEqualTo("Ann Aerts te demande un échange de 15 minutes");
        assertThat(words(asked)).contains("Bonjour Ben Blaise", "https://leren.example.org" + talk, "lasrobot");
        Calendar tentative = invitation(asked);
        assertThat(method(tentative)).isEqualTo("REQUEST");
        assertThat(value(event(tentative), "STATUS")).isEqualTo("TENTATIVE");
        assertThat(value(event(tentative), "ORGANIZER")).isEqualTo("mailto:leren@example.org");
        assertThat(start(event(tentative))).isEqualTo(time(2));

        ben.post(talk, act(talk, "times"), "time", typed(4));
        MimeMessage other = mail(ANN, 0);
        assertThat(other.getSubject()).isEqualTo("Ben Blaise stelt een ander moment voor");
        assertThat(words(other)).contains("Dag Ann Aerts");

        agree(ann, talk, 4);
        MimeMessage hers = mail(ANN, 1);
        MimeMessage his = mail(BEN, 1);
        assertThat(hers.getSubject()).startsWith("Afgesproken: babbel met Ben Blaise");
        assertThat(his.getSubject()).startsWith("Convenu\u202f: échange avec Ann Aerts");
        assertThat(start(event(invitation(hers)))).isEqualTo(time(4));
        assertThat(value(event(invitation(his)), "UID")).isEqualTo(value(event(tentative), "UID"));
        assertThat(sequence(event(invitation(his)))).isGreaterThan(sequence(event(tentative)));

        ben.post(talk, act(talk, "times"), "time", typed(6));
        assertThat(mail(ANN, 2).getContentType())
                .as("until it is accepted nothing moves")
                .startsWith("text/plain");
        agree(ann, talk, 6);
        assertThat(start(event(invitation(mail(BEN, 2))))).isEqualTo(time(6));
        assertThat(mail(ANN, 3).getSubject())
                .as("gone, so that the next letter cannot take its place")
                .startsWith("Verschoven");

        ann.post(talk, act(talk, "cancel"), "note", "Volgende maand?");
        MimeMessage off = mail(BEN, 3);
        assertThat(off.getSubject()).isEqualTo("Annulé\u202f: échange avec Ann Aerts");
        assertThat(words(off)).contains("Volgende maand?");
        assertThat(method(invitation(off))).isEqualTo("CANCEL");
        assertThat(sequence(event(invitation(off)))).isGreaterThan(sequence(event(invitation(mail(BEN, 2)))));
        assertThat(words(mail(ANN, 4))).doesNotContain("Volgende maand?");
    }

    @Test
    void whatWasOnlyTentativeGoesAgainWhenItDoesNotSuit() throws Exception {
        String talk = workplace.asked(ann, benPerson, "Verspanen", 2);
        mail(BEN, 0);
        ben.post(talk, act(talk, "decline"));
        assertThat(mail(ANN, 0).getSubject()).isEqualTo("Nu geen babbel met Ben Blaise");
        assertThat(method(invitation(mail(BEN, 1)))).isEqualTo("CANCEL");
    }

    private static TalkFixtures workplace() {
        return new TalkFixtures(application);
    }

    private static MimeMessage mail(String address, int number) throws Exception {
        for (int i = 0; i < 200 && mails(address).size() <= number; i++) {
            Thread.sleep(100);
        }
        return mails(address).get(number);
    }

    private static List<MimeMessage> mails(String address) throws MessagingException {
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

    private static List<BodyPart> parts(MimeMessage mail) throws MessagingException, IOException {
        var content = (Multipart) mail.getContent();
        return java.util.stream.IntStream.range(0, content.getCount())
                .mapToObj(number -> part(content, number))
                .toList();
    }

    private static BodyPart part(Multipart content, int number) {
        try {
            return content.getBodyPart(number);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String words(MimeMessage mail) throws MessagingException, IOException {
        return mail.getContent() instanceof String words
                ? words
                : parts(mail).getFirst().getContent().toString();
    }

    private static Calendar invitation(MimeMessage mail) throws MessagingException, IOException {
        BodyPart part = parts(mail).get(1);
        Calendar calendar = parsed(new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        assertThat(part.getContentType()).contains("text/calendar", "method=" + method(calendar));
        return calendar;
    }
}
