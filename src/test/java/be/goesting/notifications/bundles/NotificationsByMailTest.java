package be.goesting.notifications.bundles;

import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.TestApplication;
import be.goesting.TestApplication.Visitor;
import be.goesting.TestOrganisation;
import be.goesting.jobs.Job;
import be.goesting.notifications.Notifications;
import be.goesting.scheduling.participants.LetterWish;
import be.goesting.scheduling.participants.LetterWishes;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** What comes by mail: written when it leaves, once, and not any more when it has no use. 2 December 2026 is a Wednesday. */
class NotificationsByMailTest {

    private static final Pattern NOTIFICATION =
            Pattern.compile("https://leren.example.org/notifications/([0-9a-f-]{36})");
    private static final Pattern UNSUBSCRIBE = Pattern.compile("<https://leren.example.org(/unsubscribe/[^>]+)>");
    private static final Instant WEDNESDAY = Instant.parse("2026-12-02T09:00:00Z");
    private static final Instant THURSDAY = Instant.parse("2026-12-03T07:00:00Z");
    private static final TestClock CLOCK = new TestClock();

    private static GreenMail postOffice = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    private static ConfigurableApplicationContext application;
    private static int port;
    private static boolean away;

    private final Map<UUID, String> emails = new HashMap<>();
    private final TestOrganisation workplace = TestOrganisation.founded(application(), "Maakhuis");
    private final UUID yard = workplace.add("insert into teams (name) values ('Werf')");
    private final UUID office = workplace.add("insert into teams (name) values ('Kantoor')");
    private final UUID tom = person("Tom Trap", "nl", yard);
    private final UUID robin = person("Robin Raes", "nl", yard);

    private static ConfigurableApplicationContext application() {
        return application;
    }

    @BeforeAll
    static void start() {
        postOffice.start();
        port = postOffice.getSmtp().getPort();
        application = TestApplication.another(
                TestTime.class,
                "--spring.mail.host=127.0.0.1",
                "--spring.mail.port=" + port,
                "--goesting.mail.per-minute=60000",
                "--goesting.mail.wait=0s",
                "--goesting.address=https://leren.example.org/");
    }

    @AfterAll
    static void stop() {
        application.close();
        postOffice.stop();
    }

    @BeforeEach
    void itIsWednesday() {
        CLOCK.now = WEDNESDAY;
    }

    @Test
    void whatWaitsForSomebodyComesByItselfInPlainWordsAndInHtml() throws Exception {
        ask(robin, "Wie kent de \"kraan\" & het <touw>?");
        run();
        MimeMessage mail = only(robin);
        assertThat(mail.getSubject()).isEqualTo("Tom Trap stelt je een vraag");
        assertThat(text(mail))
                .contains("Dag Robin Raes", "‘Wie kent de \"kraan\" & het <touw>?’", "/notifications/preferences");
        assertThat(html(mail))
                .contains(
                        "<html lang=\"nl\"",
                        "Wie kent de \"kraan\" &amp; het &lt;touw&gt;?",
                        "prefers-color-scheme: dark",
                        "name=\"color-scheme\" content=\"light dark\"");
        assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(dueOf(robin)).isZero();
        run();
        only(robin);
    }

    @Test
    void theRestComesTogetherInTheReadersLanguage() throws Exception {
        UUID benoit = person("Benoît Blaise", "fr", yard);
        mention(benoit, "Premier");
        mention(benoit, "Deuxième");
        run();
        assertThat(mailsTo(benoit)).isEmpty();
        CLOCK.now = THURSDAY.minusSeconds(1);
        run();
        assertThat(mailsTo(benoit)).isEmpty();
        CLOCK.now = THURSDAY;
        run();
        assertThat(only(benoit).getSubject()).isEqualTo("2 choses pour toi dans Goesting");
        assertThat(text(only(benoit))).contains("Bonjour Benoît Blaise", "Tom Trap t’a cité", "Premier", "Deuxième");
    }

    /** On the screen of a locked phone others read along. */
    @Test
    void whatIsBetweenTwoStandsInNoSubject() throws Exception {
        lead(robin);
        UUID stuck = workplace.add(
                "insert into stuck_requests (person_id, leader_id, body) values (?, ?, 'Het lukt niet')", tom, robin);
        tell(robin, "stuck", "/stuck/" + stuck, "");
        run();
        assertThat(only(robin).getSubject()).isEqualTo("Er wacht iets op je in Goesting");
        assertThat(text(only(robin))).contains("Tom Trap zit vast").doesNotContain("Het lukt niet");
    }

