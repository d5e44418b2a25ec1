package be.goesting.people.administration;

import be.goesting.people.Colleague;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A team in its place in the tree.
 *
 * @param depth how many teams stand above it
 * @param people how many colleagues have it as their home team
 * @param teams how many teams stand right below it
 */
public record TeamNode(
        UUID id,
        String name,
        @Nullable String site,
        String colour,
        @Nullable UUID parent,
        int depth,
        @Nullable Colleague leader,
        int people,
        int teams) {

    private static final int INDENTED = 6;

    /** No deeper than a narrow screen can show. */
    public int indent() {
        return Math.min(depth, INDENTED);
    }

    /** The name, moved to the right in a list of choices, where only characters can do that. */
    public String choice() {
        return "\u2003".repeat(indent()) + name;
    }

    public boolean isEmpty() {
        return people == 0 && teams == 0;
    }

    public String path() {
        return TeamAdministrationController.PATH + "/" + id;
    }
}
