package be.goesting.welcome;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.Yaml;

/** Brabo Techniek, the imaginary company of the demo, as it was written down under {@code demo/}. */
public record Brabo(List<Team> teams, List<Member> people, List<Subject> topics, List<Learned> moments) {

    static final String NAME = "Brabo Techniek";

    record Team(
            String key,
            @Nullable String parent,
            String name,
            @Nullable String site,
            String ink,
            String leader) {}

    /** @param cast why it is worth looking through this person's eyes, per language; empty for who is not of the cast */
    public record Member(
            String key,
            String name,
            String team,
            String job,
            String language,
            List<String> also,
            List<String> roles,
            boolean markedAsLeader,
            Map<String, String> cast) {}

    record Subject(String key, Map<String, String> labels, Map<String, List<String>> alternative) {}

    /** @param day whole days before today */
    record Learned(
            String key,
            String author,
            int day,
            String at,
            String kind,
            @Nullable String method,
            String language,
            String words,
            @Nullable String nextTime,
            @Nullable String link,
            List<String> from,
            List<String> topics,
            String audience,
            @Nullable Integer minutes,
            List<String> thanks,
            List<String> trying,
            List<Said> comments,
            @Nullable String follows,
            @Nullable Intended intention) {}

    /** @param after minutes after the moment */
    record Said(String author, int after, String words, String language) {}

    /** @param lookBack whole days from today */
    record Intended(
            String when,
            int lookBack,
            @Nullable String outcome,
            @Nullable String told) {}

    static Brabo read() {
        return new Brabo(
                list("teams", Brabo::team),
                list("people", Brabo::member),
                list("topics", Brabo::subject),
                list("moments", Brabo::learned));
    }

    /** The people through whose eyes one can look. */
    List<Member> cast() {
        return people.stream().filter(person -> !person.cast().isEmpty()).toList();
    }

    private static <T> List<T> list(String name, Function<Fields, T> reader) {
        try (InputStream file = new ClassPathResource("demo/" + name + ".yaml").getInputStream()) {
            List<Map<String, Object>> items = new Yaml().load(file);
            return items.stream().map(Fields::new).map(reader).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Team team(Fields team) {
        return new Team(
                team.text("key"),
                team.maybe("parent"),
                team.text("name"),
                team.maybe("site"),
                team.text("ink"),
                team.text("leader"));
    }

    private static Member member(Fields person) {
        return new Member(
                person.text("key"),
                person.text("name"),
                person.text("team"),
                person.text("job"),
                person.text("language"),
                person.texts("also"),
                person.texts("roles"),
                !"false".equals(person.maybe("mark_as_leader")),
                person.map("cast"));
    }

    private static Subject subject(Fields topic) {
        return new Subject(
                topic.text("key"),
                Map.of("nl", topic.text("nl"), "fr", topic.text("fr"), "en", topic.text("en")),
                topic.map("alt"));
    }

    private static Learned learned(Fields moment) {
        return new Learned(
                moment.text("key"),
                moment.text("author"),
                moment.number("day"),
                moment.text("at"),
                moment.text("kind"),
                moment.maybe("method"),
                moment.text("language"),
                moment.text("words").strip(),
                moment.maybe("next_time"),
                moment.maybe("link"),
                moment.texts("from"),
                moment.texts("topics"),
                moment.maybe("audience") == null ? "everyone" : moment.text("audience"),
                moment.maybe("minutes") == null ? null : moment.number("minutes"),
                moment.texts("thanks"),
                moment.texts("trying"),
                moment.items("comments").stream().map(Brabo::said).toList(),
                moment.maybe("follows"),
                moment.item("intention") instanceof Fields intention ? intended(intention) : null);
    }

    private static Said said(Fields comment) {
        return new Said(
                comment.text("author"),
                comment.number("after"),
                comment.text("words").strip(),
                comment.text("language"));
    }

    private static Intended intended(Fields intention) {
        return new Intended(
                intention.text("when"),
                intention.number("look_back"),
                intention.maybe("outcome"),
                intention.maybe("told"));
    }
}
