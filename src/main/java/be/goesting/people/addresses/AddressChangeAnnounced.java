package be.goesting.people.addresses;

import be.goesting.tenancy.OrganisationEvent;
import java.util.UUID;

/** Somebody who administers wants another address for a person, who has some days to object. */
public record AddressChangeAnnounced(UUID organisation, UUID change, UUID person, UUID by)
        implements OrganisationEvent {}
