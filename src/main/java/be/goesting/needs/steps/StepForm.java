package be.goesting.needs.steps;

import be.goesting.site.forms.Day;
import be.goesting.site.forms.FormValue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A step as it was filled in. */
public record StepForm(
        @NotBlank(message = "needs.error.step.empty") @Size(max = 500, message = "needs.error.body.long")
        String body,

        @Day String plannedOn) {

    static StepForm of(Step step) {
        return new StepForm(step.body(), Objects.toString(step.plannedOn(), ""));
    }

    @Nullable
    LocalDate day() {
        return FormValue.day(plannedOn).orElse(null);
    }
}
