package be.goesting.questions.answers;

import be.goesting.people.Audience;
import be.goesting.site.forms.Choice;
import be.goesting.site.forms.FormValue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A comment, as it was filled in.
 *
 * @param answer the id of the answer it is about; empty for the question
 * @param audience for whom that was, on the page on which it was written; empty for everyone
 */
public record AnswerCommentForm(
        @NotBlank(message = "questions.error.answer.empty") @Size(max = 5_000, message = "questions.error.answer.long")
        String body,

        @Choice String answer,
        @Choice String audience) {

    Audience saidFor() {
        return Audience.of(audience);
    }

    @Nullable
    UUID on() {
        return FormValue.id(answer).orElse(null);
    }
}
