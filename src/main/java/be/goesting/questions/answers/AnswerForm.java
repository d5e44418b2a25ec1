package be.goesting.questions.answers;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** An answer, as it was filled in. */
public record AnswerForm(
        @NotBlank(message = "questions.error.answer.empty") @Size(max = 20_000, message = "questions.error.answer.long")
        String words) {}
