package be.goesting.appreciation.giving;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Other words for a thank-you, as they were filled in. */
public record AppreciationWordsForm(
        @NotBlank(message = "appreciation.error.body.empty")
        @Size(max = AppreciationFormParser.MOST_CHARACTERS, message = "appreciation.error.body.long")
        String body) {

    public AppreciationWordsForm {
        body = AppreciationFormParser.clean(body);
    }
}
