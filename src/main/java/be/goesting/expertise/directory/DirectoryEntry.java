package be.goesting.expertise.directory;

import be.goesting.site.text.Initials;
import be.goesting.topics.Topic;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in Wie is wie.
 *
 * @param languages two-letter codes, the first language first
 * @param knows topics of which the person knows something, those with the newest evidence first
 */
public record DirectoryEntry(
        UUID id,
        String name,
        String foldedName,
        @Nullable String job,
        List<String> languages,
        @Nullable UUID team,
        @Nullable String teamName,
        String colour,
        @Nullable String site,
        List<Topic> knows) {

    public String initials() {
        return Initials.of(name);
    }

    DirectoryQuery.After cursor() {
        return new DirectoryQuery.After(foldedName, id);
    }
}
