package be.goesting.follows;

import java.util.UUID;

/**
 * Somebody who follows something.
 *
 * @param followed what kind of thing it is
 * @param thing the topic, the colleague or the question
 */
public record Follower(UUID person, Followable followed, UUID thing) {}
