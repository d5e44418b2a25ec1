package be.goesting.people.administration;

import be.goesting.people.ColleagueInvited;
import be.goesting.people.NewPerson;
import be.goesting.people.People;
import be.goesting.people.addresses.AddressService;
import be.goesting.people.addresses.InvitationLimit;
import be.goesting.people.teams.Teams;
import be.goesting.site.Language;
import be.goesting.site.NotFound;
import be.goesting.site.Viewer;
import be.goesting.site.Viewer.Role;
import be.goesting.site.forms.EmailAddress;
import be.goesting.site.forms.FormValue;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds colleagues, changes what is kept of them, appoints them, and asks them in. */
@Service
@Transactional
class PersonAdministration {

    private final People people;
    private final PersonAdministrationRepository personAdministrationRepository;
    private final Teams teams;
    private final Administrators administrators;
    private final AddressService addresses;
    private final InvitationLimit invitationLimit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PersonAdministration(
            People people,
            PersonAdministrationRepository personAdministrationRepository,
            Teams teams,
            Administrators administrators,
            AddressService addresses,
            InvitationLimit invitationLimit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.people = people;
        this.personAdministrationRepository = personAdministrationRepository;
        this.teams = teams;
        this.administrators = administrators;
        this.addresses = addresses;
        this.invitationLimit = invitationLimit;
        this.events = events;
        this.clock = clock;
    }

    void add(UUID id, PersonForm form) {
        checkTeam(form);
        var newcomer = new NewPerson(
                id,
                FormValue.id(form.team()).orElse(null),
                form.name(),
                EmailAddress.of(form.email()).orElse(null),
                FormValue.orNull(form.job()),
                Language.of(form.language()),
                List.of(),
                true,
                clock.instant());
        withFreeAddress(() -> people.add(List.of(newcomer)));
        appoint(id, form);
    }

    UUID update(UUID id, PersonForm form, UUID by) {
        checkTeam(form);
        checkSteppingDown(id, form, by);
        appoint(id, form);
        personAdministrationRepository.update(id, form);
        changeAddress(id, EmailAddress.of(form.email()).orElse(null), by);
        return id;
    }

    /** Who stops administering cannot undo that alone, so it takes more than one box. */
    private void checkSteppingDown(UUID id, PersonForm form, UUID by) {
        if (id.equals(by) && !form.administrator() && !form.steppingDown() && !administrators.isLast(id)) {
            throw new ValidationException("administrator", PersonForm.STEP_DOWN);
        }
    }

    private void changeAddress(UUID id, @Nullable String address, UUID by) {
        if (address == null && people.email(id).isPresent()) {
            spare(id, "email", "people.administration.error.last.email");
        }
        withFreeAddress(() -> addresses.change(id, address, by));
    }

    void invite(UUID id, Viewer viewer) {
        var invited = personAdministrationRepository
                .find(id)
                .filter(person -> person.email() != null)
                .orElseThrow(() -> new NotFound("person with an address " + id));
        invitationLimit.require(id, viewer.id());
        events.publishEvent(new ColleagueInvited(viewer.organisation().id(), invited.id(), viewer.id()));
    }

    private void checkTeam(PersonForm form) {
        boolean known = form.team().isEmpty()
                || FormValue.id(form.team()).flatMap(teams::find).isPresent();
        if (!known) {
            throw new ValidationException("team", "people.administration.error.team");
        }
    }

    private void appoint(UUID id, PersonForm form) {
        if (!form.is(Role.ADMINISTRATOR)) {
            spare(id, "administrator", "people.administration.error.last");
        }
        for (Role role : Role.values()) {
            if (form.is(role)) {
                people.appoint(id, role);
            } else {
                people.dismiss(id, role);
            }
        }
    }

    private void spare(UUID id, String field, String message) {
        try {
            administrators.spare(id);
        } catch (LastAdministrator e) {
            throw new ValidationException(field, message);
        }
    }

    private static void withFreeAddress(Runnable keeping) {
        try {
            keeping.run();
        } catch (DuplicateKeyException e) {
            throw new ValidationException("email", "people.administration.error.email.taken");
        }
    }
}
