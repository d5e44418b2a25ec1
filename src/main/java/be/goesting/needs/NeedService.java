package be.goesting.needs;

import be.goesting.notifications.Notifications;
import be.goesting.people.Colleague;
import be.goesting.people.Leaders;
import be.goesting.site.Language;
import be.goesting.site.NotFound;
import be.goesting.site.Viewer;
import be.goesting.site.language.LanguageDetector;
import be.goesting.topics.Topic;
import be.goesting.topics.Topics;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** What a learner does with a need, and who may do what. */
@Service
public class NeedService {

    private static final int RECOGNISED = 3;

    private final Needs needs;
    private final Topics topics;
    private final Leaders leaders;
    private final LanguageDetector languages;
    private final Notifications notifications;
    private final Clock clock;

    NeedService(
            Needs needs,
            Topics topics,
            Leaders leaders,
            LanguageDetector languages,
            Notifications notifications,
            Clock clock) {
        this.needs = needs;
        this.topics = topics;
        this.leaders = leaders;
        this.languages = languages;
        this.notifications = notifications;
        this.clock = clock;
    }

    /** Writes the sentence down, for the learner alone; its topics are recognised. */
    public void create(UUID id, NeedForm form, Viewer learner) {
        String body = form.body();
        List<UUID> about = topics.in(body, learner.language(), RECOGNISED).stream()
                .map(Topic::id)
                .toList();
        Language language = languages.detect(body, learner.language());
        needs.add(List.of(NewNeed.of(id, learner.id(), body, language, about, clock.instant())));
    }

    public void update(UUID id, NeedForm form, Viewer learner) {
        Need need = own(id, learner);
        needs.update(id, form, languages.detect(form.body(), learner.language()));
        Set<UUID> about = new LinkedHashSet<>(topics.known(form.topics()));
        form.topicNames().forEach(name -> about.add(topics.called(name, learner.language())));
        needs.about(id, about);
        if (need.seen() == Visibility.EVERYONE) {
            topics.useOpenly(about);
        }
    }

    /**
     * Lets others see it, or nobody any more.
     *
     * Nobody sees what was put away, so that is shared once it is taken up again.
     *
     * @throws NotFound when it is not the learner's, or there is no leader to share it with
     */
    public void share(UUID id, Visibility seen, Viewer learner) {
        Need need = own(id, learner);
        if (need.isPutAway()) {
            return;
        }
        UUID leader = seen == Visibility.LEADER ? leader(learner) : null;
        needs.share(id, leader, seen == Visibility.EVERYONE, clock.instant());
        notifications.forget(need.path());
        if (seen == Visibility.EVERYONE) {
            topics.useOpenly(need.topics().stream().map(Topic::id).toList());
        }
        if (leader != null) {
            notifications.tell(List.of(leader), learner.id(), "need-shared", need.path(), "");
        }
    }

    /** Who was told that it was shared, meets it again when it is taken up. */
    public void archive(UUID id, boolean away, Viewer learner) {
        Need need = own(id, learner);
        needs.archive(id, away);
        if (away) {
            notifications.withdraw(need.path());
        } else {
            notifications.restore(need.path());
        }
    }

    public void delete(UUID id, Viewer learner) {
        needs.restore(id, learner.id());
        Need need = own(id, learner);
        needs.delete(id);
        notifications.withdraw(need.path());
    }

    public void restore(UUID id, Viewer learner) {
        if (!needs.restore(id, learner.id())) {
            throw new NotFound("need " + id);
        }
        notifications.restore(Need.path(id));
    }

    /** @throws NotFound when the reader may not see it */
    public Need visible(UUID id, Viewer reader) {
        return needs.find(id, reader).orElseThrow(() -> new NotFound("need " + id));
    }

    /** @throws NotFound when it is not the learner's */
    public Need own(UUID id, Viewer learner) {
        return needs.find(id, learner)
                .filter(need -> need.person().id().equals(learner.id()))
                .orElseThrow(() -> new NotFound("need " + id));
    }

    private UUID leader(Viewer learner) {
        return leaders.of(learner.id()).map(Colleague::id).orElseThrow(() -> new NotFound("leader of " + learner.id()));
    }
}
