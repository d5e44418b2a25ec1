package be.goesting.topics;

import be.goesting.site.Page;
import gg.jte.Content;
import java.util.Optional;

/** A part of a topic's page. Each feature that has something on a topic to show fills one. */
public interface TopicPanel {

    /** What to show on the topic to who is looking; empty when there is nothing. */
    Optional<Content> show(Topic topic, Page page);
}
