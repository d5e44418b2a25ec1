package be.goesting.questions.editing;

import be.goesting.people.Audience;
import be.goesting.questions.Question;
import be.goesting.site.forms.CheckedForm;
import be.goesting.site.forms.Choice;
import be.goesting.site.forms.FormValue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;

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
        @NotBlank(message = "questions.error.words.empty")
        @Size(max = MOST_CHARACTERS, message = "questions.error.words.long")
        String words,

        List<@Choice String> topic,

        @Size(max = MOST_CHARACTERS, message = "questions.error.words.long")
        String topicName,

        List<@Choice String> person,
        @Choice String audience,
        boolean nameless,
        @Choice String to,
        @Choice String language)
        implements CheckedForm {

    static final int MOST_CHARACTERS = 10_000;

    public QuestionForm {
        audience = audience.isEmpty() ? Audience.EVERYONE.code() : audience;
    }

    public static QuestionForm of(Question question) {
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

    @Override
    public void check(BiConsumer<String, String> wrong) {
        if (to.equals("these") && people().isEmpty()) {
            wrong.accept("person", "questions.error.nobody");
        }
    }

    public List<UUID> people() {
        return ids(person);
    }

    public List<UUID> topics() {
        return ids(topic);
    }

    public List<String> topicNames() {
        return Arrays.stream(topicName.split("[,;\\n]"))
                .map(String::strip)
                .filter(name -> !name.isEmpty() && name.length() <= 80)
                .distinct()
                .limit(10)
                .toList();
    }

    private static List<UUID> ids(List<String> texts) {
        return texts.stream()
                .flatMap(text -> FormValue.id(text).stream())
                .distinct()
                .limit(20)
                .toList();
    }
}
