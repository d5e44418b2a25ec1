package be.goesting.people.administration;

import be.goesting.site.Language;
import be.goesting.site.Viewer.Role;
import be.goesting.site.text.Initials;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A colleague as an administrator keeps them.
 *
 * @param email with which the person signs in; null for who cannot
 * @param leads whether the person leads a team
 */
public record PersonAccount(
        UUID id,
        String name,
        @Nullable String email,
        @Nullable String job,
        Language language,
        @Nullable UUID team,
        @Nullable String teamName,
        String colour,
        boolean leads,
        Set<Role> roles) {

    public String initials() {
        return Initials.of(name);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** The roles, always in the same order. */
    public List<Role> inOrder() {
        return Arrays.stream(Role.values()).filter(this::is).toList();
    }

    public String path() {
        return PersonAdministrationController.PATH + "/" + id;
    }
}
