package be.goesting.talks;

import be.goesting.notifications.Notifications;
import be.goesting.site.NotFound;
import be.goesting.site.Viewer;
import be.goesting.talks.Talk.Phase;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asking for a talk, and what the two do until it takes place. What can no longer be done, because the other was first, is not
 * done, and gives nothing.
 */
@Service
@Transactional
class TalkService {

    private final Talks talks;
    private final Notifications notifications;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TalkService(Talks talks, Notifications notifications, ApplicationEventPublisher events, Clock clock) {
        this.talks = talks;
        this.notifications = notifications;
        this.events = events;
        this.clock = clock;
    }

    /** Asks for it. The same form sent again is the same talk. */
    UUID ask(TalkForm form, UUID host, @Nullable UUID question, Viewer asker) {
        Optional<UUID> before = talks.askedWith(form.submissionId(), asker.id());
        if (before.isPresent()) {
            return before.get();
        }
        UUID id = UUID.randomUUID();
        talks.add(id, asker.id(), form, host, question, form.times().times(asker.zone()));
        told(id, TalkChange.ASKED, asker);
        return id;
    }

    /** Agrees on one of the times proposed. */
    Optional<TalkChange> agree(UUID id, @Nullable Instant at, Viewer viewer) {
        Talk talk = locked(id, viewer);
        if (!talk.waitsForMe() || at == null || !talk.proposed().contains(at) || !at.isAfter(clock.instant())) {
            return Optional.empty();
        }
        talks.agree(id, at);
        return told(id, talk.startsAt() == null ? TalkChange.AGREED : TalkChange.MOVED, viewer);
    }

    /** Proposes other times, before anything is agreed or after. */
    Optional<TalkChange> propose(UUID id, List<Instant> times, Viewer viewer) {
        Talk talk = locked(id, viewer);
        if (!talk.isOpen()) {
            return Optional.empty();
        }
        talks.propose(id, talk.side().other(), times);
        return told(id, TalkChange.PROPOSED, viewer);
    }

    /** Not now; or, of times to move to, rather as agreed. */
    Optional<TalkChange> decline(UUID id, @Nullable String word, Viewer viewer) {
        Talk talk = locked(id, viewer);
        if (!talk.waitsForMe()) {
            return Optional.empty();
        }
        if (talk.startsAt() != null) {
            talks.keep(id);
            return told(id, TalkChange.KEPT, viewer);
        }
        talks.end(id, TalkChange.DECLINED, talk.side(), word);
        return told(id, TalkChange.DECLINED, viewer);
    }

    /** Calls it off, or takes back the question for it. */
    Optional<TalkChange> cancel(UUID id, @Nullable String word, Viewer viewer) {
        Talk talk = locked(id, viewer);
        if (!talk.isOpen()) {
            return Optional.empty();
        }
        talks.end(id, TalkChange.CANCELLED, talk.side(), word);
        return told(id, TalkChange.CANCELLED, viewer);
    }

    /** Thinks better of declining or calling off: only who did it, and only while it can still take place. */
    Optional<TalkChange> restore(UUID id, Viewer viewer) {
        Talk talk = locked(id, viewer);
        if (!isRestorable(talk)) {
            return Optional.empty();
        }
        notifications.forget(noticed(talk));
        talks.restore(id);
        return told(id, TalkChange.RESTORED, viewer);
    }

    boolean isRestorable(Talk talk) {
        boolean ended = talk.phase() == Phase.DECLINED || talk.phase() == Phase.CANCELLED;
        return ended && talk.endedByMe() && talk.lastTime().isAfter(clock.instant());
    }

    Talk find(UUID id, Viewer viewer) {
        return talks.find(id, viewer.id()).orElseThrow(() -> new NotFound("talk " + id));
    }

    private Talk locked(UUID id, Viewer viewer) {
        talks.lock(id);
        return find(id, viewer);
    }

    private Optional<TalkChange> told(UUID id, TalkChange change, Viewer viewer) {
        Talk talk = find(id, viewer);
        notifications.tell(
                List.of(talk.other().id()), viewer.id(), "talk-" + change.code(), noticed(talk), talk.about());
        events.publishEvent(new TalkChanged(viewer.organisation().id(), id, change, talk.side(), talk.sequence()));
        return Optional.of(change);
    }

    /** Each act has an address of its own, or the second of a kind would not be told. */
    private static String noticed(Talk talk) {
        return talk.path() + "#" + talk.sequence();
    }
}
