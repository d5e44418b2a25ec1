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
 * @param comment a comment's words
 * @param on the answer that the comment is about; null for the question
 * @param pass to whom it is passed on
 */
public record FormState(
        String answer,
        @Nullable String answerError,
        String comment,
        @Nullable UUID on,
        @Nullable String commentError,
        Pass pass) {

    /**
     * @param name what was typed for a name
     * @param people who were chosen
     */
    public record Pass(
            String name, List<Colleague> people, @Nullable String error) {

        static final Pass NONE = new Pass("", List.of(), null);
    }

    public static FormState answer(String body, @Nullable String error) {
        return new FormState(body, error, "", null, null, Pass.NONE);
    }

    static FormState comment(String body, @Nullable UUID on, String error) {
        return new FormState("", null, body, on, error, Pass.NONE);
    }

    public static FormState pass(String name, List<Colleague> people, String error) {
        return new FormState("", null, "", null, null, new Pass(name, people, error));
    }

    public String commentOn(@Nullable UUID answer) {
        return failed(answer) == null ? "" : comment;
    }

    /** The key of what is wrong with the comment about this answer, or about the question; null when nothing is. */
    public @Nullable String failed(@Nullable UUID answer) {
        return Objects.equals(on, answer) ? commentError : null;
    }
}
