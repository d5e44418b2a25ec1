package be.goesting.people;

import be.goesting.site.Language;
import be.goesting.site.text.Initials;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in the organisation.
 *
 * @param team the home team; null for who has none yet
 * @param alsoSpeaks two-letter codes of the languages the person speaks beside the first
 * @param leads whether the person leads a team
 */
public record Person(
        UUID id,
        String name,
        @Nullable String job,
        Language language,
        List<String> alsoSpeaks,
        @Nullable UUID team,
        @Nullable String teamName,
        String colour,
        boolean leads) {

    public String initials() {
        return Initials.of(name);
    }
}
