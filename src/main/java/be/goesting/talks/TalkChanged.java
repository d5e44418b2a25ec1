package be.goesting.talks;

import be.goesting.tenancy.OrganisationEvent;
import java.util.UUID;

/**
 * One of the two did something with their talk.
 *
 * @param sequence of the talk just after; when it is higher by now, something newer happened
 */
record TalkChanged(UUID organisation, UUID talk, TalkChange change, TalkSide by, int sequence)
        implements OrganisationEvent {}