    @Test
    void whatWasReadAnsweredTakenBackOrIsNotForTheReaderAnyMoreIsNotMailed() {
        UUID read = person("Roos Read", "nl", yard);
        UUID answered = person("An Answered", "nl", yard);
        UUID withdrawn = person("Wim Withdrawn", "nl", yard);
        UUID moved = person("Mo Moved", "nl", yard);
        UUID left = person("Leo Left", "nl", yard);
        ask(read, "Wie leest dit?");
        UUID question = ask(answered, "Wie antwoordt hierop?");
        UUID gone = ask(withdrawn, "Wie is hier te laat?");
        mention(moved, "Alleen voor de werf", "team");
        ask(left, "Wie is er weg?");
        workplace.in(database -> {
            database.sql("update notifications set read_at = now() where person_id = ?")
                    .param(read)
                    .update();
            database.sql(
                            "update question_requests set outcome = 'answered', closed_on = current_date where question_id = ?")
                    .param(question)
                    .update();
            database.sql("update questions set deleted_at = date_trunc('day', now()) where id = ?")
                    .param(gone)
                    .update();
            database.sql("update people set team_id = ? where id = ?")
                    .params(office, moved)
                    .update();
            return database.sql("update people set erased_at = now(), email = null where id = ?")
                    .param(left)
                    .update();
        });
        ask(robin, "Wie leest dit wel?");
        run();
        CLOCK.now = THURSDAY;
        run();
        only(robin);
        for (UUID none : List.of(read, answered, withdrawn, moved, left)) {
            assertThat(mailsTo(none)).isEmpty();
        }
    }

    @Test
    void whatHasNoNameWaitsForTheMorningSoThatNoHourTellsWhoAsked() {
        UUID question = question("Wie durft dit?");
        asked(question, robin);
        application.getBean(be.goesting.tenancy.Organisations.class).in(workplace.id(), () -> {
            application
                    .getBean(Notifications.class)
                    .tellNameless(
                            List.of(robin),
                            "asked-nameless",
                            "/questions/" + question,
                            "Wie durft dit?",
                            Instant.parse("2026-12-02T00:00:00Z"));
            return robin;
        });
        run();
        assertThat(mailsTo(robin)).isEmpty();
        CLOCK.now = THURSDAY;
        run();
        only(robin);
    }

    @Test
    void inQuietHoursItWaitsAlsoWhenTheServerWasAwayUntilThen() throws Exception {
        workplace.in(database -> database.sql(
                        "insert into quiet_times (person_id, quiet_from, quiet_until) values (?, '19:00', '07:30')")
                .param(robin)
                .update());
        whileTheServerIsAway(() -> {
            ask(robin, "Wie is er laat?");
            run();
        });
        CLOCK.now = Instant.parse("2026-12-02T18:30:00Z");
        makeDue();
        settle();
        assertThat(mailsTo(robin)).isEmpty();
        CLOCK.now = Instant.parse("2026-12-03T06:30:00Z");
        run();
        only(robin);
    }

    @Test
    void oneClickStopsMailsLikeItWithoutSigningInAndLookingDoesNot() throws Exception {
        ask(robin, "Wie klikt hier?");
        run();
        String path = unsubscribe(only(robin));
        var visitor = new Visitor(TestApplication.addressOf(application));
        assertThat(visitor.get(path).body()).contains("Iemand vraagt het jou");
        assertThat(timing(robin)).isEmpty();

        assertThat(oneClick(path).statusCode()).isEqualTo(200);
        oneClick(path);
        assertThat(timing(robin)).containsExactly("never");
        ask(robin, "Wie krijgt dit niet?");
        run();
        only(robin);

        assertThat(visitor.post(path, path + "/undo").body()).contains("Stuur me deze mails niet meer");
        assertThat(timing(robin)).containsExactly("at_once");
        char last = path.charAt(path.length() - 2);
        String forged =
                path.substring(0, path.length() - 2) + (last == 'A' ? 'B' : 'A') + path.substring(path.length() - 1);
        assertThat(oneClick(forged).statusCode()).isEqualTo(404);

        workplace.in(database -> database.sql("update people set erased_at = now(), email = null where id = ?")
                .param(robin)
                .update());
        assertThat(oneClick(path).body()).contains("Je krijgt geen mails meer");
        assertThat(visitor.get(path).body())
                .contains("Je krijgt geen mails meer")
                .doesNotContain("<button class=\"button");
    }

    /** Those that come by themselves count; a bundle comes once a day anyway. */
    @Test
    void whereTooManyLeaveItComesWithTheNextBundle() {
        workplace.in(
                database -> database.sql("insert into mail_counts (kind, key, mails) values ('organisation', '', 5000)")
                        .update());
        ask(robin, "Wie krijgt er te veel?");
        run();
        assertThat(mailsTo(robin)).isEmpty();
        workplace.in(database -> database.sql("delete from mail_counts").update());
        CLOCK.now = THURSDAY;
        run();
        only(robin);
    }

