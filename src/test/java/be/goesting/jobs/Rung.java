package be.goesting.jobs;

import be.goesting.tenancy.OrganisationEvent;
import java.util.UUID;

/** Something that happens in a test. */
record Rung(UUID organisation, UUID bell) implements OrganisationEvent {}
