package be.goesting.scheduling;

import java.util.UUID;

/**
 * Who invites whom.
 *
 * @param kind of the {@link MeetingSubject}
 * @param submission of the form: sent again it is the same meeting
 */
public record Invited(String kind, UUID organiser, UUID invitee, UUID submission) {}
