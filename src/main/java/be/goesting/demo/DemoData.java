package be.goesting.demo;

import be.goesting.moments.Reaction;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Brabo Techniek, the imaginary company of the demo, as it was written down under {@code demo/}. */
public record DemoData(
        List<Team> teams,
        List<Member> people,
        List<Subject> topics,
        List<Learned> moments,
        List<Asked> questions,
        List<Knowing> knowing,
        List<Conversed> conversations,
        List<Thanked> appreciations) {

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
            Map<Reaction, List<String>> reactions,
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
            String words,
            List<String> topics,
            List<String> asked,
            List<Answered> answers,
            List<Remarked> remarks) {}

    /**
     * @param after minutes after the question
     * @param helpful minutes after the answer, when the asker marked that it helped
     */
    record Answered(
            String author,
            int after,
            String language,
            String words,
            @Nullable Integer helpful,
            List<String> thanks,
            List<Remarked> remarks) {}

    /** @param author null for the asker without a name */
    record Remarked(@Nullable String author, int after, String words) {}

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

    record Written(String by, String words) {}

    record Agreed(String who, String words, @Nullable String ending) {}

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
            String words,
            @Nullable String about,
            boolean open) {}

    record AskMe(String words, List<String> topics, int day) {}

    static DemoData read() {
        return new DemoData(
                DemoDataFiles.list("teams", DemoDataFiles::team),
                DemoDataFiles.list("people", DemoDataFiles::member),
                DemoDataFiles.list("topics", DemoDataFiles::subject),
                DemoDataFiles.list("moments", DemoDataFiles::learned),
                DemoDataFiles.list("questions", DemoDataFiles::asked),
                DemoDataFiles.list("knowing", DemoDataFiles::knowing),
                DemoDataFiles.list("conversations", DemoDataFiles::conversed),
                DemoDataFiles.list("appreciations", DemoDataFiles::thanked));
    }

    /** The people through whose eyes one can look. */
    static List<Member> cast() {
        return DemoDataFiles.list("people", DemoDataFiles::member).stream()
                .filter(person -> !person.cast().isEmpty())
                .toList();
    }
}
