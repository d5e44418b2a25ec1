package be.goesting.questions;

import be.goesting.people.Audience;
import be.goesting.site.forms.FormValue;
import be.goesting.site.forms.saved.SavedForm;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * The question as it was filled in, word for word.
 *
 * @param topic ids of topics chosen from the list
 * @param topicName topics typed, separated by commas
 * @param person ids of the people to ask
 * @param nameless whether to ask it without a name
 * @param to "these" for the people chosen, "all" for all who were proposed, "everyone" to put it before everyone
 */
public record QuestionForm(
        String words,
        List<String> topic,
        String topicName,
        List<String> person,
        String audience,
        boolean nameless,
        String to,
        String language) {

    static final int MOST_CHARACTERS = 10_000;

    static QuestionForm of(HttpServletRequest request) {
        return of(name -> {
            String[] values = request.getParameterValues(name);
            return values == null ? List.of() : Arrays.asList(values);
        });
    }

    static QuestionForm of(SavedForm kept) {
        return of(kept::all);
    }

    static QuestionForm of(Question question) {
        return new QuestionForm(
                question.words(),
                question.topics().stream().map(topic -> topic.id().toString()).toList(),
                "",
                List.of(),
                question.audience().code(),
                question.nameless(),
                "",
                question.language().code());
    }

    /** The key of what is wrong with the words; null when nothing is. */
    public @org.jspecify.annotations.Nullable String error() {
        if (clean().isEmpty()) {
            return "questions.error.words.empty";
        }
        if (clean().length() > MOST_CHARACTERS) {
            return "questions.error.words.long";
        }
        return to.equals("these") && people().isEmpty() ? "questions.error.nobody" : null;
    }

    String clean() {
        return words.strip().replace("\r\n", "\n");
    }

    List<UUID> people() {
        return ids(person);
    }

    List<UUID> topics() {
        return ids(topic);
    }

    List<String> topicNames() {
        return Arrays.stream(topicName.split("[,;\\n]"))
                .map(String::strip)
                .filter(name -> !name.isEmpty() && name.length() <= 80)
                .distinct()
                .limit(10)
                .toList();
    }

    private static QuestionForm of(Function<String, List<String>> fields) {
        Function<String, String> first =
                name -> fields.apply(name).stream().findFirst().orElse("");
        return new QuestionForm(
                first.apply("words"),
                fields.apply("topic"),
                first.apply("topicName"),
                fields.apply("person"),
                first.apply("audience").isEmpty() ? Audience.EVERYONE.code() : first.apply("audience"),
                first.apply("nameless").equals("yes"),
                first.apply("to"),
                first.apply("language"));
    }

    private static List<UUID> ids(List<String> texts) {
        return texts.stream()
                .flatMap(text -> FormValue.id(text).stream())
                .distinct()
                .limit(20)
                .toList();
    }
}
