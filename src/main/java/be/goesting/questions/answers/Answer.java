package be.goesting.questions.answers;

import be.goesting.people.Audience;
import be.goesting.people.Colleague;
import be.goesting.site.Language;
import be.goesting.site.text.Excerpt;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An answer to a question, as one reader sees it.
 *
 * @param helpfulAt when the asker marked that it helped; null when not
 * @param thanked whether the reader said that it helped as well
 * @param thanking who said so, the reader aside: names of at most three, newest first
 * @param reach for whom it is
 */
public record Answer(
        UUID id,
        UUID question,
        Colleague author,
        Language language,
        String body,
        Instant at,
        @Nullable Instant updatedAt,
        @Nullable Instant helpfulAt,
        boolean thanked,
        int thanks,
        List<String> thanking,
        Reach reach) {

    private static final int QUOTED = 1_500;

    /** How a text of the reader's own begins that goes on from it. What was not for everyone is not quoted: its writer would have to. */
    public String quotation() {
        return reach.audience() != Audience.EVERYONE
                ? ""
                : Excerpt.start(body, QUOTED).lines().map(line -> "> " + line).collect(Collectors.joining("\n"))
                        + "\n\n";
    }
}
