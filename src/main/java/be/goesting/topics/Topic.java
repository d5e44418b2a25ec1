package be.goesting.topics;

import java.util.UUID;

/** A topic as one reader sees it: with its label in that reader's language, else in another. */
public record Topic(UUID id, String label) {}
