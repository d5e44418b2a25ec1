package be.goesting.questions.answers;

import be.goesting.people.Colleague;
import be.goesting.site.Language;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An answer to a question, as one reader sees it.
 *
 * @param helpfulAt when the asker marked that it helped; null when not
 * @param thanked whether the reader said that it helped as well
 * @param thanking who said so, the reader aside: names of at most three, newest first
 */
public record Answer(
        UUID id,
        UUID question,
        Colleague author,
        Language language,
        String words,
        Instant at,
        @Nullable Instant editedAt,
        @Nullable Instant helpfulAt,
        boolean thanked,
        int thanks,
        List<String> thanking) {}
