package be.goesting.asking.talks;

import be.goesting.calendar.Appointment;
import be.goesting.calendar.Invitations;
import be.goesting.calendar.Letter;
import be.goesting.calendar.Letters;
import be.goesting.site.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Mails what happened to a talk, in the reader's language, with what a calendar is to make of it. A letter that was overtaken by
 * a newer one is not sent.
 */
@Component
class TalkLetters {

    private final Talks talks;
    private final TalkAppointments appointments;
    private final Invitations invitations;
    private final Letters letters;
    private final Messages messages;

    TalkLetters(
            Talks talks, TalkAppointments appointments, Invitations invitations, Letters letters, Messages messages) {
        this.talks = talks;
        this.appointments = appointments;
        this.invitations = invitations;
        this.letters = letters;
        this.messages = messages;
    }

    @ApplicationModuleListener
    void on(TalkChanged changed) {
        if (!letters.areSent()) {
            return;
        }
        List<Party> parties = talks.parties(changed.talk());
        for (Party party : parties) {
            boolean forThem = party.side() != changed.by() || changed.change().isMailedToBoth();
            if (forThem && party.email() != null) {
                talks.find(changed.talk(), party.id())
                        .filter(talk -> talk.sequence() == changed.sequence())
                        .ifPresent(talk -> letters.send(letter(talk, changed.change(), party, parties)));
            }
        }
    }

    private Letter letter(Talk talk, Change change, Party to, List<Party> parties) {
        @Nullable
        Appointment appointment = changesCalendar(talk, change) ? appointments.of(talk, parties, to.language()) : null;
        return new Letter(
                Objects.requireNonNull(to.email()),
                said(to, change, "subject", talk),
                text(talk, change, to),
                appointment);
    }

    /** While other times are only proposed, the one agreed stands in the calendar. */
    private static boolean changesCalendar(Talk talk, Change change) {
        return change != Change.KEPT && (change != Change.PROPOSED || talk.startsAt() == null);
    }

    private List<String> text(Talk talk, Change change, Party to) {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(messages.text(to.language(), "talks.mail.greeting", "name", to.name()));
        paragraphs.add(said(to, change, "text", talk));
        @Nullable String word = talk.word();
        if (word != null && !talk.endedByMe()) {
            paragraphs.add(messages.text(to.language(), "talks.mail.word", "word", word));
        }
        paragraphs.add(messages.text(to.language(), "talks.mail.about", "about", talk.about()));
        if (change == Change.ASKED || change == Change.PROPOSED) {
            paragraphs.add(messages.text(to.language(), "talks.mail.times", "times", times(talk, to)));
        }
        if (talk.place() != null) {
            paragraphs.add(messages.text(to.language(), "talks.mail.place", "place", talk.place()));
        }
        paragraphs.add(messages.text(to.language(), "talks.mail.link", "link", invitations.link(talk.path())));
        return paragraphs;
    }

    private String said(Party to, Change change, String part, Talk talk) {
        return messages.text(
                to.language(),
                "talks.mail." + change.code() + "." + part,
                "name",
                talk.other().name(),
                "when",
                letters.when(talk.calendarTime(), to.language()));
    }

    private String times(Talk talk, Party to) {
        return talk.proposed().stream()
                .map(time -> "– " + letters.when(time, to.language()))
                .collect(Collectors.joining("\n"));
    }
}
