package be.goesting.demo;

import static be.goesting.demo.DemoCompany.id;

import be.goesting.site.Language;
import be.goesting.topics.NewTopic;
import be.goesting.topics.StarterTopics;
import be.goesting.topics.Topics;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What is talked about at Brabo. */
@Component
class DemoTopics {

    private final Topics topics;

    DemoTopics(Topics topics) {
        this.topics = topics;
    }

    /** @return the ids by which the files call topics: Brabo's own by key, the starter's by Dutch name */
    Map<String, UUID> add(DemoData brabo) {
        List<NewTopic> all = all(brabo);
        topics.add(all);
        Map<String, UUID> ids = new HashMap<>();
        all.forEach(topic -> ids.put(Objects.requireNonNull(topic.preferred().get(Language.NL)), topic.id()));
        brabo.topics().forEach(topic -> ids.put(topic.key(), topicId(topic.key())));
        return ids;
    }

    static UUID topicId(String key) {
        return id("topic " + key);
    }

    /** The starter topics, and Brabo's own where the starter has none of that name. */
    private static List<NewTopic> all(DemoData brabo) {
        List<NewTopic> own = brabo.topics().stream()
                .map(topic -> new NewTopic(
                        topicId(topic.key()),
                        topic.labels().entrySet().stream()
                                .collect(Collectors.toMap(label -> Language.of(label.getKey()), Map.Entry::getValue)),
                        topic.alt().entrySet().stream()
                                .collect(Collectors.toMap(label -> Language.of(label.getKey()), Map.Entry::getValue))))
                .toList();
        Set<String> names = own.stream()
                .flatMap(topic -> topic.preferred().values().stream())
                .map(label -> label.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        List<NewTopic> all = new ArrayList<>(own);
        StarterTopics.read().stream()
                .filter(topic -> topic.preferred().values().stream()
                        .noneMatch(label -> names.contains(label.toLowerCase(Locale.ROOT))))
                .forEach(all::add);
        return all;
    }
}
