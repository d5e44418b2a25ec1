package be.goesting.scheduling;

import java.util.UUID;

/**
 * Who invites whom.
 *
 * @param kind of the {@link MeetingSubject}
 */
public record Invited(String kind, UUID organiser, UUID invitee) {}
