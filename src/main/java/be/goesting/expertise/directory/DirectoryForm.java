package be.goesting.expertise.directory;

import be.goesting.site.forms.Choice;
import be.goesting.site.forms.FormValue;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Who is looked for, as it was filled in.
 *
 * @param topic the id of the topic that was chosen; of several the last counts
 * @param topicName what was typed for a topic
 * @param team the id of the team that was chosen; of several the last counts
 * @param teamName what was typed for a team
 * @param after where the page begins
 */
record DirectoryForm(
        @Size(max = LONGEST) String name,
        List<@Choice String> topic,
        @Size(max = LONGEST) String topicName,
        List<@Choice String> team,
        @Size(max = LONGEST) String teamName,
        @Choice String speaks,
        @Size(max = LONGEST) String site,
        @Size(max = LONGEST) String after) {

    private static final int LONGEST = 1_000;

    Optional<UUID> topicId() {
        return last(topic);
    }

    Optional<UUID> teamId() {
        return last(team);
    }

    private static Optional<UUID> last(List<String> ids) {
        return ids.isEmpty() ? Optional.empty() : FormValue.id(ids.getLast());
    }
}
