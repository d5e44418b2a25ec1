package be.goesting.notifications.preferences;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody wants to hear of, and when.
 *
 * @param chosen what was chosen; the rest is as usual
 */
public record Wishes(Map<Choice, Timing> chosen, QuietTimes quiet) {

    /** Of which category by which channel. */
    public record Choice(Category category, Channel channel) {}

    private static final Duration LONGEST_LETTER_WAIT = Duration.ofDays(3);

    public static final Wishes USUAL = new Wishes(Map.of(), QuietTimes.NONE);

    public Timing timing(Category category, Channel channel) {
        return chosen.getOrDefault(new Choice(category, channel), category.usual(channel));
    }

    /** Whether it stands in the list. */
    public boolean inProduct(String kind) {
        return Category.of(kind)
                .map(category -> timing(category, Channel.PRODUCT) != Timing.NEVER)
                .orElse(true);
    }

    /**
     * When it is mailed at the earliest; empty when it is not. What has no name waits for a bundle: the hour would tell something. And
     * what has a letter of its own, with a calendar file, is mailed only where that letter is not.
     */
    public Optional<Instant> mailedFrom(String kind, Instant told, ZoneId zone) {
        return Category.of(kind)
                .filter(category ->
                        category != Category.MEETING || letterFrom(told, zone).isEmpty())
                .map(category -> timing(category, Channel.MAIL))
                .map(timing -> timing == Timing.AT_ONCE && isNameless(kind) ? Timing.DAILY : timing)
                .flatMap(timing -> timing.after(told, zone))
                .map(time -> quiet.after(time, zone));
    }

    /** When a letter about a meeting leaves; empty where it is in a bundle or nowhere: no letter waits for longer than it is of use. */
    public Optional<Instant> letterFrom(Instant told, ZoneId zone) {
        return Optional.of(timing(Category.MEETING, Channel.MAIL))
                .filter(timing -> timing == Timing.AT_ONCE)
                .map(timing -> quiet.after(told, zone))
                .filter(time -> !time.isAfter(told.plus(LONGEST_LETTER_WAIT)));
    }

    /** Whether it is mailed by itself, and not in a bundle. */
    public boolean isMailedAtOnce(String kind) {
        return !isNameless(kind)
                && Category.of(kind)
                        .filter(category -> timing(category, Channel.MAIL) == Timing.AT_ONCE)
                        .isPresent();
    }

    private static boolean isNameless(String kind) {
        return kind.endsWith("-nameless");
    }
}
