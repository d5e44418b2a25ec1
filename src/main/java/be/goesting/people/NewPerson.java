package be.goesting.people;

import be.goesting.site.Language;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who comes in. */
public record NewPerson(
        UUID id,
        @Nullable UUID team,
        String name,
        @Nullable String email,
        @Nullable String job,
        Language language,
        List<String> alsoSpeaks,
        boolean markedAsLeader,
        Instant joinedAt) {

    /** Somebody of whom only name, address and language are known. */
    public static NewPerson called(String name, @Nullable String email, Language language, Instant joinedAt) {
        return new NewPerson(UUID.randomUUID(), null, name, email, null, language, List.of(), true, joinedAt);
    }
}
