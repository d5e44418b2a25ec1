package be.goesting.conversations;

import be.goesting.conversations.Conversation.Phase;
import be.goesting.scheduling.Appointment;
import be.goesting.scheduling.Appointment.Guest;
import be.goesting.scheduling.Appointment.State;
import be.goesting.site.Language;
import be.goesting.site.Messages;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/** A conversation as it stands in a calendar: with whom, when and where, and nothing of what it is about. */
@Component
public class ConversationAppointments {

    private final Conversations conversations;
    private final Messages messages;

    ConversationAppointments(Conversations conversations, Messages messages) {
        this.conversations = conversations;
        this.messages = messages;
    }

    /** For the one of the two who sees the conversation so, in that person's language. */
    public Appointment of(Conversation conversation, Language language) {
        return of(conversation, conversations.parties(conversation.id()), language);
    }

    Appointment of(Conversation conversation, List<ConversationParty> parties, Language language) {
        Slot slot = conversation.slot();
        return new Appointment(
                conversation.id(),
                state(conversation.phase()),
                slot.startsAt(),
                Duration.ofMinutes(slot.minutes()),
                messages.text(
                        language,
                        "conversations.with",
                        "name",
                        conversation.other().name()),
                null,
                slot.place(),
                conversation.path(),
                conversation.sequence(),
                true,
                parties.stream().map(party -> guest(conversation, party)).toList());
    }

    private static Guest guest(Conversation conversation, ConversationParty party) {
        boolean awaited = conversation.phase() == Phase.INVITED && conversation.awaited() == party.side();
        return new Guest(party.id(), party.name(), party.email(), awaited);
    }

    private static State state(Phase phase) {
        return switch (phase) {
            case INVITED -> State.TENTATIVE;
            case AGREED, ROUNDED_OFF -> State.CONFIRMED;
            case DECLINED, CANCELLED -> State.CANCELLED;
        };
    }
}
