package be.goesting.conversations;

import be.goesting.calendar.Appointment;
import be.goesting.calendar.Invitations;
import be.goesting.calendar.Letter;
import be.goesting.calendar.Letters;
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
    private final Letters letters;
    private final Messages messages;

    ConversationLetters(
            Conversations conversations,
            ConversationAppointments appointments,
            Invitations invitations,
            Letters letters,
            Messages messages) {
        this.conversations = conversations;
        this.appointments = appointments;
        this.invitations = invitations;
        this.letters = letters;
        this.messages = messages;
    }

    @ApplicationModuleListener
    void on(ConversationChanged changed) {
        if (!letters.areSent()) {
            return;
        }
        List<Party> parties = conversations.parties(changed.conversation());
        for (Party party : parties) {
            boolean forThem = party.side() != changed.by() || changed.change().isMailedToBoth();
            if (forThem && party.email() != null) {
                asSeenBy(party, changed)
                        .ifPresent(
                                conversation -> letters.send(letter(conversation, changed.change(), party, parties)));
            }
        }
    }

    private Optional<Conversation> asSeenBy(Party party, ConversationChanged changed) {
        return conversations
                .find(changed.conversation(), party.id())
                .filter(conversation -> conversation.sequence() == changed.sequence());
    }

    private Letter letter(Conversation conversation, Change change, Party to, List<Party> parties) {
        @Nullable
        Appointment appointment =
                changesCalendar(conversation, change) ? appointments.of(conversation, parties, to.language()) : null;
        return new Letter(
                Objects.requireNonNull(to.email()),
                said(to, change, "subject", conversation),
                text(conversation, change, to),
                appointment);
    }

    /** While another time is only proposed, the one agreed stands in the calendar. */
    private static boolean changesCalendar(Conversation conversation, Change change) {
        return change != Change.KEPT && (change != Change.PROPOSED || conversation.agreed() == null);
    }

    private List<String> text(Conversation conversation, Change change, Party to) {
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

    private String said(Party to, Change change, String part, Conversation conversation) {
        Slot slot = slot(conversation, change);
        return messages.text(
                to.language(),
                "conversations.mail." + change.code() + "." + part,
                "name",
                conversation.other().name(),
                "when",
                letters.when(slot.startsAt(), to.language()),
                "minutes",
                slot.minutes());
    }

    /** What the letter is about: what was just proposed, else what stands. */
    private static Slot slot(Conversation conversation, Change change) {
        Slot proposed = conversation.proposed();
        return change == Change.PROPOSED && proposed != null ? proposed : conversation.slot();
    }
}
