package be.goesting.conversations;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who invites whom to what. */
record Invited(
        UUID learner,
        UUID leader,
        ConversationSide by,
        Occasion occasion,
        @Nullable String about) {}
