package be.goesting.intentions;

import be.goesting.site.forms.Choice;
import be.goesting.site.forms.Day;
import be.goesting.site.forms.FormValue;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How it went, as it was filled in.
 *
 * @param outcome the code of an {@link Outcome}; another is not yet
 * @param reviewOn when to ask again
 */
public record OutcomeForm(
        @Choice String outcome,
        @Size(max = 2_000, message = "moments.error.long") String outcomeNote,
        boolean share,
        @Day String reviewOn) {

    static OutcomeForm empty() {
        return new OutcomeForm("", "", false, "");
    }

    Optional<LocalDate> day() {
        return FormValue.day(reviewOn);
    }
}
