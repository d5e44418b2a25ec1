package be.goesting.conversations;

import be.goesting.tenancy.OrganisationEvent;
import java.util.UUID;

/**
 * One of the two changed when or where, or whether at all.
 *
 * @param sequence of the conversation just after; when it is higher by now, something newer happened
 */
record ConversationChanged(
        UUID organisation, UUID conversation, ConversationChange change, ConversationSide by, int sequence)
        implements OrganisationEvent {}
