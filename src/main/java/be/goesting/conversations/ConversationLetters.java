package be.goesting.conversations;

import be.goesting.scheduling.Appointment;
import be.goesting.scheduling.CalendarMail;
import be.goesting.scheduling.CalendarMailer;
import be.goesting.scheduling.Invitations;
import be.goesting.site.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Mails what happened to a conversation: who, when and where, and never what it is about, for a mailbox may have more readers.
 * Replies to a letter are not read, so it carries links that open the page at the right button. A letter that was overtaken by a
 * newer one is not sent.
 */
@Component
class ConversationLetters {

    private final Conversations conversations;
    private final ConversationAppointments appointments;
    private final Invitations invitations;
    private final CalendarMailer calendarMailer;
    private final Messages messages;

    ConversationLetters(
            Conversations conversations,
            ConversationAppointments appointments,
            Invitations invitations,
            CalendarMailer calendarMailer,
            Messages messages) {
        this.conversations = conversations;
        this.appointments = appointments;
        this.invitations = invitations;
        this.calendarMailer = calendarMailer;
        this.messages = messages;
    }

    @ApplicationModuleListener
    void on(ConversationChanged changed) {
        if (!calendarMailer.areSent()) {
            return;
        }
        List<ConversationParty> parties = conversations.parties(changed.conversation());
        for (ConversationParty party : parties) {
            boolean forThem = party.side() != changed.by() || changed.change().isMailedToBoth();
            if (forThem && party.email() != null) {
                asSeenBy(party, changed)
                        .ifPresent(conversation ->
                                calendarMailer.send(letter(conversation, changed.change(), party, parties)));
            }
        }
    }

    private Optional<Conversation> asSeenBy(ConversationParty party, ConversationChanged changed) {
        return conversations
                .find(changed.conversation(), party.id())
                .filter(conversation -> conversation.sequence() == changed.sequence());
    }

    private CalendarMail letter(
            Conversation conversation,
            ConversationChange change,
            ConversationParty to,
            List<ConversationParty> parties) {
        @Nullable
        Appointment appointment =
                changesCalendar(conversation, change) ? appointments.of(conversation, parties, to.language()) : null;
        return new CalendarMail(
                Objects.requireNonNull(to.email()),
                said(to, change, "subject", conversation),
                text(conversation, change, to),
                appointment);
    }

    /** While another time is only proposed, the one agreed stands in the calendar. */
    private static boolean changesCalendar(Conversation conversation, ConversationChange change) {
        return change != ConversationChange.KEPT
                && (change != ConversationChange.PROPOSED || conversation.agreed() == null);
    }

    private List<String> text(Conversation conversation, ConversationChange change, ConversationParty to) {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(messages.text(to.language(), "conversations.mail.greeting", "name", to.name()));
        paragraphs.add(said(to, change, "text", conversation));
        String place = slot(conversation, change).place();
        if (place != null) {
            paragraphs.add(messages.text(to.language(), "conversations.mail.place", "place", place));
        }
        if (conversation.waitsForMe()) {
            paragraphs.add(messages.text(
                    to.language(),
                    "conversations.mail.answer",
                    "yes",
                    link(conversation, "yes"),
                    "other",
                    link(conversation, "other"),
                    "no",
                    link(conversation, "no")));
        } else {
            paragraphs.add(messages.text(
                    to.language(), "conversations.mail.link", "link", invitations.link(conversation.path())));
        }
        return paragraphs;
    }

    private String link(Conversation conversation, String answer) {
        return invitations.link(conversation.path() + "?answer=" + answer + "#when");
    }

    private String said(ConversationParty to, ConversationChange change, String part, Conversation conversation) {
        Slot slot = slot(conversation, change);
        return messages.text(
                to.language(),
                "conversations.mail." + change.code() + "." + part,
                "name",
                conversation.other().name(),
                "when",
                calendarMailer.when(slot.startsAt(), to.language()),
                "minutes",
                slot.minutes());
    }

    /** What the letter is about: what was just proposed, else what stands. */
    private static Slot slot(Conversation conversation, ConversationChange change) {
        Slot proposed = conversation.proposed();
        return change == ConversationChange.PROPOSED && proposed != null ? proposed : conversation.slot();
    }
}
