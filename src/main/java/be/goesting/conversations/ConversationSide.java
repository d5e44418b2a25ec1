package be.goesting.conversations;

import java.util.Locale;

/** Which of the two somebody is in a conversation. */
public enum ConversationSide {
    LEARNER,
    LEADER;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public ConversationSide other() {
        return this == LEARNER ? LEADER : LEARNER;
    }

    public static ConversationSide of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
