package be.goesting.expertise.directory;

import be.goesting.topics.Topic;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Who is looked for; everything left open finds everybody.
 *
 * @param topicName what was typed for a topic and is none that is known
 * @param teamName what was typed for a team and is none that is known
 * @param speaks a two-letter code
 */
public record DirectoryQuery(
        String name,
        @Nullable Topic topic,
        String topicName,
        @Nullable TeamName team,
        String teamName,
        @Nullable String speaks,
        @Nullable String site) {

    /** A team as far as one chooses it. */
    public record TeamName(UUID id, String name, @Nullable String parentName) {}

    /** The last on a page, where the next one begins. */
    public record After(String foldedName, UUID id) {

        /** The id first, for it has a fixed length. */
        @Override
        public String toString() {
            return id + foldedName;
        }

        static Optional<After> read(String text) {
            return STARTS_WITH_ID.matcher(text).find()
                    ? Optional.of(new After(text.substring(36), UUID.fromString(text.substring(0, 36))))
                    : Optional.empty();
        }
    }

    private static final Pattern STARTS_WITH_ID = Pattern.compile("^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** Something was typed that is no topic or team: then nobody fits. */
    public boolean isVain() {
        return topic == null && !topicName.isEmpty() || team == null && !teamName.isEmpty();
    }

    public boolean isOpen() {
        return name.isEmpty() && topic == null && team == null && speaks == null && site == null && !isVain();
    }

    /** Whether anything beside the name is asked. */
    public boolean isNarrowed() {
        return topic != null || team != null || speaks != null || site != null || isVain();
    }

    /** The address of the page that begins there. */
    public String on(After after) {
        return UriComponentsBuilder.fromPath("/people")
                .queryParamIfPresent("name", name.isEmpty() ? Optional.empty() : Optional.of(name))
                .queryParamIfPresent("topic", Optional.ofNullable(topic).map(Topic::id))
                .queryParamIfPresent("team", Optional.ofNullable(team).map(TeamName::id))
                .queryParamIfPresent("speaks", Optional.ofNullable(speaks))
                .queryParamIfPresent("site", Optional.ofNullable(site))
                .queryParam("after", after)
                .build()
                .encode()
                .toUriString();
    }
}
