package be.goesting.site.access;

import java.io.Serializable;
import java.security.Principal;
import java.util.UUID;

/** Whose session it is. What else is known of that person is read anew for every page. */
public record SignedIn(UUID organisation, UUID person) implements Principal, Serializable {

    @Override
    public String getName() {
        return person.toString();
    }
}
