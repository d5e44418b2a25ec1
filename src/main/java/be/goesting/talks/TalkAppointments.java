package be.goesting.talks;

import be.goesting.scheduling.Appointment;
import be.goesting.scheduling.Appointment.Guest;
import be.goesting.scheduling.Appointment.State;
import be.goesting.site.Language;
import be.goesting.site.Messages;
import be.goesting.talks.Talk.Phase;
import java.util.List;
import org.springframework.stereotype.Component;

/** A talk as it stands in a calendar. */
@Component
class TalkAppointments {

    private final Messages messages;

    TalkAppointments(Messages messages) {
        this.messages = messages;
    }

    /** For the one of the two who sees the talk so, in that person's language. */
    Appointment of(Talk talk, List<TalkParty> parties, Language language) {
        return new Appointment(
                talk.id(),
                state(talk.phase()),
                talk.calendarTime(),
                Talk.LENGTH,
                messages.text(
                        language, "talks.calendar.summary", "name", talk.other().name(), "about", talk.about()),
                talk.about(),
                talk.place(),
                talk.path(),
                talk.sequence(),
                false,
                parties.stream().map(party -> guest(talk, party)).toList());
    }

    private static Guest guest(Talk talk, TalkParty party) {
        boolean awaited = talk.phase() == Phase.ASKED && talk.awaited() == party.side();
        return new Guest(party.id(), party.name(), party.email(), awaited);
    }

    private static State state(Phase phase) {
        return switch (phase) {
            case ASKED -> State.TENTATIVE;
            case AGREED, OVER -> State.CONFIRMED;
            case DECLINED, CANCELLED -> State.CANCELLED;
        };
    }
}
