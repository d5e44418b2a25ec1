package be.goesting.needs.steps;

import static java.util.Objects.requireNonNullElse;

import be.goesting.site.forms.Choice;
import be.goesting.site.forms.Day;
import be.goesting.site.forms.FormValue;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** What is told of a step that was done, and what one means to do with it, as it was filled in. */
public record StepOutcomeForm(
        @Size(max = LONGEST, message = "needs.error.why.long")
        String result,

        @Choice String advises,

        @Size(max = LONGEST, message = "needs.error.why.long")
        String intention,

        @Day String reviewOn) {

    private static final int LONGEST = 2_000;

    static StepOutcomeForm of(Step step) {
        var use = Optional.ofNullable(step.use());
        return new StepOutcomeForm(
                requireNonNullElse(step.result(), ""),
                requireNonNullElse(step.advises(), ""),
                use.map(Step.Use::body).orElse(""),
                use.map(Step.Use::reviewOn).map(Objects::toString).orElse(""));
    }

    Optional<LocalDate> day() {
        return FormValue.day(reviewOn);
    }
}
