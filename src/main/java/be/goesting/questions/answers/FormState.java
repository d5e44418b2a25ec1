package be.goesting.questions.answers;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was typed on a question's page and is not right yet, to be shown again.
 *
 * @param answer an answer's words
 * @param remark a remark's words
 * @param on the answer that the remark is about; null for the question
 */
public record FormState(
        String answer,
        @Nullable String answerError,
        String remark,
        @Nullable UUID on,
        @Nullable String remarkError) {

    public static FormState answer(String words, @Nullable String error) {
        return new FormState(words, error, "", null, null);
    }

    static FormState remark(String words, @Nullable UUID on, String error) {
        return new FormState("", null, words, on, error);
    }

    public String remarkOn(@Nullable UUID answer) {
        return failed(answer) == null ? "" : remark;
    }

    /** The key of what is wrong with the remark about this answer, or about the question; null when nothing is. */
    public @Nullable String failed(@Nullable UUID answer) {
        return java.util.Objects.equals(on, answer) ? remarkError : null;
    }
}
