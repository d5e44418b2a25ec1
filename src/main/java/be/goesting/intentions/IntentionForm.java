package be.goesting.intentions;

import be.goesting.site.forms.Day;
import be.goesting.site.forms.FormValue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;

/** What somebody means to use, as it was filled in. */
public record IntentionForm(
        @NotBlank(message = "moments.error.intention.empty") @Size(max = 2_000, message = "moments.error.long")
        String body,

        @Day String reviewOn) {

    static IntentionForm empty() {
        return new IntentionForm("", "");
    }

    Optional<LocalDate> day() {
        return FormValue.day(reviewOn);
    }
}
