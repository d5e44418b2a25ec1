package be.goesting.talks;

import be.goesting.people.Colleague;
import be.goesting.scheduling.Meeting;
import be.goesting.scheduling.Slot;
import be.goesting.scheduling.times.TimeOptions;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A talk, as one of the two sees it: a meeting that the asker organises, and what it is about.
 *
 * @param helped what the one who is looking said afterwards
 * @param shown whether that one, being the host, lets colleagues see what the talk was about
 */
public record Talk(
        Meeting meeting,
        Colleague asker,
        Colleague host,
        String about,
        @Nullable UUID question,
        @Nullable Helped helped,
        boolean shown) {

    /** The kind of the meetings. */
    static final String KIND = "talk";

    /** A quarter of an hour; one on each of the next three working days, when most people can spare it. */
    static final TimeOptions TIMES =
            new TimeOptions(List.of(15), 1, List.of(LocalTime.of(10, 0), LocalTime.of(13, 30), LocalTime.of(15, 0)));

    public UUID id() {
        return meeting.id();
    }

    /** Which of the two is looking. */
    public TalkSide side() {
        return meeting.viewer().equals(asker.id()) ? TalkSide.ASKER : TalkSide.HOST;
    }

    public Colleague other() {
        return side() == TalkSide.ASKER ? host : asker;
    }

    /** Whether it took place. */
    public boolean isOver() {
        return meeting.isHeld();
    }

    /** Agreed on and to come. */
    boolean isComing() {
        return meeting.isOpen() && meeting.isAgreed();
    }

    boolean isAsked() {
        return meeting.isOpen() && !meeting.isAgreed();
    }

    /** The time agreed, else the first proposed. */
    public Instant startsAt() {
        return meeting.slot().startsAt();
    }

    /** Where: of the time agreed, else of what was proposed. */
    public @Nullable String place() {
        Slot slot = meeting.slot();
        return slot.place();
    }

    public String path() {
        return path(id());
    }

    static String path(UUID talk) {
        return "/talks/" + talk;
    }
}
