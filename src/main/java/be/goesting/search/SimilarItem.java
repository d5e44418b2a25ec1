package be.goesting.search;

import be.goesting.people.Colleague;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that may already answer a question.
 *
 * @param label the message that says what it is
 * @param title what it is about, in one line
 * @param said what was said, in a few lines; null when the title says it all
 * @param by who said it; null when nobody is named
 * @param likeness how much it is like the question, only to put one before the other
 */
public record SimilarItem(
        String label,
        String icon,
        String path,
        String title,
        @Nullable String said,
        @Nullable Colleague by,
        Instant at,
        double likeness) {}
