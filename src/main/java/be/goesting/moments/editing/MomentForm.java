package be.goesting.moments.editing;

import be.goesting.moments.Moment;
import be.goesting.moments.MomentKind;
import be.goesting.people.Audience;
import be.goesting.site.forms.Choice;
import be.goesting.site.forms.Forms;
import be.goesting.site.forms.Version;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * The composer as it was filled in, word for word, so that nothing is lost when something in it is not right.
 *
 * @param from ids of people chosen from the list
 * @param fromName names typed, separated by commas
 * @param topic ids of topics chosen from the list
 * @param topicName topics typed, separated by commas
 */
public record MomentForm(
        @NotBlank(message = "moments.error.body.empty")
        @Size(max = MOST_CHARACTERS, message = "moments.error.body.long")
        String body,

        @Choice String kind,
        @Choice String method,
        List<@Choice String> from,

        @Size(max = MOST_SHORT, message = "moments.error.from")
        String fromName,

        List<@Choice String> topic,

        @Size(max = MOST_SHORT, message = "moments.error.topic")
        String topicName,

        @Choice String audience,
        @Choice(message = "moments.error.minutes") String minutes,

        @Size(max = MOST_SHORT, message = "moments.error.long")
        String link,

        @Size(max = MOST_SHORT, message = "moments.error.long")
        String nextTime,

        @Choice String language,

        @Size(max = MOST_SHORT, message = "moments.error.long")
        String intention,

        @Choice(message = "moments.error.look-back") String reviewOn,
        @Choice String follows) {

    static final int MOST_CHARACTERS = 10_000;
    private static final int MOST_SHORT = 2_000;

    public MomentForm {
        kind = kind.isEmpty() ? MomentKind.INSIGHT.code() : kind;
        audience = audience.isEmpty() ? Audience.EVERYONE.code() : audience;
    }

    /** Of its words, and of who may read them. */
    String version() {
        return Version.of(body, audience, nextTime, link);
    }

    /** The same, for whom the moment is now. */
    MomentForm forReadersOf(MomentForm standing) {
        return new MomentForm(
                body,
                kind,
                method,
                from,
                fromName,
                topic,
                topicName,
                standing.audience,
                minutes,
                link,
                nextTime,
                language,
                intention,
                reviewOn,
                follows);
    }

    static MomentForm empty() {
        return new MomentForm("", "", "", List.of(), "", List.of(), "", "", "", "", "", "", "", "", "");
    }

    /** A form that goes on from an earlier moment. */
    MomentForm following(UUID moment) {
        return new MomentForm(
                body,
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

    /** What was not chosen stays as it stands. */
    MomentForm keeping(MomentForm standing, HttpServletRequest request) {
        return new MomentForm(
                body,
                Forms.isChosen(request, "kind") ? kind : standing.kind,
                Forms.isSent(request, "method") ? method : standing.method,
                from,
                fromName,
                topic,
                topicName,
                Forms.isChosen(request, "audience") ? audience : standing.audience,
                minutes,
                link,
                nextTime,
                Forms.isSent(request, "language") ? language : standing.language,
                intention,
                reviewOn,
                follows);
    }

    /** The form with which the author changes a moment. */
    static MomentForm of(Moment moment) {
        return new MomentForm(
                moment.body(),
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
}
