package be.goesting.expertise;

import be.goesting.tenancy.OrganisationEvent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Something shows that somebody knows something of topics. Told again, with other topics say, it takes the place of what was
 * told before. Everyone in the organisation may read it, so only what is for everyone is told.
 *
 * @param topics none when it is about no topic (any more)
 * @param sourceId the moment, answer, talk or session
 * @param excerpt its first words; longer ones are cut
 */
public record EvidenceFound(
        UUID organisation,
        UUID person,
        List<UUID> topics,
        Evidence.Kind kind,
        UUID sourceId,
        String path,
        String excerpt,
        Instant at)
        implements OrganisationEvent {}
