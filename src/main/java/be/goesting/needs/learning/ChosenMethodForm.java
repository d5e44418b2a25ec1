package be.goesting.needs.learning;

import be.goesting.methods.LearningMethod;
import be.goesting.site.forms.CheckedForm;
import be.goesting.site.forms.Choice;
import be.goesting.site.forms.Day;
import be.goesting.site.forms.FormValue;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The way to learn that was chosen; a way of one's own has words.
 *
 * @param method the code of a method
 * @param person the id of whom it is done with; empty for nobody
 */
public record ChosenMethodForm(
        @Choice String method,
        @Choice String person,
        @Size(max = 500, message = "needs.error.body.long") String body,
        @Day String plannedOn)
        implements CheckedForm {

    static ChosenMethodForm empty() {
        return new ChosenMethodForm("", "", "", "");
    }

    @Override
    public void check(BiConsumer<String, String> wrong) {
        if (body.isEmpty() && chosen().isEmpty()) {
            wrong.accept("body", "needs.error.step.empty");
        }
    }

    Optional<LearningMethod> chosen() {
        return LearningMethod.find(method);
    }

    Optional<UUID> with() {
        return FormValue.id(person);
    }

    @Nullable
    LocalDate day() {
        return FormValue.day(plannedOn).orElse(null);
    }
}
