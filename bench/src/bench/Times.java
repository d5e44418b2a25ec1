package bench;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.SplittableRandom;

/** When things happen: over three years, more and more of them. */
final class Times {

    private static final Duration LENGTH = Duration.ofDays(3 * 365);

    final Instant now = Instant.now().truncatedTo(ChronoUnit.HOURS);
    private final SplittableRandom chance;

    Times(SplittableRandom chance) {
        this.chance = chance;
    }

    /** Of so many things this one's time. In working hours mostly; a busy hour draws others into it. */
    Instant at(int number, int of) {
        double age = (of - number) / (double) of;
        Instant about = now.minusMillis((long) (LENGTH.toMillis() * age * (0.6 + 0.4 * age)));
        Instant day = about.truncatedTo(ChronoUnit.DAYS);
        int hour = chance.nextInt(3) == 0 ? 8 : chance.nextInt(6, 17);
        Instant at = day.plus(Duration.ofSeconds(hour * 3600L + chance.nextInt(3600)));
        return at.isAfter(now) ? about.minusSeconds(1 + chance.nextInt(3600)) : at;
    }

    /** Mostly soon, at most three days. */
    Instant later(Instant at) {
        Instant later = at.plusSeconds((long) (3 * 86_400 * Math.pow(chance.nextDouble(), 3)));
        return later.isAfter(now) ? now : later;
    }

    boolean isOlder(Instant at, int days) {
        return at.isBefore(now.minus(Duration.ofDays(days)));
    }
}
