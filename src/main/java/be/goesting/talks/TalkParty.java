package be.goesting.talks;

import be.goesting.site.Language;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One of the two, as a letter and a calendar need to know. */
record TalkParty(
        TalkSide side, UUID id, String name, @Nullable String email, Language language) {}
