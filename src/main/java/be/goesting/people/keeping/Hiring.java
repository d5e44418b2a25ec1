package be.goesting.people.keeping;

import be.goesting.people.Administrators;
import be.goesting.people.ColleagueInvited;
import be.goesting.people.LastAdministrator;
import be.goesting.people.NewPerson;
import be.goesting.people.People;
import be.goesting.people.Teams;
import be.goesting.site.Language;
import be.goesting.site.NotFound;
import be.goesting.site.Viewer;
import be.goesting.site.Viewer.Role;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds colleagues, changes what is kept of them, appoints them, and asks them in. */
@Service
@Transactional
class Hiring {

    private final People people;
    private final Staff staff;
    private final Teams teams;
    private final Administrators administrators;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Hiring(
            People people,
            Staff staff,
            Teams teams,
            Administrators administrators,
            ApplicationEventPublisher events,
            Clock clock) {
        this.people = people;
        this.staff = staff;
        this.teams = teams;
        this.administrators = administrators;
        this.events = events;
        this.clock = clock;
    }

    UUID add(ColleagueForm form) {
        checkTeam(form);
        UUID id = UUID.randomUUID();
        var newcomer = new NewPerson(
                id,
                FormText.id(form.team()).orElse(null),
                form.name(),
                FormText.orNull(form.email()),
                FormText.orNull(form.job()),
                Language.of(form.language()),
                List.of(),
                true,
                clock.instant());
        withFreeAddress(() -> people.add(List.of(newcomer)));
        appoint(id, form);
        return id;
    }

    UUID change(UUID id, ColleagueForm form) {
        checkTeam(form);
        appoint(id, form);
        withFreeAddress(() -> staff.change(id, form));
        return id;
    }

    void invite(UUID id, Viewer viewer) {
        var invited = staff.find(id)
                .filter(person -> person.email() != null)
                .orElseThrow(() -> new NotFound("person with an address " + id));
        events.publishEvent(new ColleagueInvited(viewer.organisation().id(), invited.id()));
    }

    private void checkTeam(ColleagueForm form) {
        boolean known = form.team().isEmpty()
                || FormText.id(form.team()).flatMap(teams::find).isPresent();
        if (!known) {
            throw new NotRight("team", "keeping.error.team");
        }
    }

    private void appoint(UUID id, ColleagueForm form) {
        if (!form.is(Role.ADMINISTRATOR)) {
            try {
                administrators.spare(id);
            } catch (LastAdministrator e) {
                throw new NotRight("administrator", "keeping.error.last");
            }
        }
        for (Role role : Role.values()) {
            if (form.is(role)) {
                people.appoint(id, role);
            } else {
                people.dismiss(id, role);
            }
        }
    }

    private static void withFreeAddress(Runnable keeping) {
        try {
            keeping.run();
        } catch (DuplicateKeyException e) {
            throw new NotRight("email", "keeping.error.email.taken");
        }
    }
}
