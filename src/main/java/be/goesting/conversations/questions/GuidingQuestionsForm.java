package be.goesting.conversations.questions;

import be.goesting.site.Language;
import jakarta.validation.constraints.Size;
import java.util.Map;

/** The questions that help, as they were filled in, by the code of the language. */
public record GuidingQuestionsForm(
        Map<String, @Size(max = GuidingQuestions.LONGEST, message = "conversations.error.questions.long") String>
                body) {

    public String body(Language language) {
        return body.getOrDefault(language.code(), "");
    }
}
