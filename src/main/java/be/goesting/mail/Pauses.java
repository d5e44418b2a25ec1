package be.goesting.mail;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** How long to wait before the next try: twice as long each time, and not for all equally long. */
final class Pauses {

    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final int DOUBLED = 5;
    private static final double SPREAD = 0.2;

    private Pauses() {}

    /** @param attempt how often it was tried, from 1 */
    static Duration after(int attempt) {
        Duration pause = FIRST.multipliedBy(1L << Math.clamp(attempt - 1, 0, DOUBLED));
        Duration bounded = pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
        double factor = ThreadLocalRandom.current().nextDouble(1 - SPREAD, 1 + SPREAD);
        return Duration.ofMillis(Math.round(bounded.toMillis() * factor));
    }
}
