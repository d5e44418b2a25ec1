package be.goesting.search.names;

import be.goesting.people.Colleague;
import be.goesting.search.SearchKind;
import org.jspecify.annotations.Nullable;

/**
 * Something that was found by its name.
 *
 * @param person who it is; null for what is nobody
 */
public record NamedHit(
        SearchKind kind,
        String path,
        String icon,
        String name,
        @Nullable Colleague person) {}
