package be.goesting.notifications;

import be.goesting.people.addresses.AddressChange;
import be.goesting.people.addresses.AddressChangeAnnounced;
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

/** Tells somebody that another address is wanted for them. */
@Component
class AddressNotification implements NotificationSource {

    private static final String ADDRESS = "/settings#address-";

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
        return path.startsWith(ADDRESS);
    }

    @Override
    public Map<UUID, State> states(List<Told> told, Viewer reader) {
        return told.stream().collect(Collectors.toMap(Told::id, each -> State.CURRENT));
    }

    private static String path(AddressChange change) {
        return ADDRESS + change.id();
    }
}
