package be.goesting.questions.editing;

import be.goesting.people.Audience;
import be.goesting.questions.Question;
import be.goesting.site.forms.CheckedForm;
import be.goesting.site.forms.Choice;
import be.goesting.site.forms.FormValue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * The question as it was filled in, word for word.
 *
 * @param topic ids of topics chosen from the list
 * @param topicName topics typed, separated by commas
 * @param person ids of the people to ask; nobody puts it before all who may read it
 * @param personName names typed, separated by commas
 * @param proposed id of whom we chose beforehand
 * @param audience who may read it
 * @param nameless whether to ask it without a name
 */
public record QuestionForm(
        @NotBlank(message = "questions.error.body.empty")
        @Size(max = MOST_CHARACTERS, message = "questions.error.body.long")
        String body,

        List<@Choice String> topic,

        @Size(max = MOST_CHARACTERS, message = "questions.error.body.long")
        String topicName,

        List<@Choice String> person,

        @Size(max = MOST_CHARACTERS, message = "questions.error.body.long")
        String personName,

        @Choice String proposed,
        @Choice String audience,
        boolean nameless,
        @Choice String language)
        implements CheckedForm {

    static final int MOST_CHARACTERS = 10_000;

    public QuestionForm {
        audience = audience.isEmpty() ? Audience.EVERYONE.code() : audience;
    }

    public static QuestionForm of(Question question) {
        return new QuestionForm(
                question.body(),
                question.topics().stream().map(topic -> topic.id().toString()).toList(),
                "",
                List.of(),
                "",
                "",
                question.audience().code(),
                question.nameless(),
                question.language().code());
    }

    @Override
    public void check(BiConsumer<String, String> wrong) {
        if (!Audience.of(audience).code().equals(audience)) {
            wrong.accept("audience", "questions.error.audience");
        } else if (readers() == Audience.ASKED && people().isEmpty() && personName.isBlank()) {
            wrong.accept("person", "questions.error.nobody");
        } else if (readers() == Audience.TEAM && nameless) {
            wrong.accept("nameless", "questions.error.nameless-team");
        }
    }

    /** The same, of these people too: who names somebody by hand, no longer means whom we chose beforehand. */
    QuestionForm asking(List<UUID> named) {
        List<UUID> people = Stream.concat(people().stream(), named.stream())
                .filter(id ->
                        named.isEmpty() || named.contains(id) || !id.toString().equals(proposed))
                .distinct()
                .toList();
        return new QuestionForm(
                body,
                topic,
                topicName,
                people.stream().map(UUID::toString).toList(),
                "",
                proposed,
                audience,
                nameless,
                language);
    }

    /** Whether the choice of people is still the one that we made beforehand. */
    public boolean isPersonUntouched() {
        return proposed.isEmpty() ? person.isEmpty() : person.equals(List.of(proposed));
    }

    /** Whether whom we choose beforehand is to be ticked: not beside somebody who was named by hand. */
    public boolean isForProposed() {
        return isPersonUntouched() && personName.isBlank();
    }

    /** Whom the page that shows this form chose beforehand; nobody when who is ticked there was ticked by hand. */
    public String proposedOn(String first) {
        return isForProposed() ? first : isPersonUntouched() ? "" : proposed;
    }

    List<String> personNames() {
        return FormValue.list(personName);
    }

    /** Who may read it. */
    public Audience readers() {
        return Audience.of(audience);
    }

    public List<UUID> people() {
        return ids(person);
    }

    public List<UUID> topics() {
        return ids(topic);
    }

    public List<String> topicNames() {
        return FormValue.list(topicName).stream()
                .filter(name -> name.length() <= 80)
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
