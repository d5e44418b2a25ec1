package be.goesting.conversations;

import be.goesting.site.Language;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One of the two, as a letter and a calendar need to know. */
record ConversationParty(
        ConversationSide side,
        UUID id,
        String name,
        @Nullable String email,
        Language language) {}