    @Test
    void lettersAboutMeetingsComeAsOneWishes() {
        var wishes = application.getBean(LetterWishes.class);
        assertThat(wish(wishes)).hasValueSatisfying(wish -> {
            assertThat(wish.from()).isEqualTo(WEDNESDAY);
            assertThat(wish.unsubscribeUrl()).startsWith("https://leren.example.org/unsubscribe/");
        });
        workplace.in(database -> database.sql(
                        "insert into notification_preferences (person_id, category, channel, timing) values (?, 'meeting', 'mail', 'daily')")
                .param(robin)
                .update());
        assertThat(wish(wishes)).isEmpty();
    }

    /** 1,000 notifications for 100 people, while the mail server is away for an hour. */
    @Test
    void aServerThatIsAwayForAnHourLosesNothingAndBringsNothingLate() throws Exception {
        List<UUID> people = IntStream.range(0, 100)
                .mapToObj(number -> person("Mens " + number, "nl", yard))
                .toList();
        List<UUID> moments = IntStream.range(0, 10)
                .mapToObj(number -> moment("Moment " + number, "everyone"))
                .toList();
        for (UUID moment : moments) {
            tell(people, "mentioned", "/moments/" + moment, "Moment");
        }
        CLOCK.now = THURSDAY;
        whileTheServerIsAway(() -> {
            for (int minute = 0; minute < 60; minute += 15) {
                run();
                CLOCK.now = CLOCK.now.plus(Duration.ofMinutes(15));
                makeDue();
            }
            deleted(moments.getFirst());
            workplace.in(database -> database.sql(
                            "update notifications set read_at = now() where path = ? and person_id = any(?)")
                    .params(
                            "/moments/" + moments.getLast(),
                            people.subList(0, 20).toArray(UUID[]::new))
                    .update());
            workplace.in(database -> database.sql("update people set erased_at = now(), email = null where id = any(?)")
                    .param(people.subList(96, 100).toArray(UUID[]::new))
                    .update());
        });
        makeDue();
        run();
        await(() -> waiting() == 0);
        run();
        List<String> arrived = mails().stream()
                .flatMap(mail -> NOTIFICATION.matcher(text(mail)).results())
                .map(found -> found.group(1))
                .toList();
        assertThat(arrived).doesNotHaveDuplicates();
        assertThat(arrived).containsExactlyInAnyOrderElementsOf(expected(moments, people));
        assertThat(mails()).hasSize(96);
    }

    /** Of the 1,000: not of the moment that is gone, not what 20 have read, and not for the 4 who left. */
    private List<String> expected(List<UUID> moments, List<UUID> people) {
        List<String> expected = workplace.in(database -> database.sql("""
                        select cast(n.id as text) from notifications n join people p on p.id = n.person_id
                         where p.erased_at is null and n.read_at is null and n.path <> ? and n.person_id = any(?)""")
                .params("/moments/" + moments.getFirst(), people.toArray(UUID[]::new))
                .query(String.class)
                .list());
        assertThat(expected).hasSize(9 * 96 - 20);
        return expected;
    }

    private Optional<LetterWish> wish(LetterWishes wishes) {
        return workplace.in(database -> wishes.of(robin));
    }

    private UUID person(String name, String language, UUID team) {
        String email = UUID.randomUUID() + "@maakhuis.example";
        UUID person = workplace.add(
                "insert into people (name, language, team_id, email) values (?, ?, ?, ?)", name, language, team, email);
        emails.put(person, email);
        return person;
    }

    private void lead(UUID leader) {
        workplace.in(database ->
                database.sql("update teams set leader_id = ?").param(leader).update());
    }

    private UUID question(String words) {
        return workplace.add(
                "insert into questions (author_id, team_id, language, body, audience) values (?, ?, 'nl', ?, 'everyone')",
                tom,
                yard,
                words);
    }

    private void asked(UUID question, UUID person) {
        workplace.add("insert into question_requests (question_id, person_id) values (?, ?)", question, person);
    }

    private UUID ask(UUID person, String words) {
        UUID question = question(words);
        asked(question, person);
        tell(person, "asked", "/questions/" + question, words);
        return question;
    }

    private UUID moment(String words, String audience) {
        return workplace.add(
                "insert into moments (author_id, team_id, kind, language, body, audience) values (?, ?, 'insight', 'nl', ?, ?)",
                tom,
                yard,
                words,
                audience);
    }

    private void mention(UUID person, String words) {
        mention(person, words, "everyone");
    }

