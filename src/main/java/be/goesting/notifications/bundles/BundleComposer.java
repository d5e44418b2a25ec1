package be.goesting.notifications.bundles;

import be.goesting.mail.ComposedMail;
import be.goesting.mail.MailComposer;
import be.goesting.mail.MailLimits;
import be.goesting.notifications.NotificationSource.State;
import be.goesting.notifications.NotificationSources;
import be.goesting.notifications.preferences.Preferences;
import be.goesting.notifications.preferences.Timing;
import be.goesting.notifications.preferences.Wishes;
import be.goesting.people.People;
import be.goesting.site.Viewer;
import be.goesting.site.access.SignedIn;
import be.goesting.site.access.Viewers;
import be.goesting.tenancy.Organisations;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writes what is due to somebody at the moment that it leaves: what is still worth telling, and may be read, by then. */
@Component
class BundleComposer implements MailComposer {

    private final DueNotifications due;
    private final NotificationSources sources;
    private final Preferences preferences;
    private final BundleWriter writer;
    private final MailLimits limits;
    private final People people;
    private final Viewers viewers;
    private final Organisations organisations;
    private final Clock clock;

    BundleComposer(
            DueNotifications due,
            NotificationSources sources,
            Preferences preferences,
            BundleWriter writer,
            MailLimits limits,
            People people,
            Viewers viewers,
            Organisations organisations,
            Clock clock) {
        this.due = due;
        this.sources = sources;
        this.preferences = preferences;
        this.writer = writer;
        this.limits = limits;
        this.people = people;
        this.viewers = viewers;
        this.organisations = organisations;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "notifications";
    }

    @Override
    public Optional<ComposedMail> compose(UUID reader) {
        return viewers.find(new SignedIn(organisations.current().id(), reader)).flatMap(this::compose);
    }

    private Optional<ComposedMail> compose(Viewer reader) {
        Instant now = clock.instant();
        Wishes wishes = preferences.of(reader.id());
        List<DueNotification> all = due.of(reader.id(), now);
        Instant awake = wishes.quiet().after(now, reader.zone());
        if (awake.isAfter(now)) {
            due.postpone(ids(all), awake);
            return Optional.empty();
        }
        List<DueNotification> told = current(all, reader);
        List<DueNotification> later = tooMany(told, wishes, reader);
        Timing.DAILY.after(now, reader.zone()).ifPresent(morning -> due.postpone(ids(later), morning));
        told.removeAll(later);
        List<UUID> settled = ids(all);
        settled.removeAll(ids(later));
        if (told.isEmpty()) {
            due.settle(settled);
            return Optional.empty();
        }
        return Optional.of(writer.write(told, reader, () -> settle(settled, told, wishes, reader)));
    }

    /** What the reader may read, and what still waits for something. */
    private List<DueNotification> current(List<DueNotification> all, Viewer reader) {
        Map<UUID, State> states =
                sources.states(all.stream().map(DueNotification::told).toList(), reader);
        return new ArrayList<>(all.stream()
                .filter(each -> states.get(each.id()) == State.CURRENT)
                .toList());
    }

    /** Where too many mails leave today, those that would come by themselves wait for the next bundle. A bundle comes once a day anyway. */
    private List<DueNotification> tooMany(List<DueNotification> told, Wishes wishes, Viewer reader) {
        List<DueNotification> atOnce = atOnce(told, wishes);
        boolean allowed = atOnce.isEmpty()
                || people.email(reader.id())
                        .filter(email -> limits.allow(atOnce.getFirst().actor(), email))
                        .isPresent();
        return allowed ? List.of() : atOnce;
    }

    private void settle(List<UUID> settled, List<DueNotification> told, Wishes wishes, Viewer reader) {
        due.settle(settled);
        atOnce(told, wishes).stream()
                .findFirst()
                .ifPresent(first -> people.email(reader.id()).ifPresent(email -> limits.count(first.actor(), email)));
    }

    private static List<DueNotification> atOnce(List<DueNotification> told, Wishes wishes) {
        return told.stream().filter(each -> wishes.isMailedAtOnce(each.kind())).toList();
    }

    private static List<UUID> ids(List<DueNotification> notifications) {
        return new ArrayList<>(notifications.stream().map(DueNotification::id).toList());
    }
}
