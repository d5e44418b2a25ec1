package be.goesting.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.goesting.TestApplication;
import be.goesting.TestOrganisation;
import be.goesting.tenancy.Organisation;
import be.goesting.tenancy.Organisations;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.IllegalTransactionStateException;

/** What waits arrives, once, also when the mail server was away; and what is of no use any more does not. */
class MailDeliveryTest {

    private static final UUID PERSON = UUID.randomUUID();

    private static GreenMail postOffice = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    private static ConfigurableApplicationContext application;
    private static TestOrganisation workplace;
    private static int port;

    private final String address = "robin-" + UUID.randomUUID() + "@example.org";

    @BeforeAll
    static void start() {
        postOffice.start();
        port = postOffice.getSmtp().getPort();
        application = TestApplication.another("--spring.mail.host=127.0.0.1", "--spring.mail.port=" + port);
        workplace = TestOrganisation.founded(application, "Maakhuis");
    }

    @AfterAll
    static void stop() {
        application.close();
        postOffice.stop();
    }

    @BeforeEach
    void nothingWaits() {
        workplace.in(database -> database.sql("delete from mails").update());
    }

    @Test
    void aMailLeavesAtOnceAndNothingOfItIsKept() throws Exception {
        Instant before = Instant.now();
        enqueue(mail(address, "Een vraag"));
        assertThat(arrived(address).getSubject()).isEqualTo("Een vraag");
        assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(3));
        assertThat(arrived(address).getContent().toString()).contains("Dag Robin");
        await(() -> waiting(address) == 0);
    }

    @Test
    void noMailInAMinuteStopsTheStartAndSaysWhatToSetInstead() {
        assertThatThrownBy(() -> TestApplication.another("--goesting.mail.per-minute=0"))
                .rootCause()
                .hasMessage("goesting.mail.per-minute is 0; it has to be 1 or more."
                        + " To send no mail at all, leave spring.mail.host empty.");
    }

    @Test
    void whatWasRolledBackIsNotMailed() throws Exception {
        assertThatThrownBy(() -> workplace.in(database -> {
                    queue().enqueue(mail(address, "Toch niet"));
                    throw new IllegalStateException("rolled back");
                }))
                .isInstanceOf(IllegalStateException.class);
        arrivesNothingAt(address);
    }

    @Test
    void outsideATransactionNothingIsQueued() {
        assertThatThrownBy(() -> queue().enqueue(mail(address, "Zomaar")))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void aServerThatWasAwayLosesNothing() throws Exception {
        whileTheServerIsAway(() -> {
            enqueue(mail(address, "Eerste"));
            enqueue(mail(address, "Tweede"));
            await(() -> isPostponed(address));
            assertThat(waiting(address)).isEqualTo(2);
        });
        makeDue(address);
        sendWhatIsDue();
        await(() -> received(address).size() == 2);
        await(() -> waiting(address) == 0);
    }

    @Test
    void theNextTryComesAfterAPauseThatGrows() {
        whileTheServerIsAway(() -> {
            enqueue(mail(address, "Eerste"));
            await(() -> isPostponed(address));
            assertThat(secondsToTheNextTry(address)).isBetween(15, 40);
            makeDue(address);
            sendWhatIsDue();
            await(() -> attempts(address) == 2 && secondsToTheNextTry(address) < 80);
            assertThat(secondsToTheNextTry(address)).isBetween(40, 80);
        });
    }

    @Test
    void whatExpiredMeanwhileIsThrownAway() throws Exception {
        whileTheServerIsAway(() -> {
            enqueue(mail(address, "Een link"));
            await(() -> isPostponed(address));
            workplace.in(database -> database.sql("update mails set expires_at = now() - interval '1 second'")
                    .update());
        });
        makeDue(address);
        sendWhatIsDue();
        await(() -> waiting(address) == 0);
        arrivesNothingAt(address);
    }

    @Test
    void whatAKilledNodeHadInHandGoesAgainWhenItsTimeIsOver() throws Exception {
        workplace.in(database -> database.sql("""
                        insert into mails (email, subject, body, attempts, next_attempt_at, expires_at)
                        values (?, 'In de hand', 'Dag', 1, now() + interval '1 minute', now() + interval '1 day')""").param(address).update());
        sendWhatIsDue();
        arrivesNothingAt(address);
        makeDue(address);
        sendWhatIsDue();
        assertThat(arrived(address).getSubject()).isEqualTo("In de hand");
    }

    @Test
    void aMailThatSomebodyHasInHandIsNobodyElses() {
        workplace.in(database -> database.sql("""
                        insert into mails (email, subject, body, expires_at)
                        values (?, 'Eén keer', 'Dag', now() + interval '1 day')""").param(address).update());
        var mails = application.getBean(Mails.class);
        workplace.in(first -> {
            assertThat(mails.claim()).isPresent();
            assertThat(workplace.<Boolean>in(second -> mails.claim().isPresent()))
                    .isFalse();
            return first;
        });
    }

    @Test
    void aDomainWithAccentsIsReached() throws Exception {
        enqueue(mail("robin@école.example", "Accenten"));
        await(() -> !received("robin@xn--cole-9oa.example").isEmpty());
    }

    @Test
    void anAddressToWhichNothingCanGoIsGivenUpAtOnce() {
        enqueue(mail("hélène@example.org", "Nergens"));
        await(() -> waiting("hélène@example.org") == 0);
    }

    @Test
    void noMailboxIsFilled() {
        whileTheServerIsAway(() -> {
            workplace.in(database -> {
                for (int i = 0; i < Mails.MOST_PER_ADDRESS + 10; i++) {
                    queue().enqueue(mail(address, "Nummer " + i));
                }
                return address;
            });
            assertThat(waiting(address)).isEqualTo(Mails.MOST_PER_ADDRESS);
        });
    }

    @Test
    void fifteenLettersAboutOneThingAreOneMailTheNewest() throws Exception {
        for (int i = 1; i <= 15; i++) {
            enqueue(mail(address, "Voorstel " + i)
                    .from(PERSON)
                    .replacing("meeting x")
                    .waitingForNewer());
        }
        sendWhatIsDue();
        arrivesNothingAt(address);
        assertThat(waiting(address)).isOne();
        assertThat(secondsToTheNextTry(address)).isBetween(30, 60);
        makeDue(address);
        sendWhatIsDue();
        assertThat(arrived(address).getSubject()).isEqualTo("Voorstel 15");
        await(() -> waiting(address) == 0);
        assertThat(received(address)).hasSize(1);
    }

    @Test
    void whoKeepsChangingIsNotWaitedForWithoutEnd() {
        enqueue(mail(address, "Eerste").replacing("meeting y").waitingForNewer());
        workplace.in(database -> database.sql("update mails set created_at = now() - interval '570 seconds'")
                .update());
        enqueue(mail(address, "Tweede").replacing("meeting y").waitingForNewer());
        assertThat(secondsToTheNextTry(address)).isBetween(0, 31);
    }

    @Test
    void whatIsAboutSomethingElseIsAnotherMail() {
        enqueue(mail(address, "Het ene").replacing("meeting a").waitingForNewer());
        enqueue(mail(address, "Het andere").replacing("meeting b").waitingForNewer());
        assertThat(waiting(address)).isEqualTo(2);
    }

    @Test
    void ofOneReceiverASenderAndAnOrganisationSoManyLeaveInADay() {
        var limits = application.getBean(MailLimits.class);
        whileTheServerIsAway(() -> {
            for (int i = 0; i < 40; i++) {
                enqueue(mail(address, "Mail " + i).from(UUID.randomUUID()));
            }
            assertThat(reached(limits, UUID.randomUUID(), address)).isEmpty();
            for (int i = 0; i < 10; i++) {
                enqueue(mail(address, "Mail " + i)
                        .from(PERSON)
                        .replacing("zelfde")
                        .waitingForNewer());
            }
            assertThat(reached(limits, PERSON, address)).as("ten that are one").isEmpty();
            workplace.in(database -> database.sql("update mail_counts set mails = 50 where kind = 'receiver'")
                    .update());
            assertThat(reached(limits, PERSON, address)).contains(TooMuchMail.Limit.RECEIVER);
            assertThat(reached(limits, PERSON, null)).isEmpty();
            int waiting = waiting(address);
            enqueue(mail(address, "Eén te veel").from(PERSON));
            assertThat(waiting(address)).isEqualTo(waiting);
            enqueue(mail(address, "Een link om binnen te komen"));
            assertThat(waiting(address)).as("whoever asks for a link").isEqualTo(waiting + 1);
            workplace.in(database -> database.sql("update mail_counts set mails = 200 where kind = 'sender'")
                    .update());
            assertThat(reached(limits, PERSON, null)).contains(TooMuchMail.Limit.SENDER);
            workplace.in(database ->
                    database.sql("update mail_counts set mails = 5000").update());
            assertThat(reached(limits, UUID.randomUUID(), null)).contains(TooMuchMail.Limit.ORGANISATION);
            workplace.in(database ->
                    database.sql("update mail_counts set day = day - 1").update());
            assertThat(reached(limits, PERSON, address)).as("the next day").isEmpty();
        });
        workplace.in(database -> database.sql("delete from mail_counts").update());
    }

    private static Optional<TooMuchMail.Limit> reached(MailLimits limits, UUID sender, @Nullable String receiver) {
        return workplace.in(database -> limits.reached(sender, receiver));
    }

    @Test
    void aLineBreakInASubjectBeginsNoHeader() throws Exception {
        enqueue(mail(address, "Vraag\r\nBcc: boef@example.org"));
        assertThat(arrived(address).getSubject()).isEqualTo("Vraag Bcc: boef@example.org");
        assertThat(arrived(address).getHeader("Bcc")).isNull();
    }

    @Test
    void nothingEverLeavesFromTheDemoCompany() {
        UUID demo = UUID.randomUUID();
        var brabo =
                new Organisation(demo, "Brabo", Organisation.Kind.DEMO, List.of("nl"), ZoneId.of("Europe/Brussels"));
        application.getBean(Organisations.class).found(brabo, () -> {
            queue().enqueue(mail(address, "Uit de demo"));
            return queue().waitingFor(address);
        });
        assertThat(application.getBean(Organisations.class).in(demo, () -> queue().waitingFor(address)))
                .isEmpty();
    }

    private static void whileTheServerIsAway(Runnable meanwhile) {
        postOffice.stop();
        try {
            meanwhile.run();
        } finally {
            postOffice = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
            postOffice.start();
        }
    }

    private static MailQueue queue() {
        return application.getBean(MailQueue.class);
    }

    private static Mail mail(String to, String subject) {
        return new Mail(to, subject, "Dag Robin\n", null, Instant.now().plus(Duration.ofMinutes(15)));
    }

    private static void enqueue(Mail mail) {
        workplace.in(database -> {
            queue().enqueue(mail);
            return mail;
        });
    }

    private static void sendWhatIsDue() {
        application.getBean(MailJob.class).run();
    }

    private static void makeDue(String address) {
        workplace.in(database -> database.sql("update mails set next_attempt_at = now() where email = ?")
                .param(address)
                .update());
    }

    private static int waiting(String address) {
        return number("select count(*) from mails where email = ?", address);
    }

    private static int attempts(String address) {
        return number("select coalesce(min(attempts), 0) from mails where email = ?", address);
    }

    private static boolean isPostponed(String address) {
        return attempts(address) == 1 && secondsToTheNextTry(address) < 40;
    }

    private static int secondsToTheNextTry(String address) {
        return number(
                "select cast(extract(epoch from max(next_attempt_at) - now()) as int) from mails where email = ?",
                address);
    }

    private static int number(String sql, String address) {
        return workplace.in(database ->
                database.sql(sql).param(address).query(Integer.class).single());
    }

    private static MimeMessage arrived(String address) {
        await(() -> !received(address).isEmpty());
        return received(address).getFirst();
    }

    private static void arrivesNothingAt(String address) throws InterruptedException {
        Thread.sleep(1000);
        assertThat(received(address)).isEmpty();
    }

    private static List<MimeMessage> received(String address) {
        return Arrays.stream(postOffice.getReceivedMessages())
                .filter(mail -> isTo(mail, address))
                .toList();
    }

    private static boolean isTo(MimeMessage mail, String address) {
        try {
            return mail.getRecipients(RecipientType.TO)[0].toString().equals(address);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(BooleanSupplier happened) {
        for (int i = 0; i < 150 && !happened.getAsBoolean(); i++) {
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        assertThat(happened.getAsBoolean()).isTrue();
    }
}
