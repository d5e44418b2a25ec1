package be.goesting.conversations.handover;

import be.goesting.conversations.ConversationSide;
import be.goesting.conversations.agreements.Agreement;
import be.goesting.conversations.agreements.Agreements;
import be.goesting.conversations.notes.SharedNotes;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What a new leader reads of a conversation: all that both kept, or what is the learner's alone as long as the earlier leader says no. */
@Component
public class PassedOn {

    /** @param whole whether there is nothing more that both kept */
    public record Contents(List<Agreement> agreements, String notes, boolean whole) {}

    private final SharedNotes notes;
    private final Agreements agreements;

    PassedOn(SharedNotes notes, Agreements agreements) {
        this.notes = notes;
        this.agreements = agreements;
    }

    public Contents all(UUID conversation) {
        return new Contents(
                agreements.in(conversation),
                notes.now(conversation).map(SharedNotes.Version::body).orElse(""),
                true);
    }

    public Contents ofTheLearner(UUID conversation) {
        Contents all = all(conversation);
        List<Agreement> own = all.agreements().stream()
                .filter(agreement -> agreement.who() == Agreement.Who.LEARNER)
                .toList();
        String words = notes.ownWords(conversation, ConversationSide.LEARNER);
        return new Contents(own, words, own.equals(all.agreements()) && sameWords(words, all.notes()));
    }

    /** Whether the earlier leader has anything to say yes to. */
    public boolean isOfBoth(UUID conversation) {
        return !ofTheLearner(conversation).whole();
    }

    private static boolean sameWords(String one, String other) {
        return one.replaceAll("\\s+", " ")
                .strip()
                .equals(other.replaceAll("\\s+", " ").strip());
    }
}
