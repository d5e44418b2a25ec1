package be.goesting.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.House;
import be.goesting.Running;
import be.goesting.Running.Visitor;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.context.ConfigurableApplicationContext;

/** An organisation with a learner, who is led by somebody, and others who have no business with what those two talk about. */
public final class Company {

    private static final Pattern CONVERSATION = Pattern.compile("/conversations/([0-9a-f-]{36})");
    private static final Pattern SEQUENCE = Pattern.compile("name=\"sequence\" value=\"(\\d+)\"");
    private static final ZoneId ZONE = ZoneId.of("Europe/Brussels");

    private final ConfigurableApplicationContext application;
    private final House house;
    public final UUID team;
    public final UUID lies;
    public final UUID leo;

    public Company() {
        this(Running.application());
    }

    public Company(ConfigurableApplicationContext application) {
        this.application = application;
        this.house = House.founded(application, "Leerbedrijf");
        this.team = house.add("insert into teams (name) values ('Ploeg')");
        this.lies = person("Lies Aerts", "nl");
        this.leo = person("Leo Blaise", "fr");
        leads(leo);
    }

    public House house() {
        return house;
    }

    public UUID person(String name, String language) {
        String email = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", ".") + "@example.org";
        return house.add(
                "insert into people (name, email, language, team_id) values (?, ?, ?, ?)", name, email, language, team);
    }

    /** From now on this one leads the team. */
    public void leads(UUID person) {
        house.in(database -> database.sql("update teams set leader_id = ? where id = ?")
                .params(person, team)
                .update());
    }

    public UUID appointed(String name, String role) {
        UUID person = person(name, "nl");
        house.add("insert into appointments (person_id, role) values (?, ?)", person, role);
        return person;
    }

    public Visitor as(UUID person) {
        return new Visitor(Running.addressOf(application)).enteredBy(house.tokenOf(person));
    }

    public static String day(int days) {
        return LocalDate.now(ZONE).plusDays(days).toString();
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
                "day",
                day(days),
                "hour",
                "14:00",
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
        var sequence = SEQUENCE.matcher(visitor.get(conversation).body());
        assertThat(sequence.find()).as("there is something to accept").isTrue();
        return visitor.post(conversation, conversation + "/acceptance", "sequence", sequence.group(1));
    }

    /** A conversation that both agreed to. */
    public String agreed(String about) {
        String conversation = invited(as(lies), leo, 7, about);
        accept(as(leo), conversation);
        return conversation;
    }

    public int count(String sql, Object... values) {
        return house.in(database ->
                database.sql(sql).params(values).query(Integer.class).single());
    }

    public static UUID id(String conversation) {
        return UUID.fromString(conversation.substring("/conversations/".length()));
    }

    /** The address of the first act of this kind on the page. */
    public static String act(String body, String pattern) {
        var found = Pattern.compile(pattern).matcher(body);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }
}
