package be.goesting.topics;

import be.goesting.tenancy.OrganisationEvent;
import java.util.UUID;

/** Two topics became one. What bore the one that is gone bears the other already; sums may be made anew. */
public record TopicsMerged(UUID organisation, UUID kept, UUID gone) implements OrganisationEvent {}
