package be.goesting.network;

import be.goesting.tenancy.OrganisationEvent;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a tie came about through is no longer there.
 *
 * @param source only the tie with this person; null for all ties of it. Events of one transaction arrive in any order, so
 *     who changes some sources takes back only those, and never what is formed at the same time.
 */
public record TieGone(
        UUID organisation,
        Tie.How how,
        UUID sourceId,
        @Nullable UUID source) implements OrganisationEvent {

    public TieGone(UUID organisation, Tie.How how, UUID sourceId) {
        this(organisation, how, sourceId, null);
    }
}
