package be.goesting.moments;

import be.goesting.tenancy.OrganisationEvent;
import java.util.List;
import java.util.UUID;

/** Somebody shared a learning moment. */
public record MomentShared(UUID organisation, UUID moment, UUID author, List<UUID> sources, List<UUID> topics)
        implements OrganisationEvent {}
