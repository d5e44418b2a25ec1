package be.goesting.asking.finding;

import java.util.List;
import java.util.UUID;

/**
 * Somebody who may know.
 *
 * @param score for putting people in order within one answer of the finder; it is never shown and never kept
 */
public record Found(UUID person, double score, List<Reason> reasons, Asked asked) {}
