package be.goesting.moments;

import be.goesting.people.Audience;
import be.goesting.site.forms.saved.SavedForm;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * The composer as it was filled in, word for word, so that nothing is lost when something in it is not right.
 *
 * @param from ids of people chosen from the list
 * @param fromName names typed, separated by commas
 * @param topic ids of topics chosen from the list
 * @param topicName topics typed, separated by commas
 */
public record MomentForm(
        String words,
        String kind,
        String method,
        List<String> from,
        String fromName,
        List<String> topic,
        String topicName,
        String audience,
        String minutes,
        String link,
        String nextTime,
        String language,
        String intention,
        String reviewOn,
        String follows) {

    static MomentForm empty() {
        return of(name -> List.of());
    }

    static MomentForm of(HttpServletRequest request) {
        return of(name -> {
            String[] values = request.getParameterValues(name);
            return values == null ? List.of() : Arrays.asList(values);
        });
    }

    static MomentForm of(SavedForm kept) {
        return of(kept::all);
    }

    /** A form that goes on from an earlier moment. */
    MomentForm following(UUID moment) {
        return new MomentForm(
                words,
                kind,
                method,
                from,
                fromName,
                topic,
                topicName,
                audience,
                minutes,
                link,
                nextTime,
                language,
                intention,
                reviewOn,
                moment.toString());
    }

    /** The form with which the author changes a moment. */
    static MomentForm of(Moment moment) {
        return new MomentForm(
                moment.words(),
                moment.kind().code(),
                moment.method() == null ? "" : moment.method().code(),
                moment.attached().sources().stream()
                        .map(person -> person.id().toString())
                        .toList(),
                "",
                moment.attached().topics().stream()
                        .map(topic -> topic.id().toString())
                        .toList(),
                "",
                moment.audience().code(),
                moment.minutes() == null ? "" : moment.minutes().toString(),
                moment.link() == null ? "" : moment.link(),
                moment.nextTime() == null ? "" : moment.nextTime(),
                moment.language().code(),
                "",
                "",
                "");
    }

    private static MomentForm of(Function<String, List<String>> fields) {
        Function<String, String> first =
                name -> fields.apply(name).stream().findFirst().orElse("");
        return new MomentForm(
                first.apply("words"),
                first.apply("kind").isEmpty() ? MomentKind.INSIGHT.code() : first.apply("kind"),
                first.apply("method"),
                fields.apply("from"),
                first.apply("fromName"),
                fields.apply("topic"),
                first.apply("topicName"),
                first.apply("audience").isEmpty() ? Audience.EVERYONE.code() : first.apply("audience"),
                first.apply("minutes"),
                first.apply("link"),
                first.apply("nextTime"),
                first.apply("language"),
                first.apply("intention"),
                first.apply("reviewOn"),
                first.apply("follows"));
    }
}
