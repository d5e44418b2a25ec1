package be.goesting.questions.answers;

import be.goesting.people.Colleague;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A short comment on a question or on one of its answers.
 *
 * @param answer the answer it is about; null when it is about the question
 * @param author null when it is the asker's, who asked without a name
 * @param reach for whom it is
 */
public record AnswerComment(
        UUID id,
        UUID question,
        @Nullable UUID answer,
        @Nullable Colleague author,
        String body,
        Instant at,
        Reach reach) {}
