package be.goesting.questions.passing;

import be.goesting.site.forms.CheckedForm;
import be.goesting.site.forms.Choice;
import be.goesting.site.forms.FormValue;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;

/**
 * To whom a question is passed on, as it was filled in.
 *
 * @param person ids of people chosen from the list
 * @param name names typed, separated by commas
 */
public record PassForm(
        List<@Choice String> person,
        @Size(max = 2_000, message = "questions.error.name") String name) implements CheckedForm {

    @Override
    public void check(BiConsumer<String, String> wrong) {
        if (people().isEmpty() && name.isBlank()) {
            wrong.accept("person", "questions.error.pass.nobody");
        }
    }

    List<UUID> people() {
        return person.stream()
                .flatMap(text -> FormValue.id(text).stream())
                .distinct()
                .limit(20)
                .toList();
    }
}
