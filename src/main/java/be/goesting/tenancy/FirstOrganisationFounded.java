package be.goesting.tenancy;

import java.util.UUID;

/** The organisation was set up for which this installation is there. */
public record FirstOrganisationFounded(UUID organisation) implements OrganisationEvent {}
