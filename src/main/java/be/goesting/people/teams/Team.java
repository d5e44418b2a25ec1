package be.goesting.people.teams;

import be.goesting.people.Colleague;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A node of the organisation's tree. */
public record Team(
        UUID id,
        String name,
        @Nullable String site,
        String colour,
        @Nullable Colleague leader,
        @Nullable UUID parent,
        @Nullable String parentName) {}
