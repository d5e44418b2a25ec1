package be.goesting.topics;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** A topic as one reader sees it: with its label in that reader's language, else in another. */
public record Topic(UUID id, String label) {

    public static List<Topic> of(List<UUID> ids, List<String> labels) {
        return IntStream.range(0, ids.size())
                .mapToObj(i -> new Topic(ids.get(i), labels.get(i)))
                .toList();
    }
}
