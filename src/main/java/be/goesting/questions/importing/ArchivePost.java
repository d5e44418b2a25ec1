package be.goesting.questions.importing;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question or an answer as the dump has it.
 *
 * @param question the question it answers; null when it is one
 * @param accepted of a question: the answer that its asker accepted
 * @param owner the number of who wrote it; null when that person is gone
 * @param ownerName as the dump calls who is gone
 * @param score the votes at the moment of the dump
 * @param html of the body, as it came: not safe to show
 */
public record ArchivePost(
        long id,
        @Nullable Long question,
        @Nullable Long accepted,
        @Nullable String owner,
        @Nullable String ownerName,
        Instant created,
        int score,
        String title,
        List<String> tags,
        String html,
        @Nullable String licence) {

    public boolean isQuestion() {
        return question == null;
    }
}
