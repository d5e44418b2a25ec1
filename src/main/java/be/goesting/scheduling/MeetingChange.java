package be.goesting.scheduling;

import java.util.Locale;

/** What one of the two did with when and where, of which the other is told. */
public enum MeetingChange {
    INVITED,
    /** Another time was proposed; one that was agreed stands until this one is accepted. */
    PROPOSED,
    AGREED,
    MOVED,
    DECLINED,
    /** Another time did not suit: it stays as agreed. */
    KEPT,
    CANCELLED,
    RESTORED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the page offers at once to undo it. */
    boolean isUndoable() {
        return this == DECLINED || this == CANCELLED;
    }

    /** Whether it is mailed to who did it as well, whose calendar changes by it too. */
    public boolean isMailedToBoth() {
        return switch (this) {
            case INVITED, PROPOSED, KEPT -> false;
            case AGREED, MOVED, DECLINED, CANCELLED, RESTORED -> true;
        };
    }

    /** While another time is only proposed, the one agreed stands in the calendar. */
    public boolean isForCalendarOf(Meeting meeting) {
        return this != KEPT && (this != PROPOSED || !meeting.isAgreed());
    }
}
