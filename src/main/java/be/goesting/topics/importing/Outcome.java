package be.goesting.topics.importing;

import be.goesting.site.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a file changed.
 *
 * @param language of its labels; null for a file with relations
 * @param topicsJoined concepts that turned out to be topics the organisation already had
 * @param added labels, or relations
 * @param removed labels or relations that the source no longer has, or no longer prefers
 * @param leftOut labels that are empty or too long
 */
record Outcome(
        EscoFile.Kind kind,
        @Nullable Language language,
        int rows,
        int topicsAdded,
        int topicsJoined,
        int added,
        int removed,
        int leftOut) {}
