package be.goesting.people;

import be.goesting.tenancy.OrganisationEvent;
import java.util.UUID;

/** An administrator asked a colleague with an e-mail address to come in. */
public record ColleagueInvited(UUID organisation, UUID person, UUID by) implements OrganisationEvent {}
