package be.goesting.expertise;

import be.goesting.expertise.Evidence.Kind;
import be.goesting.topics.Topic;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * That a person knows something of a topic, and from what it shows.
 *
 * @param newest the newest evidence, at most three of each kind, newest first
 * @param counts how many there are of each kind: to say it in words, never to rank by
 */
public record TopicKnowledge(UUID person, Topic topic, List<Evidence> newest, Map<Kind, Integer> counts) {

    public int count(Kind kind) {
        return counts.getOrDefault(kind, 0);
    }
}
