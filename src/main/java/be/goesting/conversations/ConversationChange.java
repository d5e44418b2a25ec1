package be.goesting.conversations;

import java.util.Locale;

/** What one of the two did with when and where, of which the other is told. */
public enum ConversationChange {
    INVITED,
    /** Another time was proposed; one that was agreed stands until this one is accepted. */
    PROPOSED,
    AGREED,
    MOVED,
    DECLINED,
    /** The other time did not suit: it stays as agreed. */
    KEPT,
    CANCELLED,
    RESTORED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is mailed to who did it as well, whose calendar changes by it too. */
    boolean isMailedToBoth() {
        return switch (this) {
            case INVITED, PROPOSED, KEPT -> false;
            case AGREED, MOVED, DECLINED, CANCELLED, RESTORED -> true;
        };
    }
}
