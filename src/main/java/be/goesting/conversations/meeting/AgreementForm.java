package be.goesting.conversations.meeting;

import be.goesting.conversations.agreements.Agreements;
import be.goesting.site.forms.Choice;
import be.goesting.site.forms.Day;
import be.goesting.site.forms.FormValue;
import be.goesting.site.forms.errors.FieldErrors;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** What is agreed, as it was filled in. */
public record AgreementForm(
        @Choice String who,

        @NotBlank(message = "conversations.error.agreement.empty")
        @Size(max = Agreements.LONGEST, message = "conversations.error.agreement.long")
        String body,

        @Day String by) {

    @Nullable
    LocalDate day() {
        return FormValue.day(by).orElse(null);
    }

    /** @param mark what tells the fields of one agreement on the page from those of another */
    ConversationFormState state(BindingResult result, String mark) {
        Map<String, String> errors = new HashMap<>();
        FieldErrors.of(result).forEach((field, key) -> errors.put(id(field) + mark, key));
        return new ConversationFormState(Map.of("who" + mark, who, "what" + mark, body, "by" + mark, by), errors);
    }

    private static String id(String field) {
        return field.equals("body") ? "what" : field;
    }
}
