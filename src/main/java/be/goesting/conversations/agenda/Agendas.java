package be.goesting.conversations.agenda;

import be.goesting.conversations.Conversation;
import be.goesting.conversations.ConversationSide;
import be.goesting.people.Leaders;
import be.goesting.people.agenda.TalkingPoint;
import be.goesting.people.agenda.TalkingPoints;
import be.goesting.site.Viewer;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Writes the agenda from what features know. It gathers only while the conversation is still open and the leader still leads the
 * learner: afterwards there is what the two put on it.
 */
@Component
public class Agendas {

    private final Points points;
    private final Leaders leaders;
    private final List<TalkingPoints> sources;

    Agendas(Points points, Leaders leaders, List<TalkingPoints> sources) {
        this.points = points;
        this.leaders = leaders;
        this.sources = sources;
    }

    public Agenda of(Conversation conversation, Viewer viewer) {
        List<Point> added = points.of(conversation.id());
        if (!gathers(conversation)) {
            return new Agenda(List.of(), added, List.of());
        }
        var brought = added.stream().map(Point::thing).filter(Objects::nonNull).collect(Collectors.toSet());
        return new Agenda(
                shared(conversation, viewer).stream()
                        .filter(point -> !brought.contains(point.thing()))
                        .toList(),
                added,
                own(conversation, viewer).stream()
                        .filter(point -> !brought.contains(point.thing()))
                        .toList());
    }

    /** What was shared for the conversation stays in it, whatever becomes of it afterwards. */
    public void keepShared(Conversation conversation, Viewer viewer) {
        if (gathers(conversation)) {
            shared(conversation, viewer)
                    .forEach(point -> points.bring(conversation.id(), ConversationSide.LEARNER, point));
        }
    }

    /** What the learner may bring along, when it is this one. */
    public Optional<TalkingPoint> toBring(Conversation conversation, UUID thing, Viewer viewer) {
        return gathers(conversation)
                ? own(conversation, viewer).stream()
                        .filter(point -> point.thing().equals(thing))
                        .findFirst()
                : Optional.empty();
    }

    private boolean gathers(Conversation conversation) {
        return conversation.isOpen()
                && leaders.leads(
                        conversation.leader().id(), conversation.learner().id());
    }

    private List<TalkingPoint> shared(Conversation conversation, Viewer viewer) {
        UUID learner = conversation.learner().id();
        UUID leader = conversation.leader().id();
        return sources.stream()
                .flatMap(source -> source.shared(learner, leader, viewer).stream())
                .toList();
    }

    private List<TalkingPoint> own(Conversation conversation, Viewer viewer) {
        return conversation.side() == ConversationSide.LEARNER
                ? sources.stream()
                        .flatMap(source -> source.own(conversation.learner().id(), viewer).stream())
                        .toList()
                : List.of();
    }
}
