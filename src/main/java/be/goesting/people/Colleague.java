package be.goesting.people;

import be.goesting.site.text.Initials;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person as far as one needs to recognise one: name and team. */
public record Colleague(
        UUID id, String name, @Nullable UUID team, @Nullable String teamName, String colour) {

    /** Whose name is not kept any more. */
    private static final String NAMELESS = "·";

    /** By which colleagues call each other. */
    public String firstName() {
        return name.split("\\s+", 2)[0];
    }

    public String initials() {
        return name.isEmpty() ? NAMELESS : Initials.of(name);
    }
}
