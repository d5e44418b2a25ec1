package be.goesting.site.access;

import java.io.Serializable;
import java.security.Principal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose session it is. What else is known of that person is read anew for every page.
 *
 * @param opener who, administering elsewhere, looks through this person's eyes; null for the person
 */
public record SignedIn(
        UUID organisation, UUID person, @Nullable SignedIn opener) implements Principal, Serializable {

    public SignedIn(UUID organisation, UUID person) {
        this(organisation, person, null);
    }

    /** The one who sits there: with that person's sessions this one ends too. */
    @Override
    public String getName() {
        return opener == null ? person.toString() : opener.getName();
    }
}
