package be.goesting.conversations;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who is invited to what by the other. */
record NewConversation(
        UUID learner,
        UUID leader,
        Occasion occasion,
        @Nullable String about) {}
