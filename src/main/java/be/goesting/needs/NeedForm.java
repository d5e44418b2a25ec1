package be.goesting.needs;

import be.goesting.methods.Aim;
import be.goesting.methods.LearningPreference;
import be.goesting.methods.Level;
import be.goesting.methods.Span;
import be.goesting.methods.Urgency;
import be.goesting.site.SavedForm;
import be.goesting.site.forms.FormValue;
import be.goesting.topics.Topic;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * A need as it was filled in, word for word.
 *
 * @param topic ids of topics chosen from the list
 * @param topicName topics typed, separated by commas
 * @param liking codes of {@link LearningPreference}
 */
public record NeedForm(
        String words,
        String why,
        String said,
        List<String> topic,
        String topicName,
        String aim,
        String level,
        String span,
        String urgency,
        List<String> liking) {

    static final int LONGEST = 500;
    static final int LONGEST_WHY = 2_000;

    public static NeedForm empty() {
        return of(name -> List.of());
    }

    public static NeedForm of(HttpServletRequest request) {
        return of(name -> {
            String[] values = request.getParameterValues(name);
            return values == null ? List.of() : Arrays.asList(values);
        });
    }

    public static NeedForm of(SavedForm kept) {
        return of(kept::all);
    }

    public static NeedForm of(Need need) {
        var wish = need.wish();
        return new NeedForm(
                wish.words(),
                Optional.ofNullable(need.why()).orElse(""),
                Optional.ofNullable(need.said()).orElse(""),
                need.topics().stream().map(Topic::id).map(UUID::toString).toList(),
                "",
                Optional.ofNullable(wish.aim()).map(Aim::code).orElse(""),
                Optional.ofNullable(wish.level()).map(Level::code).orElse(""),
                Optional.ofNullable(wish.span()).map(Span::code).orElse(""),
                Optional.ofNullable(wish.urgency()).map(Urgency::code).orElse(""),
                wish.likings().stream().map(LearningPreference::code).toList());
    }

    /** What is wrong, by field. */
    public Map<String, String> errors() {
        Map<String, String> errors = new LinkedHashMap<>();
        if (words.isBlank()) {
            errors.put("words", "needs.error.words.empty");
        } else if (words.strip().length() > LONGEST) {
            errors.put("words", "needs.error.words.long");
        }
        if (why.strip().length() > LONGEST_WHY) {
            errors.put("why", "needs.error.why.long");
        }
        if (said.strip().length() > LONGEST) {
            errors.put("said", "needs.error.words.long");
        }
        return errors;
    }

    List<UUID> topics() {
        return topic.stream()
                .flatMap(text -> id(text).stream())
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

    List<String> likings() {
        return liking.stream()
                .flatMap(code -> LearningPreference.find(code).stream())
                .map(LearningPreference::code)
                .distinct()
                .toList();
    }

    private static NeedForm of(Function<String, List<String>> fields) {
        Function<String, String> first =
                name -> fields.apply(name).stream().findFirst().orElse("");
        return new NeedForm(
                first.apply("words"),
                first.apply("why"),
                first.apply("said"),
                fields.apply("topic"),
                first.apply("topicName"),
                Aim.find(first.apply("aim")).map(Aim::code).orElse(""),
                Level.find(first.apply("level")).map(Level::code).orElse(""),
                Span.find(first.apply("span")).map(Span::code).orElse(""),
                Urgency.find(first.apply("urgency")).map(Urgency::code).orElse(""),
                fields.apply("liking"));
    }

    private static Optional<UUID> id(String text) {
        return FormValue.id(text);
    }
}
