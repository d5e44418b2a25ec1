package be.goesting.people.addresses;

import be.goesting.tenancy.OrganisationEvent;
import java.util.UUID;

/**
 * Another address was announced for a person, and the one there was stays: the person objected, or it could not be any more.
 *
 * @param by who wanted it
 */
public record AddressChangeFailed(UUID organisation, UUID change, UUID by) implements OrganisationEvent {}
