package be.goesting.expertise;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * "Vraag me iets over ...", in the person's own words.
 *
 * @param topics what was recognised in it
 */
public record Statement(UUID id, UUID person, String body, List<UUID> topics, Instant createdAt) {}
