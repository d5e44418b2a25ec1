package be.goesting.expertise.finding;

import java.util.List;
import java.util.UUID;

/**
 * Somebody who may know.
 *
 * @param score for putting people in order within one answer of the finder; it is never shown and never kept
 */
public record ExpertMatch(UUID person, double score, List<MatchReason> reasons, RecentRequests asked) {}
