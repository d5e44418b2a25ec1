package be.goesting.search.filters;

import be.goesting.site.forms.Choice;
import be.goesting.site.forms.FormValue;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What is looked for, as it was filled in.
 *
 * @param topic the id of the topic that was chosen, of several the last counts; so for team and person
 * @param topicName what was typed for a topic; so for team and person
 * @param before where the list goes on
 * @param skip how many of the best there were shown already
 * @param exact anything when these very words are meant
 */
public record SearchForm(
        @Size(max = LONGEST) String words,
        @Choice String kind,
        List<@Choice String> topic,
        @Size(max = LONGEST) String topicName,
        List<@Choice String> team,
        @Size(max = LONGEST) String teamName,
        List<@Choice String> person,
        @Size(max = LONGEST) String personName,
        @Choice String language,
        @Choice String period,
        @Size(max = LONGEST) String before,
        @Choice String skip,
        @Choice String exact) {

    private static final int LONGEST = 1_000;

    /** Further nobody reads; and the best are no more. */
    private static final int FURTHEST = 1_000;

    public int skipped() {
        return skip.matches("\\d{1,4}") ? Math.min(Integer.parseInt(skip), FURTHEST) : 0;
    }

    static Optional<UUID> last(List<String> ids) {
        return ids.isEmpty() ? Optional.empty() : FormValue.id(ids.getLast());
    }
}
