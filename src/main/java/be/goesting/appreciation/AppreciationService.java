package be.goesting.appreciation;

import be.goesting.notifications.Notifications;
import be.goesting.people.Colleague;
import be.goesting.site.NotFound;
import be.goesting.site.Viewer;
import be.goesting.site.language.LanguageDetector;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Thanking, thinking better of it, and what a receiver does with a thank-you. */
@Service
@Transactional
public class AppreciationService {

    private final Appreciations appreciations;
    private final Notifications notifications;
    private final LanguageDetector languages;
    private final Clock clock;

    AppreciationService(
            Appreciations appreciations, Notifications notifications, LanguageDetector languages, Clock clock) {
        this.appreciations = appreciations;
        this.notifications = notifications;
        this.languages = languages;
        this.clock = clock;
    }

    public void give(UUID id, NewAppreciation given) {
        appreciations.add(id, given);
        tell(id, given.giver());
    }

    /** @return whether it was not too late for that */
    public boolean update(UUID id, String body, Viewer giver) {
        boolean changeable = own(id, giver).isChangeable(clock.instant());
        if (changeable) {
            appreciations.update(id, body, languages.detect(body, giver.language()));
            notifications.reword(Appreciation.path(id), body);
        }
        return changeable;
    }

    public void withdraw(UUID id, Viewer giver) {
        appreciations.restore(id, giver.id());
        own(id, giver);
        appreciations.withdraw(id);
        notifications.forget(Appreciation.path(id));
    }

    public void restore(UUID id, Viewer giver) {
        if (appreciations.restore(id, giver.id())) {
            tell(id, giver.id());
        } else {
            own(id, giver);
        }
    }

    /** A receiver keeps it private, or lets it be seen again. */
    void takeOffWall(UUID id, boolean off, Viewer receiver) {
        Appreciation appreciation = find(id, receiver);
        if (!appreciation.open() || !appreciation.isTo(receiver.id())) {
            throw new NotFound("appreciation " + id + " on the wall");
        }
        appreciations.takeOffWall(id, receiver.id(), off);
    }

    Appreciation find(UUID id, Viewer reader) {
        return appreciations.find(id, reader.id()).orElseThrow(() -> new NotFound("appreciation " + id));
    }

    public Appreciation own(UUID id, Viewer giver) {
        Appreciation appreciation = find(id, giver);
        if (!appreciation.giver().id().equals(giver.id())) {
            throw new NotFound("appreciation " + id);
        }
        return appreciation;
    }

    /** A notice may end up in a mail: the words of a private one are not in it. */
    private void tell(UUID id, UUID giver) {
        Appreciation given = appreciations.find(id, giver).orElseThrow();
        List<UUID> receivers = given.receivers().stream().map(Colleague::id).toList();
        boolean shown = given.onWall();
        notifications.tell(
                receivers,
                giver,
                shown ? "appreciated-openly" : "appreciated",
                given.path(),
                shown ? given.body() : "");
    }
}
