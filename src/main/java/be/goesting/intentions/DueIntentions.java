package be.goesting.intentions;

import java.util.List;

/**
 * What a person's intentions ask of today.
 *
 * @param due those to look back on, the longest waiting first
 * @param next those whose day is still to come, the nearest first
 */
record DueIntentions(List<Intention> due, List<Intention> next) {}
