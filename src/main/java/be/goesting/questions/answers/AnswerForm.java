package be.goesting.questions.answers;

import be.goesting.people.Audience;
import be.goesting.site.forms.Choice;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * An answer, as it was filled in.
 *
 * @param audience for whom the question was on the page on which it was written; empty for everyone
 */
public record AnswerForm(
        @NotBlank(message = "questions.error.answer.empty") @Size(max = 20_000, message = "questions.error.answer.long")
        String body,

        @Choice String audience) {

    Audience saidFor() {
        return Audience.of(audience);
    }
}
