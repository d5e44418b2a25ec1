package be.goesting.appreciation;

import be.goesting.people.thanks.ThankableItem;
import org.jspecify.annotations.Nullable;

/**
 * A thank-you as one reader sees it.
 *
 * @param item what it thanks for; null for nothing, or when it is not for all who read this
 */
public record VisibleAppreciation(
        Appreciation appreciation, @Nullable ThankableItem item) {}
