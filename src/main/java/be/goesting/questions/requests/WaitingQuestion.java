package be.goesting.questions.requests;

import be.goesting.people.Colleague;
import be.goesting.site.Language;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question that waits for the reader: somebody thought the reader may know.
 *
 * @param asker null when it was asked without a name
 */
public record WaitingQuestion(
        UUID question,
        Language language,
        String body,
        @Nullable Colleague asker,
        Instant createdAt,
        @Nullable String passedBy,
        List<SuggestionReason> reasons) {}
