package be.goesting.appreciation;

import be.goesting.site.Language;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A thank-you that is given.
 *
 * @param about the address of what it thanks for
 * @param open whether it is for all colleagues
 */
public record NewAppreciation(
        UUID giver,
        List<UUID> receivers,
        String body,
        Language language,
        @Nullable String about,
        boolean open,
        Instant at) {}
