package be.goesting.needs;

import be.goesting.people.Colleague;
import java.time.Instant;
import java.util.UUID;

/** A hand held out by a colleague: a line to who wants to learn something. */
public record Offer(UUID id, UUID need, Colleague person, String body, Instant createdAt) {}
