package be.goesting.scheduling.participants;

import be.goesting.site.Language;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One of the two, as a letter and a calendar need to know. */
public record Participant(UUID id, String name, @Nullable String email, Language language) {}
