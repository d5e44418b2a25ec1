package be.goesting.people.addresses;

import be.goesting.mail.MailLimits;
import be.goesting.people.People;
import be.goesting.people.addresses.AddressChange.Outcome;
import be.goesting.site.NotFound;
import be.goesting.tenancy.Organisations;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives people another address, or none. Who was in here once hears of it first and may object: with the address of somebody
 * else one could come in as that person, and without one's own nobody can object to the next. Nobody is wronged by the address of
 * who never came in, or by getting one's own back.
 */
@Service
@Transactional
public class AddressService {

    /** A weekend does not go by unnoticed. */
    public static final Duration TO_OBJECT = Duration.ofHours(72);

    private final People people;
    private final AddressChanges changes;
    private final Organisations organisations;
    private final ApplicationEventPublisher events;
    private final MailLimits limits;
    private final SignInRevocation revocation;

    AddressService(
            People people,
            AddressChanges changes,
            Organisations organisations,
            ApplicationEventPublisher events,
            MailLimits limits,
            SignInRevocation revocation) {
        this.revocation = revocation;
        this.limits = limits;
        this.people = people;
        this.changes = changes;
        this.organisations = organisations;
        this.events = events;
    }

    /**
     * Does nothing when it is the address already, or waits to be.
     *
     * @param by who wants it
     * @throws DuplicateKeyException when the address is a colleague's
     */
    public void change(UUID person, @Nullable String to, UUID by) {
        Optional<String> from = people.email(person);
        if (Objects.equals(from.orElse(null), to)) {
            return;
        }
        String before = changes.last(person).orElse(null);
        if (!people.hasArrived(person) || (to != null && to.equals(before))) {
            changes.withdrawWaiting(person);
            changes.add(person, from.orElse(null), to, by, Outcome.IMMEDIATE, Duration.ZERO);
            take(person, to);
        } else if (!changes.isWaiting(person, to)) {
            announce(person, before, to, by);
        }
    }

    /** Instead of what was announced before and still waits. */
    private void announce(UUID person, @Nullable String from, @Nullable String to, UUID by) {
        if (to != null) {
            requireFree(to);
        }
        limits.require(by, from);
        changes.withdrawWaiting(person);
        UUID change = changes.add(person, from, to, by, Outcome.WAITING, TO_OBJECT);
        events.publishEvent(new AddressChangeAnnounced(organisations.current().id(), change, person, by));
    }

    /**
     * The person agrees.
     *
     * @return what became of it, which may be something else
     */
    Outcome confirm(UUID id, UUID person) {
        settle(ofPerson(id, person), Outcome.CONFIRMED);
        return ofPerson(id, person).outcome();
    }

    /** The person objects, and keeps the address there was. */
    Outcome refuse(UUID id, UUID person) {
        if (changes.settle(ofPerson(id, person).id(), Outcome.REFUSED)) {
            tellThatItStays(id);
        }
        return ofPerson(id, person).outcome();
    }

    private void tellThatItStays(UUID id) {
        changes.wantedBy(id)
                .ifPresent(by -> events.publishEvent(
                        new AddressChangeFailed(organisations.current().id(), id, by)));
    }

    /** Who administers thinks better of it. */
    AddressChange withdraw(UUID id) {
        changes.settle(id, Outcome.WITHDRAWN);
        return changes.find(id).orElseThrow(() -> new NotFound("address change " + id));
    }

    /** What nobody objected to in time takes effect. */
    void settleDue() {
        changes.due().forEach(id -> changes.find(id).ifPresent(change -> settle(change, Outcome.ELAPSED)));
    }

    private AddressChange ofPerson(UUID id, UUID person) {
        return changes.find(id)
                .filter(change -> change.person().equals(person))
                .orElseThrow(() -> new NotFound("address change " + id));
    }

    private void settle(AddressChange change, Outcome outcome) {
        Outcome possible = possible(change, outcome);
        if (!changes.settle(change.id(), possible)) {
            return;
        }
        if (possible == outcome) {
            take(change.person(), change.to());
        } else {
            tellThatItStays(change.id());
        }
    }

    /** In three days the address may have become a colleague's, or the person the last administrator who can sign in. */
    private Outcome possible(AddressChange change, Outcome wanted) {
        if (change.to() == null) {
            return changes.isNeeded(change.person()) ? Outcome.WITHDRAWN : wanted;
        }
        return people.isTaken(change.to()) ? Outcome.TAKEN : wanted;
    }

    private void take(UUID person, @Nullable String to) {
        String from = people.email(person).orElse(null);
        people.giveAddress(person, to);
        revocation.revoke(organisations.current().id(), person, from);
    }

    private void requireFree(String address) {
        if (people.isTaken(address)) {
            throw new DuplicateKeyException("The address is a colleague's");
        }
    }
}
