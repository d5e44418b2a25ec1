package be.goesting.talks;

import be.goesting.people.Colleague;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A talk, as one of the two sees it.
 *
 * @param side which of the two is looking
 * @param proposed the times that wait for an answer, in order
 * @param awaited whose answer they wait for; null when none do
 * @param startsAt the time agreed; null while there is none
 * @param endedBy who declined or cancelled
 * @param word what was said with that
 * @param sequence raised with every act
 * @param helped what the one who is looking said afterwards
 * @param shown whether that one, being the host, lets colleagues see what the talk was about
 */
public record Talk(
        UUID id,
        Colleague asker,
        Colleague host,
        TalkSide side,
        String about,
        @Nullable String place,
        @Nullable UUID question,
        Instant askedAt,
        Phase phase,
        List<Instant> proposed,
        @Nullable TalkSide awaited,
        @Nullable Instant startsAt,
        @Nullable TalkSide endedBy,
        @Nullable String word,
        int sequence,
        @Nullable Helped helped,
        boolean shown) {

    /** How long it lasts. */
    public static final Duration LENGTH = Duration.ofMinutes(15);

    /** How far it is. */
    public enum Phase {
        ASKED,
        AGREED,
        OVER,
        DECLINED,
        CANCELLED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Colleague other() {
        return side == TalkSide.ASKER ? host : asker;
    }

    public boolean isOpen() {
        return phase == Phase.ASKED || phase == Phase.AGREED;
    }

    /** Whether the times proposed wait for the one who is looking. */
    public boolean waitsForMe() {
        return isOpen() && awaited == side;
    }

    /** Whether they wait for the other. */
    public boolean waitsForOther() {
        return isOpen() && awaited == side.other();
    }

    public boolean endedByMe() {
        return endedBy == side;
    }

    /** The time under which it stands in a calendar: the one agreed, else the first proposed. */
    Instant calendarTime() {
        return startsAt == null ? proposed.getFirst() : startsAt;
    }

    /** The last time at which it may still take place. */
    Instant lastTime() {
        return startsAt == null ? proposed.getLast() : startsAt;
    }

    public String path() {
        return path(id);
    }

    static String path(UUID talk) {
        return "/talks/" + talk;
    }
}
