package be.goesting.talks;

import be.goesting.expertise.Evidence;
import be.goesting.expertise.EvidenceFound;
import be.goesting.expertise.EvidenceGone;
import be.goesting.network.Tie;
import be.goesting.network.TieFormed;
import be.goesting.network.TieGone;
import be.goesting.notifications.Notifications;
import be.goesting.people.Audience;
import be.goesting.questions.Question;
import be.goesting.questions.Questions;
import be.goesting.site.Viewer;
import be.goesting.topics.Topic;
import be.goesting.topics.Topics;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * "Hielp het?", asked of both. A yes of the asker makes a tie, which only the two see. Colleagues see what topics it was about, and
 * never with whom or at what hour, once the host agrees to that as well.
 */
@Service
@Transactional
class Afterwards {

    private static final int MOST_TOPICS = 3;

    private final Talks talks;
    private final TalkService talkService;
    private final Questions questions;
    private final Topics topics;
    private final Notifications notifications;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Afterwards(
            Talks talks,
            TalkService talkService,
            Questions questions,
            Topics topics,
            Notifications notifications,
            ApplicationEventPublisher events,
            Clock clock) {
        this.talks = talks;
        this.talkService = talkService;
        this.questions = questions;
        this.topics = topics;
        this.notifications = notifications;
        this.events = events;
        this.clock = clock;
    }

    /** @return whether it was time to say so */
    boolean tell(UUID id, Helped helped, boolean shown, Viewer viewer) {
        Talk talk = talkService.locked(id, viewer);
        if (!talk.isOver()) {
            return false;
        }
        boolean wasShown = talks.isToBeShown(id);
        talks.tell(id, talk.side(), helped, shown && talk.side() == TalkSide.HOST);
        if (talk.side() == TalkSide.ASKER) {
            tie(talk, helped, viewer);
        }
        show(talk, wasShown, viewer);
        return true;
    }

    /**
     * What colleagues may see the talk was about: the topics of the question it came from, when everyone may read that one,
     * else those recognised in the line the asker wrote.
     */
    List<Topic> topics(Talk talk, Viewer viewer) {
        return talk.question() == null
                ? topics.in(talk.about(), viewer.language(), MOST_TOPICS)
                : questions
                        .find(talk.question(), viewer, "")
                        .filter(question -> question.audience() == Audience.EVERYONE)
                        .map(Question::topics)
                        .orElse(List.of());
    }

    private void tie(Talk talk, Helped helped, Viewer asker) {
        UUID organisation = asker.organisation().id();
        String path = talk.path() + "#helped";
        if (helped == Helped.YES) {
            notifications.tell(List.of(talk.host().id()), asker.id(), "talk-helped", path, talk.about());
            events.publishEvent(new TieFormed(
                    organisation, asker.id(), talk.host().id(), Tie.How.TALK, talk.id(), talk.path(), clock.instant()));
        } else if (talk.helped() == Helped.YES) {
            notifications.forget(path);
            events.publishEvent(new TieGone(organisation, Tie.How.TALK, talk.id()));
        }
    }

    /** Only what changes is told: events do not always arrive in order. */
    private void show(Talk talk, boolean wasShown, Viewer viewer) {
        UUID organisation = viewer.organisation().id();
        boolean isShown = talks.isToBeShown(talk.id());
        if (isShown && !wasShown) {
            publish(topics(talk, viewer), talk, viewer);
        } else if (wasShown && !isShown) {
            events.publishEvent(new EvidenceGone(organisation, Evidence.Kind.TALK, talk.id()));
        }
    }

    private void publish(List<Topic> about, Talk talk, Viewer viewer) {
        UUID host = talk.host().id();
        events.publishEvent(new EvidenceFound(
                viewer.organisation().id(),
                host,
                about.stream().map(Topic::id).toList(),
                Evidence.Kind.TALK,
                talk.id(),
                "/people/" + host,
                about.stream().map(Topic::label).collect(Collectors.joining(", ")),
                day(talk, viewer)));
    }

    /** The hour would tell who else was away from their desk. */
    private static Instant day(Talk talk, Viewer viewer) {
        return talk.startsAt()
                .atZone(viewer.zone())
                .truncatedTo(ChronoUnit.DAYS)
                .toInstant();
    }
}
