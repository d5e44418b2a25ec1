package be.goesting.moments;

import be.goesting.intentions.Intentions;
import be.goesting.intentions.OutcomePublisher;
import be.goesting.methods.LearningMethod;
import be.goesting.moments.editing.ValidMoment;
import be.goesting.moments.responses.ResponseService;
import be.goesting.moments.text.Mentions;
import be.goesting.notifications.Notifications;
import be.goesting.people.Audience;
import be.goesting.site.Language;
import be.goesting.site.NotFound;
import be.goesting.site.Viewer;
import be.goesting.site.language.LanguageDetector;
import be.goesting.site.text.Excerpt;
import be.goesting.topics.Topics;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sharing a moment, changing it, taking it back. */
@Service
@Transactional
public class MomentService implements OutcomePublisher {

    private final Moments moments;
    private final MomentDetails momentDetails;
    private final Intentions intentions;
    private final Topics topics;
    private final Mentions mentions;
    private final ResponseService responseService;
    private final Notifications notifications;
    private final MomentEventPublisher momentEventPublisher;
    private final LanguageDetector languages;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MomentService(
            Moments moments,
            MomentDetails momentDetails,
            Intentions intentions,
            Topics topics,
            Mentions mentions,
            ResponseService responseService,
            Notifications notifications,
            MomentEventPublisher momentEventPublisher,
            LanguageDetector languages,
            ApplicationEventPublisher events,
            Clock clock) {
        this.moments = moments;
        this.momentDetails = momentDetails;
        this.intentions = intentions;
        this.topics = topics;
        this.mentions = mentions;
        this.responseService = responseService;
        this.notifications = notifications;
        this.momentEventPublisher = momentEventPublisher;
        this.languages = languages;
        this.events = events;
        this.clock = clock;
    }

    public void share(UUID id, ValidMoment form, Viewer author) {
        NewMoment moment = moment(id, form, author);
        moments.insert(List.of(moment));
        if (moment.audience() == Audience.EVERYONE) {
            topics.useOpenly(moment.topics());
        }
        if (form.intention() != null) {
            intentions.create(author.id(), moment.id(), form.intention(), form.reviewOn());
        }
        tell(moment.id(), moment.sources(), moment.mentioned(), author, form.body());
        events.publishEvent(new MomentShared(
                author.organisation().id(), moment.id(), author.id(), moment.sources(), moment.topics()));
        momentEventPublisher.tell(author.organisation().id(), moment.id());
    }

    /** A line told afterwards becomes a moment that goes on from the first. */
    @Override
    public UUID publish(String body, @Nullable UUID follows, Viewer author) {
        var form = new ValidMoment(
                body,
                MomentKind.INSIGHT,
                LearningMethod.TRY,
                List.of(),
                List.of(),
                List.of(),
                Audience.EVERYONE,
                null,
                null,
                null,
                null,
                null,
                java.time.LocalDate.EPOCH,
                follows);
        UUID id = UUID.randomUUID();
        share(id, form, author);
        return id;
    }

    public void update(UUID id, ValidMoment form, Viewer author) {
        Moment moment = own(id, author);
        List<UUID> mentioned = mentions.in(form.body());
        moments.update(id, form, language(form, author));
        List<UUID> about = topicIds(form, author);
        momentDetails.replace(id, withoutSelf(form.sources(), author), about, mentioned);
        if (form.audience() == Audience.EVERYONE) {
            topics.useOpenly(about);
        }
        var knownSources =
                moment.attached().sources().stream().map(person -> person.id()).toList();
        List<UUID> newSources = new ArrayList<>(withoutSelf(form.sources(), author));
        newSources.removeAll(knownSources);
        momentEventPublisher.change(author.organisation().id(), id, knownSources);
        followInNotices(id, form, mentioned, author);
        tell(id, newSources, mentioned, author, form.body());
        if (moment.audience() == Audience.TEAM && form.audience() == Audience.EVERYONE) {
            responseService.askWriters(id, author);
        }
        if (moment.audience() == Audience.EVERYONE && form.audience() == Audience.TEAM) {
            responseService.tellWritersOutside(id, author);
        }
    }

    /** Who was told reads the words as they are now; who is not named any more, or may not read them any more, is told nothing. */
    private void followInNotices(UUID id, ValidMoment form, List<UUID> mentioned, Viewer author) {
        notifications.reword(path(id), Excerpt.line(form.body()));
        notifications.keepOnly(path(id), "credited", withoutSelf(form.sources(), author));
        notifications.keepOnly(path(id), "mentioned", mentioned);
        if (form.audience() == Audience.TEAM) {
            notifications.keepOnly(path(id), moments.readers(id, notifications.told(path(id))));
        }
    }

    /** Asked twice, it is deleted once, and the answer is the same; so it is wherever something can be deleted. */
    public void delete(UUID id, Viewer author) {
        if (moments.isDeleted(id, author.id())) {
            return;
        }
        own(id, author);
        moments.delete(id);
        notifications.withdraw(path(id));
        momentEventPublisher.takeBack(author.organisation().id(), id);
    }

    public void restore(UUID id, Viewer author) {
        if (moments.restore(id, author.id())) {
            notifications.restore(path(id));
            momentEventPublisher.tell(author.organisation().id(), id);
        } else {
            own(id, author);
        }
    }

    /** @throws NotFound when it is not there, somebody else's, or not deleted */
    public void requireDeleted(UUID id, Viewer author) {
        if (!moments.isDeleted(id, author.id())) {
            throw new NotFound("moment " + id);
        }
    }

    /** @throws NotFound when it is not there, or somebody else's */
    public Moment own(UUID id, Viewer author) {
        return moments.find(id, author)
                .filter(moment -> moment.author().id().equals(author.id()))
                .orElseThrow(() -> new NotFound("moment " + id));
    }

    public static String path(UUID moment) {
        return "/moments/" + moment;
    }

    private NewMoment moment(UUID id, ValidMoment form, Viewer author) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        UUID follows = form.follows() == null
                ? null
                : moments.find(form.follows(), author).map(Moment::id).orElse(null);
        return new NewMoment(
                id,
                author.id(),
                author.team(),
                form.kind(),
                form.method(),
                language(form, author),
                null,
                form.body(),
                form.nextTime(),
                form.link(),
                form.audience(),
                form.minutes(),
                author.leads(),
                follows,
                null,
                now,
                withoutSelf(form.sources(), author),
                topicIds(form, author),
                mentions.in(form.body()));
    }

    private Language language(ValidMoment form, Viewer author) {
        return form.language() != null ? form.language() : languages.detect(form.body(), author.language());
    }

    private static List<UUID> withoutSelf(List<UUID> people, Viewer author) {
        return people.stream().filter(person -> !person.equals(author.id())).toList();
    }

    private List<UUID> topicIds(ValidMoment form, Viewer author) {
        Set<UUID> ids = new LinkedHashSet<>(topics.known(form.topics()));
        form.newTopics().forEach(label -> ids.add(topics.called(label, author.language())));
        return List.copyOf(ids);
    }

    private void tell(UUID moment, List<UUID> sources, List<UUID> mentioned, Viewer author, String body) {
        notifications.tell(moments.readers(moment, sources), author.id(), "credited", path(moment), Excerpt.line(body));
        var others =
                mentioned.stream().filter(person -> !sources.contains(person)).toList();
        notifications.tell(moments.readers(moment, others), author.id(), "mentioned", path(moment), Excerpt.line(body));
    }
}
