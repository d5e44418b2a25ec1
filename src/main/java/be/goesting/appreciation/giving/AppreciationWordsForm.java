package be.goesting.appreciation.giving;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Other words for a thank-you, as they were filled in. */
public record AppreciationWordsForm(
        @NotBlank(message = "appreciation.error.words.empty")
        @Size(max = AppreciationFormParser.MOST_CHARACTERS, message = "appreciation.error.words.long")
        String words) {

    public AppreciationWordsForm {
        words = AppreciationFormParser.clean(words);
    }
}
