package be.goesting.scheduling.letters;

import be.goesting.scheduling.MeetingChange;
import be.goesting.tenancy.OrganisationEvent;
import java.util.UUID;

/**
 * One of the two changed when or where, or whether at all.
 *
 * @param sequence of the meeting just after; when it is higher by now, something newer happened
 */
public record MeetingChanged(UUID organisation, UUID meeting, MeetingChange change, UUID by, int sequence)
        implements OrganisationEvent {}
