package be.goesting.conversations;

import be.goesting.people.Colleague;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A conversation, as one of the two sees it.
 *
 * @param side which of the two is looking
 * @param about one line that both see
 * @param proposed a time that waits for an answer
 * @param awaited whose answer; null when nothing waits
 * @param agreed the time agreed; null while there is none
 * @param endedBy who declined, called off or rounded off
 * @param word what was said with declining or calling off
 * @param sequence raised with every change of when and where
 */
public record Conversation(
        UUID id,
        Colleague learner,
        Colleague leader,
        ConversationSide side,
        Occasion occasion,
        @Nullable String about,
        Instant invitedAt,
        Phase phase,
        @Nullable Slot proposed,
        @Nullable ConversationSide awaited,
        @Nullable Slot agreed,
        @Nullable ConversationSide endedBy,
        @Nullable Instant endedAt,
        @Nullable String word,
        int sequence) {

    /** How far it is. */
    public enum Phase {
        INVITED,
        AGREED,
        DECLINED,
        CANCELLED,
        ROUNDED_OFF;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Colleague me() {
        return side == ConversationSide.LEARNER ? learner : leader;
    }

    public Colleague other() {
        return side == ConversationSide.LEARNER ? leader : learner;
    }

    public Colleague who(ConversationSide which) {
        return which == ConversationSide.LEARNER ? learner : leader;
    }

    /** The first name, as the two call each other. */
    public String name(ConversationSide which) {
        return firstName(who(which));
    }

    public String myName() {
        return name(side);
    }

    public String otherName() {
        return name(side.other());
    }

    public static String firstName(Colleague colleague) {
        return colleague.name().split(" ", 2)[0];
    }

    /** Whether it is still to be held, or held and not rounded off. */
    public boolean isOpen() {
        return phase == Phase.INVITED || phase == Phase.AGREED;
    }

    public boolean isRoundedOff() {
        return phase == Phase.ROUNDED_OFF;
    }

    public boolean waitsForMe() {
        return isOpen() && awaited == side;
    }

    public boolean waitsForOther() {
        return isOpen() && awaited == side.other();
    }

    public boolean endedByMe() {
        return endedBy == side;
    }

    /** Whether the time agreed has passed. */
    public boolean isOver(Instant now) {
        return agreed != null && !agreed.endsAt().isAfter(now);
    }

    /** Under which time it is known: the one agreed, else the one proposed. */
    public Slot slot() {
        return agreed == null ? Objects.requireNonNull(proposed) : agreed;
    }

    public String path() {
        return path(id);
    }

    public static String path(UUID conversation) {
        return "/conversations/" + conversation;
    }
}
