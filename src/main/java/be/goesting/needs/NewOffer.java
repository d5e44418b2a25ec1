package be.goesting.needs;

import java.time.Instant;
import java.util.UUID;

/** A line of a colleague to who shared a need with everyone. */
public record NewOffer(UUID need, UUID person, String body, Instant createdAt) {}
