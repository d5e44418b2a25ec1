package be.goesting.notifications;

import be.goesting.people.addresses.AddressChange;
import be.goesting.people.addresses.AddressChangeAnnounced;
import be.goesting.people.addresses.AddressChangeFailed;
import be.goesting.people.addresses.AddressChanges;
import be.goesting.site.Viewer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells somebody that another address is wanted for them, and who wanted it that it stayed. */
@Component
class AddressNotification implements NotificationSource {

    private static final String ADDRESS = "/settings#address-";
    private static final String OF_PERSON = "/administration/people/";

    private final AddressChanges changes;
    private final Notifications notifications;

    AddressNotification(AddressChanges changes, Notifications notifications) {
        this.changes = changes;
        this.notifications = notifications;
    }

    /** Of what is settled, or was replaced by this, nothing is asked any more. */
    @ApplicationModuleListener
    void on(AddressChangeAnnounced announced) {
        changes.of(announced.person()).stream()
                .filter(change -> !change.isWaiting())
                .forEach(change -> notifications.forget(path(change)));
        changes.find(announced.change())
                .filter(AddressChange::isWaiting)
                .ifPresent(change -> notifications.tell(
                        Set.of(change.person()),
                        announced.by(),
                        "address",
                        path(change),
                        Objects.requireNonNullElse(change.to(), "")));
    }

    @Override
    public boolean tellsOf(String path) {
        return path.startsWith(ADDRESS) || path.startsWith(OF_PERSON);
    }

    @Override
    public Map<UUID, State> states(List<Told> told, Viewer reader) {
        return told.stream().collect(Collectors.toMap(Told::id, each -> State.CURRENT));
    }

    /** Who wanted it hears what became of it. */
    @ApplicationModuleListener
    void on(AddressChangeFailed failed) {
        changes.find(failed.change())
                .ifPresent(change -> notifications.tell(
                        Set.of(failed.by()),
                        change.person(),
                        "address-" + change.outcome().code(),
                        OF_PERSON + change.person() + "#address-" + change.id(),
                        Objects.requireNonNullElse(change.to(), "")));
    }

    private static String path(AddressChange change) {
        return ADDRESS + change.id();
    }
}