    private void mention(UUID person, String words, String audience) {
        tell(person, "mentioned", "/moments/" + moment(words, audience), words);
    }

    private void deleted(UUID moment) {
        workplace.in(database -> {
            application.getBean(Notifications.class).withdraw("/moments/" + moment);
            return database.sql("update moments set deleted_at = now() where id = ?")
                    .param(moment)
                    .update();
        });
    }

    private void tell(UUID person, String kind, String path, String about) {
        tell(List.of(person), kind, path, about);
    }

    private void tell(List<UUID> people, String kind, String path, String about) {
        workplace.in(database -> {
            application.getBean(Notifications.class).tell(people, tom, kind, path, about);
            return path;
        });
    }

    /** What is due is put in the queue, and what is in the queue leaves. */
    private void run() {
        application.getBean(BundleJob.class).run();
        settle();
    }

    private void settle() {
        application.getBeansOfType(Job.class).values().stream()
                .filter(job -> job.name().equals("send-mail"))
                .forEach(Job::run);
        await(away ? this::isPutOff : this::isAllSent);
    }

    private boolean isAllSent() {
        return is("count(*) filter (where attempts = 0 or next_attempt_at > now() + interval '2 minutes') = 0");
    }

    /** Nothing is claimed, and what was is put off. */
    private boolean isPutOff() {
        return is("count(*) filter (where next_attempt_at > now() + interval '2 minutes') = 0 "
                + "and (count(*) = 0 or count(*) filter (where attempts > 0) > 0)");
    }

    private boolean is(String condition) {
        return workplace.in(database -> database.sql("select " + condition + " from mails")
                .query(Boolean.class)
                .single());
    }

    private int number(String sql) {
        return workplace.in(database -> database.sql(sql).query(Integer.class).single());
    }

    private int waiting() {
        return number("select count(*) from mails");
    }

    private void makeDue() {
        workplace.in(database -> database.sql("update mails set next_attempt_at = now(), attempts = 0")
                .update());
    }

    private int dueOf(UUID person) {
        return workplace.in(database -> database.sql(
                        "select count(*) from notifications where person_id = ? and mail_due_at is not null")
                .param(person)
                .query(Integer.class)
                .single());
    }

    private List<String> timing(UUID person) {
        return workplace.in(database -> database.sql("select timing from notification_preferences where person_id = ?")
                .param(person)
                .query(String.class)
                .list());
    }

    private HttpResponse<String> oneClick(String path) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create(TestApplication.addressOf(application) + path))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString("List-Unsubscribe=One-Click"))
                            .build(),
                    BodyHandlers.ofString());
        }
    }

    private static String unsubscribe(MimeMessage mail) throws MessagingException {
        var url = UNSUBSCRIBE.matcher(mail.getHeader("List-Unsubscribe")[0]);
        assertThat(url.matches()).isTrue();
        return url.group(1);
    }

    private MimeMessage only(UUID person) {
        await(() -> !mailsTo(person).isEmpty());
        assertThat(mailsTo(person)).hasSize(1);
        return mailsTo(person).getFirst();
    }

    private List<MimeMessage> mailsTo(UUID person) {
        return mails().stream()
                .filter(mail -> addressee(mail).equals(emails.get(person)))
                .toList();
    }

    private List<MimeMessage> mails() {
        return Arrays.stream(postOffice.getReceivedMessages())
                .filter(mail -> emails.containsValue(addressee(mail)))
                .toList();
    }

    private static String addressee(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(MimeMessage mail) {
        return parts(mail).getFirst();
    }

    private static String html(MimeMessage mail) {
        return parts(mail).getLast();
    }

    private static List<String> parts(MimeMessage mail) {
        try {
            List<String> parts = new ArrayList<>();
            Multipart all = (Multipart) mail.getContent();
            for (int i = 0; i < all.getCount(); i++) {
                BodyPart part = all.getBodyPart(i);
                parts.add(part.getContent().toString());
            }
            return parts;
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void whileTheServerIsAway(Runnable meanwhile) {
        postOffice.stop();
        away = true;
        try {
            meanwhile.run();
        } finally {
            away = false;
            postOffice = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
            postOffice.start();
        }
    }

    private static void await(BooleanSupplier happened) {
        for (int i = 0; i < 600; i++) {
            if (happened.getAsBoolean()) {
                return;
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        throw new AssertionError("It did not happen");
    }

    /** Says what time it is, when the test says so. */
    private static final class TestClock extends Clock {

        private volatile Instant now = WEDNESDAY;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class TestTime {

        @Bean
        @Primary
        Clock testClock() {
            return CLOCK;
        }
    }
}
