package be.goesting.network;

import be.goesting.tenancy.OrganisationEvent;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody learned from somebody. Told again it is the same tie. Whoever publishes it makes sure that both may know of it.
 *
 * @param sourceId the moment, answer or talk through which it came about
 * @param path where it can be read back
 */
public record TieFormed(
        UUID organisation, UUID learner, UUID source, Tie.How how, UUID sourceId, String path, Instant at)
        implements OrganisationEvent {}
