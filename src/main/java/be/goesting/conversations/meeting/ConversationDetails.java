package be.goesting.conversations.meeting;

import be.goesting.conversations.Conversation;
import be.goesting.conversations.agenda.Agenda;
import be.goesting.conversations.agreements.Agreement;
import be.goesting.conversations.handover.Handovers;
import be.goesting.conversations.notes.PrivateNotes.Notes;
import be.goesting.people.Colleague;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything of a conversation, as one of the two sees it.
 *
 * @param notes what both wrote
 * @param agreements of this conversation and of earlier ones of the two
 * @param questions that may help
 * @param over whether the time agreed has passed
 * @param newLeader who leads the learner now, when the learner is looking and it is somebody else; null otherwise
 * @param passedOn whether the learner lets that one read the agreements and the shared notes
 * @param asked whether what the earlier leader wrote may be read too, as that one is looking; null when there is nothing to ask
 */
public record ConversationDetails(
        Conversation conversation,
        Agenda agenda,
        Notes privateNotes,
        String notes,
        List<Agreement> agreements,
        List<String> questions,
        boolean over,
        @Nullable Colleague newLeader,
        boolean passedOn,
        Handovers.@Nullable Asked asked) {

    /** Those made here. */
    public List<Agreement> madeHere() {
        return agreements.stream().filter(this::isMadeHere).toList();
    }

    /** Those made before, to look back on. */
    public List<Agreement> madeBefore() {
        return agreements.stream().filter(each -> !isMadeHere(each)).toList();
    }

    public boolean isOpen() {
        return conversation.isOpen();
    }

    private boolean isMadeHere(Agreement agreement) {
        UUID here = conversation.id();
        return agreement.conversation().equals(here);
    }
}
