package be.goesting.talks;

import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.TestApplication;
import be.goesting.TestApplication.Visitor;
import be.goesting.TestOrganisation;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStart;
import org.springframework.context.ConfigurableApplicationContext;

/** An organisation with people who talk to each other, each with a browser. */
final class TalkFixtures {

    private static final Pattern TALK = Pattern.compile("/talks/([0-9a-f-]{36})");
    private static final Pattern SEQUENCE = Pattern.compile("name=\"sequence\" value=\"(\\d+)\"");
    private static final ZoneId ZONE = ZoneId.of("Europe/Brussels");

    private final ConfigurableApplicationContext application;
    private final TestOrganisation testOrganisation;

    TalkFixtures(ConfigurableApplicationContext application) {
        this.application = application;
        this.testOrganisation = TestOrganisation.founded(application, "Werkplaats");
    }

    TestOrganisation house() {
        return testOrganisation;
    }

    UUID person(String name, String language) {
        String email = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", ".") + "@example.org";
        return testOrganisation.add(
                "insert into people (name, email, language) values (?, ?, ?)", name, email, language);
    }

    Visitor as(UUID person) {
        return new Visitor(TestApplication.addressOf(application)).enteredBy(testOrganisation.tokenOf(person));
    }

    /** A full hour of a day to come, as one types it. */
    static String typed(int days) {
        return LocalDateTime.now(ZONE)
                .plusDays(days)
                .truncatedTo(ChronoUnit.HOURS)
                .toString();
    }

    static Instant time(int days) {
        return LocalDateTime.parse(typed(days)).atZone(ZONE).toInstant();
    }

    HttpResponse<String> ask(Visitor asker, UUID host, String about, int... days) {
        List<String> fields = new ArrayList<>(List.of("person", host.toString(), "about", about));
        for (int day : days) {
            fields.addAll(List.of("time", typed(day)));
        }
        return asker.post("/talks", "/talks", fields.toArray(String[]::new));
    }

    /** Asks, and gives the address of the talk. */
    String asked(Visitor asker, UUID host, String about, int... days) {
        var found = TALK.matcher(ask(asker, host, about, days).uri().getPath());
        assertThat(found.find()).isTrue();
        return found.group();
    }

    /** Where one of the two does this with when and where. */
    static String act(String talk, String act) {
        return "/meetings/" + id(talk) + "/" + act;
    }

    /** Accepts the time as the page proposes it now. */
    static HttpResponse<String> agree(Visitor visitor, String talk, int day) {
        var sequence = SEQUENCE.matcher(visitor.get(talk).body());
        return visitor.post(
                talk,
                act(talk, "acceptance"),
                "sequence",
                sequence.find() ? sequence.group(1) : "",
                "time",
                time(day).toString());
    }

    /** Lets the talk have taken place yesterday. */
    void letItBeOver(String talk) {
        testOrganisation.in(
                database -> database.sql("update meetings set starts_at = now() - interval '1 day' where id = ?")
                        .param(id(talk))
                        .update());
    }

    static UUID id(String talk) {
        return UUID.fromString(talk.substring("/talks/".length()));
    }

    int count(String sql, Object... values) {
        return testOrganisation.in(database ->
                database.sql(sql).params(values).query(Integer.class).single());
    }

    /** Events are handled soon after, not at once. */
    void eventually(int expected, String sql, Object... values) throws InterruptedException {
        for (int i = 0; i < 100 && count(sql, values) != expected; i++) {
            Thread.sleep(100);
        }
        assertThat(count(sql, values)).as(sql).isEqualTo(expected);
    }

    static String ics(String talk) {
        return "/meetings/" + id(talk) + ".ics";
    }

    static Calendar calendar(Visitor visitor, String talk) {
        return parsed(visitor.get(ics(talk)).body());
    }

    static Calendar parsed(String text) {
        try {
            Calendar calendar = new CalendarBuilder().build(new StringReader(text));
            calendar.validate();
            return calendar;
        } catch (IOException | ParserException e) {
            throw new AssertionError(text, e);
        }
    }

    static VEvent event(Calendar calendar) {
        return (VEvent) calendar.getComponents().getFirst();
    }

    static String value(VEvent event, String property) {
        return event.getRequiredProperty(property).getValue();
    }

    static Instant start(VEvent event) {
        return Instant.from(((DtStart<?>) event.getRequiredProperty("DTSTART")).getDate());
    }

    static int sequence(VEvent event) {
        return Integer.parseInt(value(event, "SEQUENCE"));
    }

    static String method(Calendar calendar) {
        return calendar.getRequiredProperty("METHOD").getValue();
    }
}
