package be.goesting.questions.requests;

import be.goesting.people.Colleague;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question put to one person.
 *
 * @param person who is asked
 * @param widened whether it came to this person later, when nobody had answered yet
 * @param passedBy the colleague who passed it on; null when the asker chose
 * @param outcome null while it is open
 */
public record QuestionRequest(
        Colleague person,
        List<SuggestionReason> reasons,
        Instant createdAt,
        boolean widened,
        @Nullable String passedBy,
        @Nullable Outcome outcome) {

    /** How it ended for the one who was asked. */
    public enum Outcome {
        ANSWERED,
        DECLINED,
        PASSED;

        String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
