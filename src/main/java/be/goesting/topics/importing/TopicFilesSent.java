package be.goesting.topics.importing;

import be.goesting.tenancy.OrganisationEvent;
import java.util.UUID;

/** Files with topics wait to be read. */
public record TopicFilesSent(UUID organisation) implements OrganisationEvent {}
