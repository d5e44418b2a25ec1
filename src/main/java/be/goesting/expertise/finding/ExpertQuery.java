package be.goesting.expertise.finding;

import be.goesting.site.text.Excerpt;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is query for.
 *
 * @param topics the question's topics, in whatever language they were recognised
 * @param asker left out of what is found; null for a question without a name, so that nothing found depends on who asks
 * @param at only what was known before this moment counts
 */
public record ExpertQuery(
        String text, List<UUID> topics, @Nullable UUID asker, Instant at) {

    private static final Pattern THREE_WORDS = Pattern.compile("\\S\\s+\\S+\\s+\\S");

    public ExpertQuery {
        text = Excerpt.compared(text);
    }

    /** No more than two words, in which any of them says something. */
    boolean isBrief() {
        return !THREE_WORDS.matcher(text).find();
    }
}
