package be.goesting.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.TestApplication;
import be.goesting.TestApplication.Visitor;
import be.goesting.TestOrganisation;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.context.ConfigurableApplicationContext;

/** An organisation with a learner, who is led by somebody, and others who have no business with what those two talk about. */
public final class ConversationFixtures {

    private static final Pattern CONVERSATION = Pattern.compile("/conversations/([0-9a-f-]{36})");
    private static final Pattern SEQUENCE = Pattern.compile("name=\"sequence\" value=\"(\\d+)\"");
    private static final ZoneId ZONE = ZoneId.of("Europe/Brussels");

    private final ConfigurableApplicationContext application;
    private final TestOrganisation testOrganisation;
    public final UUID team;
    public final UUID lies;
    public final UUID leo;

    public ConversationFixtures() {
        this(TestApplication.application());
    }

    public ConversationFixtures(ConfigurableApplicationContext application) {
        this.application = application;
        this.testOrganisation = TestOrganisation.founded(application, "Leerbedrijf");
        this.team = testOrganisation.add("insert into teams (name) values ('Ploeg')");
        this.lies = person("Lies Aerts", "nl");
        this.leo = person("Leo Blaise", "fr");
        leads(leo);
    }

    public TestOrganisation house() {
        return testOrganisation;
    }

    public UUID person(String name, String language) {
        String email = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", ".") + "@example.org";
        return testOrganisation.add(
                "insert into people (name, email, language, team_id) values (?, ?, ?, ?)", name, email, language, team);
    }

    /** From now on this one leads the team. */
    public void leads(UUID person) {
        testOrganisation.in(database -> database.sql("update teams set leader_id = ? where id = ?")
                .params(person, team)
                .update());
    }

    public UUID appointed(String name, String role) {
        UUID person = person(name, "nl");
        testOrganisation.add("insert into role_assignments (person_id, role) values (?, ?)", person, role);
        return person;
    }

    public Visitor as(UUID person) {
        return new Visitor(TestApplication.addressOf(application)).enteredBy(testOrganisation.tokenOf(person));
    }

    public static String day(int days) {
        return LocalDate.now(ZONE).plusDays(days).toString();
    }

    /** The hour of that day, as a page says it to the product. */
    public static String instant(int days, String hour) {
        return LocalDateTime.parse(day(days) + "T" + hour)
                .atZone(ZONE)
                .toInstant()
                .toString();
    }

    public static HttpResponse<String> invite(Visitor visitor, UUID other, int days, String about) {
        return visitor.post(
                "/conversations",
                "/conversations",
                "with",
                other.toString(),
                "occasion",
                "first",
                "about",
                about,
                "time",
                day(days) + "T14:00",
                "minutes",
                "45",
                "place",
                "Zaaltje Schelde");
    }

    /** Invites, and gives the address of the conversation. */
    public static String invited(Visitor visitor, UUID other, int days, String about) {
        var found =
                CONVERSATION.matcher(invite(visitor, other, days, about).uri().getPath());
        assertThat(found.find()).isTrue();
        return found.group();
    }

    /** Accepts what the page proposes. */
    public static HttpResponse<String> accept(Visitor visitor, String conversation) {
        String page = visitor.get(conversation).body();
        var sequence = SEQUENCE.matcher(page);
        assertThat(sequence.find()).as("there is something to accept").isTrue();
        return visitor.post(
                conversation,
                act(conversation, "acceptance"),
                "sequence",
                sequence.group(1),
                "time",
                found(page, "name=\"time\" value=\"([^\"]+)\""));
    }

    /** A conversation that both agreed to. */
    public String agreed(String about) {
        String conversation = invited(as(lies), leo, 7, about);
        accept(as(leo), conversation);
        return conversation;
    }

    /** The time agreed has come. */
    public void begin(String conversation) {
        testOrganisation.in(
                database -> database.sql("update meetings set starts_at = now() - interval '10 minutes' where id = ?")
                        .param(id(conversation))
                        .update());
    }

    public int count(String sql, Object... values) {
        return testOrganisation.in(database ->
                database.sql(sql).params(values).query(Integer.class).single());
    }

    public static UUID id(String conversation) {
        return UUID.fromString(conversation.substring("/conversations/".length()));
    }

    /** Where one of the two does this with when and where. */
    public static String act(String conversation, String act) {
        return "/meetings/" + id(conversation) + "/" + act;
    }

    public static String ics(String conversation) {
        return "/meetings/" + id(conversation) + ".ics";
    }

    /** The address of the first act of this kind on the page. */
    public static String found(String body, String pattern) {
        var found = Pattern.compile(pattern).matcher(body);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }
}
