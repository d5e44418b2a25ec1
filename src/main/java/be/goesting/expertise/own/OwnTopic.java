package be.goesting.expertise.own;

import be.goesting.expertise.Evidence;
import be.goesting.topics.Topic;
import java.util.List;

/** A topic as the person whose expertise it is sees it: what was left out and whether it is hidden included. */
public record OwnTopic(Topic topic, boolean hidden, List<Line> lines) {

    /** @param leftOut the person said that it tells nothing about the topic */
    public record Line(Evidence evidence, boolean leftOut) {}

    public List<Line> counting() {
        return lines.stream().filter(line -> !line.leftOut()).toList();
    }

    public List<Line> leftOut() {
        return lines.stream().filter(Line::leftOut).toList();
    }
}
