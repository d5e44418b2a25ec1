package be.goesting.needs;

import be.goesting.methods.Aim;
import be.goesting.methods.LearningPreference;
import be.goesting.methods.Level;
import be.goesting.methods.Span;
import be.goesting.methods.Urgency;
import be.goesting.site.forms.Choice;
import be.goesting.site.forms.FormValue;
import be.goesting.site.forms.Forms;
import be.goesting.site.forms.Version;
import be.goesting.topics.Topic;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A need as it was filled in, word for word.
 *
 * @param topic ids of topics chosen from the list
 * @param topicName topics typed, separated by commas
 * @param preference codes of {@link LearningPreference}
 */
public record NeedForm(
        @NotBlank(message = "needs.error.body.empty") @Size(max = LONGEST, message = "needs.error.body.long")
        String body,

        @Size(max = 2_000, message = "needs.error.why.long") String why,

        @Size(max = LONGEST, message = "needs.error.body.long")
        String talkingPoint,

        List<@Choice String> topic,

        @Size(max = LONGEST, message = "needs.error.body.long")
        String topicName,

        @Choice String aim,
        @Choice String level,
        @Choice String span,
        @Choice String urgency,
        List<@Choice String> preference) {

    static final int LONGEST = 500;

    /** Of its words. */
    public String version() {
        return Version.of(body, why, talkingPoint);
    }

    /** All that was written in it. */
    public String words() {
        return Stream.of(body, why, talkingPoint)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    public static NeedForm empty() {
        return new NeedForm("", "", "", List.of(), "", "", "", "", "", List.of());
    }

    public static NeedForm of(Need need) {
        var wish = need.wish();
        return new NeedForm(
                wish.body(),
                Optional.ofNullable(need.why()).orElse(""),
                Optional.ofNullable(need.talkingPoint()).orElse(""),
                need.topics().stream().map(Topic::id).map(UUID::toString).toList(),
                "",
                Optional.ofNullable(wish.aim()).map(Aim::code).orElse(""),
                Optional.ofNullable(wish.level()).map(Level::code).orElse(""),
                Optional.ofNullable(wish.span()).map(Span::code).orElse(""),
                Optional.ofNullable(wish.urgency()).map(Urgency::code).orElse(""),
                wish.preferences().stream().map(LearningPreference::code).toList());
    }

    /** What was not chosen stays as it stands; nothing in particular is a choice as well. */
    public NeedForm keeping(NeedForm standing, HttpServletRequest request) {
        return new NeedForm(
                body,
                why,
                talkingPoint,
                topic,
                topicName,
                Forms.isSent(request, "aim") ? aim : standing.aim,
                Forms.isSent(request, "level") ? level : standing.level,
                Forms.isSent(request, "span") ? span : standing.span,
                Forms.isSent(request, "urgency") ? urgency : standing.urgency,
                preference);
    }

    List<UUID> topics() {
        return topic.stream()
                .flatMap(text -> FormValue.id(text).stream())
                .distinct()
                .limit(20)
                .toList();
    }

    List<String> topicNames() {
        return Arrays.stream(topicName.split("[,;\\n]"))
                .map(String::strip)
                .filter(name -> !name.isEmpty() && name.length() <= 80)
                .distinct()
                .limit(10)
                .toList();
    }

    List<String> preferences() {
        return preference.stream()
                .flatMap(code -> LearningPreference.find(code).stream())
                .map(LearningPreference::code)
                .distinct()
                .toList();
    }
}
