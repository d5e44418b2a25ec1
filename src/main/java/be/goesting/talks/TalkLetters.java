package be.goesting.talks;

import be.goesting.scheduling.Appointment;
import be.goesting.scheduling.CalendarMail;
import be.goesting.scheduling.CalendarMailer;
import be.goesting.scheduling.Invitations;
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
    private final CalendarMailer calendarMailer;
    private final Messages messages;

    TalkLetters(
            Talks talks,
            TalkAppointments appointments,
            Invitations invitations,
            CalendarMailer calendarMailer,
            Messages messages) {
        this.talks = talks;
        this.appointments = appointments;
        this.invitations = invitations;
        this.calendarMailer = calendarMailer;
        this.messages = messages;
    }

    @ApplicationModuleListener
    void on(TalkChanged changed) {
        if (!calendarMailer.areSent()) {
            return;
        }
        List<TalkParty> parties = talks.parties(changed.talk());
        for (TalkParty party : parties) {
            boolean forThem = party.side() != changed.by() || changed.change().isMailedToBoth();
            if (forThem && party.email() != null) {
                talks.find(changed.talk(), party.id())
                        .filter(talk -> talk.sequence() == changed.sequence())
                        .ifPresent(talk -> calendarMailer.send(letter(talk, changed.change(), party, parties)));
            }
        }
    }

    private CalendarMail letter(Talk talk, TalkChange change, TalkParty to, List<TalkParty> parties) {
        @Nullable
        Appointment appointment = changesCalendar(talk, change) ? appointments.of(talk, parties, to.language()) : null;
        return new CalendarMail(
                Objects.requireNonNull(to.email()),
                said(to, change, "subject", talk),
                text(talk, change, to),
                appointment);
    }

    /** While other times are only proposed, the one agreed stands in the calendar. */
    private static boolean changesCalendar(Talk talk, TalkChange change) {
        return change != TalkChange.KEPT && (change != TalkChange.PROPOSED || talk.startsAt() == null);
    }

    private List<String> text(Talk talk, TalkChange change, TalkParty to) {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(messages.text(to.language(), "talks.mail.greeting", "name", to.name()));
        paragraphs.add(said(to, change, "text", talk));
        @Nullable String word = talk.word();
        if (word != null && !talk.endedByMe()) {
            paragraphs.add(messages.text(to.language(), "talks.mail.word", "word", word));
        }
        paragraphs.add(messages.text(to.language(), "talks.mail.about", "about", talk.about()));
        if (change == TalkChange.ASKED || change == TalkChange.PROPOSED) {
            paragraphs.add(messages.text(to.language(), "talks.mail.times", "times", times(talk, to)));
        }
        if (talk.place() != null) {
            paragraphs.add(messages.text(to.language(), "talks.mail.place", "place", talk.place()));
        }
        paragraphs.add(messages.text(to.language(), "talks.mail.link", "link", invitations.link(talk.path())));
        return paragraphs;
    }

    private String said(TalkParty to, TalkChange change, String part, Talk talk) {
        return messages.text(
                to.language(),
                "talks.mail." + change.code() + "." + part,
                "name",
                talk.other().name(),
                "when",
                calendarMailer.when(talk.calendarTime(), to.language()));
    }

    private String times(Talk talk, TalkParty to) {
        return talk.proposed().stream()
                .map(time -> "– " + calendarMailer.when(time, to.language()))
                .collect(Collectors.joining("\n"));
    }
}
