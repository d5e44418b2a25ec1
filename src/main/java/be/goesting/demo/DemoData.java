package be.goesting.demo;

import be.goesting.moments.responses.Reaction;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Brabo Techniek, the imaginary company of the demo, as it was written down under {@code demo/}. */
public record DemoData(
        List<Team> teams,
        List<Member> people,
        List<Subject> topics,
        List<Learned> moments,
        List<Asked> questions,
        List<Knowing> knowing,
        List<Conversed> conversations,
        List<Thanked> appreciations,
        List<Need> learning,
        List<Goal> goals) {

    static final String NAME = "Brabo Techniek";

    private static final JsonSetter.Value EMPTY = JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY);

    /** A list that an item does not have is empty; a name that no record has is a mistake. */
    private static final YAMLMapper FILES = YAMLMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .withConfigOverride(List.class, lists -> lists.setNullHandling(EMPTY))
            .withConfigOverride(Map.class, maps -> maps.setNullHandling(EMPTY))
            .build();

    record Team(
            String key,
            @Nullable String parent,
            String name,
            @Nullable String site,
            String colour,
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
            Map<String, String> cast) {}

    /** @param alt what people say as well, per language */
    record Subject(String key, String nl, String fr, String en, Map<String, List<String>> alt) {

        Map<String, String> labels() {
            return Map.of("nl", nl, "fr", fr, "en", en);
        }
    }

    /** @param day whole days before today */
    record Learned(
            String key,
            String author,
            int day,
            String at,
            String kind,
            @Nullable String method,
            String language,
            String body,
            @Nullable String nextTime,
            @Nullable String link,
            List<String> from,
            List<String> topics,
            String audience,
            @Nullable Integer minutes,
            List<String> thanks,
            List<String> trying,
            List<String> brave,
            List<String> familiar,
            List<Said> comments,
            @Nullable String follows,
            @Nullable Intended intention) {

        Map<Reaction, List<String>> reactions() {
            return Map.of(
                    Reaction.THANKS,
                    thanks,
                    Reaction.TRYING,
                    trying,
                    Reaction.BRAVE,
                    brave,
                    Reaction.FAMILIAR,
                    familiar);
        }
    }

    /** @param after minutes after the moment */
    record Said(String author, int after, String body, String language) {}

    /** @param reviewOn whole days from today */
    record Intended(
            String when,
            int reviewOn,
            @Nullable String outcome,
            @Nullable String outcomeNote) {}

    /**
     * @param author null when asked without a name; then there is no time of the day either
     * @param topics keys of Brabo's own, or Dutch names of the starter's
     * @param asked nobody to put it before everyone
     */
    record Asked(
            String key,
            @Nullable String author,
            int day,
            @Nullable String at,
            String language,
            String body,
            List<String> topics,
            List<String> asked,
            List<Answered> answers,
            List<Commented> comments) {}

    /**
     * @param after minutes after the question
     * @param helpful minutes after the answer, when the asker marked that it helped
     */
    record Answered(
            String author,
            int after,
            String language,
            String body,
            @Nullable Integer helpful,
            List<String> thanks,
            List<Commented> comments) {}

    /** @param author null for the asker without a name */
    record Commented(@Nullable String author, int after, String body) {}

    /** @param away in how many days the person may be asked again */
    record Knowing(
            String person,
            List<AskMe> askMe,
            @Nullable Integer perWeek,
            @Nullable Integer away,
            @Nullable String note) {

        boolean statesAvailability() {
            return perWeek != null || away != null || note != null;
        }
    }

    /**
     * A conversation of a learner and their leader.
     *
     * @param by who invited: learner or leader
     * @param day whole days before today; null for one on the first Monday to come
     */
    record Conversed(
            String learner,
            String leader,
            String occasion,
            String by,
            @Nullable Integer day,
            String at,
            String place,
            String about,
            List<Written> prepared,
            List<Written> points,
            @Nullable Written notes,
            List<Agreed> agreements) {}

    record Written(String by, String body) {}

    record Agreed(String who, String body, @Nullable String ending) {}

    /**
     * @param about the moment it thanks for
     * @param open whether all colleagues may read it
     */
    record Thanked(
            String from,
            List<String> to,
            int day,
            String at,
            String language,
            String body,
            @Nullable String about,
            boolean open) {}

    record AskMe(String body, List<String> topics, int day) {}

    /**
     * @param seen self, leader or everyone
     * @param away how many days ago it was done with
     */
    record Need(
            String key,
            String person,
            String body,
            @Nullable String why,
            @Nullable String talkingPoint,
            String language,
            @Nullable String aim,
            @Nullable String level,
            @Nullable String span,
            @Nullable String urgency,
            List<String> preferences,
            List<String> topics,
            @Nullable String seen,
            int day,
            @Nullable Integer away,
            List<Step> steps,
            List<Offer> offers) {}

    /**
     * @param day how many days ago it was done
     * @param in in how many days it is planned
     */
    record Step(
            String method,
            String body,
            @Nullable String with,
            @Nullable Integer day,
            @Nullable Integer in,
            @Nullable String result,
            @Nullable String advises,
            @Nullable Use use) {}

    record Use(
            String body,
            int reviewOn,
            @Nullable String outcome,
            @Nullable String outcomeNote) {}

    record Offer(String author, String body, int day) {}

    /** @param by in how many days it should be reached */
    record Goal(
            String person,
            String body,
            @Nullable String suggestedBy,
            @Nullable String suggestion,
            @Nullable Integer by,
            @Nullable String seen,
            int day,
            @Nullable String ending) {}

    static DemoData read() {
        return new DemoData(
                list("teams", Team.class),
                list("people", Member.class),
                list("topics", Subject.class),
                list("moments", Learned.class),
                list("questions", Asked.class),
                list("knowing", Knowing.class),
                list("conversations", Conversed.class),
                list("appreciations", Thanked.class),
                list("learning", Need.class),
                list("goals", Goal.class));
    }

    /** The people through whose eyes one can look. */
    static List<Member> cast() {
        return list("people", Member.class).stream()
                .filter(person -> !person.cast().isEmpty())
                .toList();
    }

    private static <T> List<T> list(String name, Class<T> type) {
        try (InputStream file = new ClassPathResource("demo/" + name + ".yaml").getInputStream()) {
            return FILES.readerForListOf(type).readValue(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
