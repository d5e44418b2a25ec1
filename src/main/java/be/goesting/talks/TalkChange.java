package be.goesting.talks;

import java.util.Locale;

/** What one of the two did, of which the other is told. */
enum TalkChange {
    ASKED,
    /** Other times were proposed; a time that was agreed stands until one of them is accepted. */
    PROPOSED,
    AGREED,
    MOVED,
    DECLINED,
    /** Other times did not suit: it stays as agreed. */
    KEPT,
    CANCELLED,
    RESTORED;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is mailed to who did it as well, whose calendar changes by it too. */
    boolean isMailedToBoth() {
        return switch (this) {
            case ASKED, PROPOSED, KEPT -> false;
            case AGREED, MOVED, DECLINED, CANCELLED, RESTORED -> true;
        };
    }
}
