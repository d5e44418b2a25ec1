package be.goesting.topics;

import be.goesting.site.Language;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What stands on a topic's page beside its name.
 *
 * @param names the preferred label per language
 * @param also what people also say, in the reader's language
 * @param source the code of the source it came from; null for the organisation's own
 * @param sourceAddress where that source is found
 */
public record TopicDetails(
        boolean proposed,
        boolean hidden,
        Map<Language, String> names,
        List<String> also,
        @Nullable String source,
        @Nullable String sourceAddress,
        List<RelatedTopic> related) {

    /** A topic beside this one; the kind is {@code broader}, {@code narrower} or {@code related}. */
    public record RelatedTopic(String kind, Topic topic) {}

    public List<Topic> related(String kind) {
        return related.stream()
                .filter(each -> each.kind().equals(kind))
                .map(RelatedTopic::topic)
                .toList();
    }
}
