package be.goesting.tenancy;

import java.util.UUID;

/** Something that happened in an organisation; whoever reacts to it does so in that organisation, also after a restart. */
public interface OrganisationEvent {

    UUID organisation();
}
