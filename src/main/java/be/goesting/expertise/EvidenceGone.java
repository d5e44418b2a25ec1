package be.goesting.expertise;

import be.goesting.tenancy.OrganisationEvent;
import java.util.UUID;

/** What showed that somebody knows something is no longer there, or no longer for everyone. */
public record EvidenceGone(UUID organisation, Evidence.Kind kind, UUID sourceId) implements OrganisationEvent {}
