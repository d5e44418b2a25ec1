package be.goesting.questions.answers;

import be.goesting.people.Colleague;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was typed on a question's page and is not right yet, to be shown again.
 *
 * @param answer an answer's words
 * @param remark a remark's words
 * @param on the answer that the remark is about; null for the question
 * @param pass to whom it is passed on
 */
public record FormState(
        String answer,
        @Nullable String answerError,
        String remark,
        @Nullable UUID on,
        @Nullable String remarkError,
        Pass pass) {

    /**
     * @param name what was typed for a name
     * @param people who were chosen
     */
    public record Pass(
            String name, List<Colleague> people, @Nullable String error) {

        static final Pass NONE = new Pass("", List.of(), null);
    }

    public static FormState answer(String words, @Nullable String error) {
        return new FormState(words, error, "", null, null, Pass.NONE);
    }

    static FormState remark(String words, @Nullable UUID on, String error) {
        return new FormState("", null, words, on, error, Pass.NONE);
    }

    public static FormState pass(String name, List<Colleague> people, String error) {
        return new FormState("", null, "", null, null, new Pass(name, people, error));
    }

    public String remarkOn(@Nullable UUID answer) {
        return failed(answer) == null ? "" : remark;
    }

    /** The key of what is wrong with the remark about this answer, or about the question; null when nothing is. */
    public @Nullable String failed(@Nullable UUID answer) {
        return Objects.equals(on, answer) ? remarkError : null;
    }
}
