package be.goesting.conversations;

import be.goesting.people.Colleague;
import be.goesting.scheduling.Meeting;
import be.goesting.scheduling.times.TimeOptions;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A conversation, as one of the two sees it: a meeting, whichever of the two organises it, and what it is held for.
 *
 * @param about one line that both see
 */
public record Conversation(
        Meeting meeting,
        Colleague learner,
        Colleague leader,
        Occasion occasion,
        @Nullable String about) {

    /** The kind of the meetings. */
    public static final String KIND = "conversation";

    /** Half an hour or longer; a week from now, after lunch, both can still prepare. */
    public static final TimeOptions TIMES = new TimeOptions(List.of(30, 45, 60, 90), 7, List.of(LocalTime.of(14, 0)));

    public UUID id() {
        return meeting.id();
    }

    /** Which of the two is looking. */
    public ConversationSide side() {
        return meeting.viewer().equals(learner.id()) ? ConversationSide.LEARNER : ConversationSide.LEADER;
    }

    public Colleague me() {
        return who(side());
    }

    public Colleague other() {
        return who(side().other());
    }

    public Colleague who(ConversationSide which) {
        return which == ConversationSide.LEARNER ? learner : leader;
    }

    /** The first name, as the two call each other. */
    public String name(ConversationSide which) {
        return who(which).firstName();
    }

    public String myName() {
        return name(side());
    }

    public String otherName() {
        return name(side().other());
    }

    /** Whether it is still to be held, or held and not rounded off. */
    public boolean isOpen() {
        return meeting.isOpen();
    }

    public boolean isAgreed() {
        return meeting.isAgreed();
    }

    public boolean isRoundedOff() {
        return meeting.isHeld();
    }

    /** Whether the time agreed has come. */
    public boolean hasBegun(Instant now) {
        return meeting.hasBegun(now);
    }

    /** Whether the time agreed has passed. */
    public boolean isOver(Instant now) {
        return meeting.isOver(now);
    }

    public String path() {
        return path(id());
    }

    public static String path(UUID conversation) {
        return "/conversations/" + conversation;
    }
}
