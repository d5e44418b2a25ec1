package be.goesting.site;

import be.goesting.site.text.Initials;
import be.goesting.tenancy.Organisation;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The person who is looking at the page.
 *
 * @param team the home team; null for who has none yet
 * @param leads whether the person leads a team
 * @param colour the colour of the team
 * @param unread how many notices wait to be read, counted no further than 100
 */
public record Viewer(
        Organisation organisation,
        UUID id,
        String name,
        Language language,
        String theme,
        @Nullable UUID team,
        @Nullable String teamName,
        String colour,
        boolean leads,
        Set<Role> roles,
        int unread) {

    /** What somebody was appointed to. Leading a team is not here: it follows from the team. */
    public enum Role {
        ADMINISTRATOR,
        LEARNING_TEAM;

        public static Role of(String column) {
            return valueOf(column.toUpperCase(java.util.Locale.ROOT));
        }

        public String column() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public ZoneId zone() {
        return organisation.zone();
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public String initials() {
        return Initials.of(name);
    }
}
