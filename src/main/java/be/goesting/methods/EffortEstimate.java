package be.goesting.methods;

/**
 * The usual time of a learner and what is usually paid for it: a range, for who has to plan, never a promise. Estimates of the
 * house for Belgium in 2026; wages and travel are not in it.
 *
 * @param leastMinutes with what one prepares
 * @param leastCents euro cents for one person, VAT not included
 */
public record EffortEstimate(int leastMinutes, int mostMinutes, Rhythm rhythm, int leastCents, int mostCents) {

    /** Working hours of a day and days of a week, to say long times in. */
    private static final int DAY = 8 * 60;

    private static final int WEEK = 5 * DAY;

    /** How the time is spread. */
    public enum Rhythm {
        ONCE,
        SPREAD,
        MONTHLY;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** In what one says a time. */
    public enum Unit {
        MINUTES(1),
        HOURS(60),
        DAYS(DAY),
        WEEKS(WEEK);

        private final int minutes;

        Unit(int minutes) {
            this.minutes = minutes;
        }

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    static EffortEstimate free(int leastMinutes, int mostMinutes, Rhythm rhythm) {
        return new EffortEstimate(leastMinutes, mostMinutes, rhythm, 0, 0);
    }

    static EffortEstimate paid(int leastMinutes, int mostMinutes, int leastEuro, int mostEuro) {
        return new EffortEstimate(leastMinutes, mostMinutes, Rhythm.ONCE, 100 * leastEuro, 100 * mostEuro);
    }

    public boolean isFree() {
        return mostCents == 0;
    }

    /** The largest in which both ends of the range are whole or half. */
    public Unit unit() {
        Unit unit = Unit.MINUTES;
        for (Unit each : Unit.values()) {
            if (leastMinutes >= each.minutes
                    && 2 * leastMinutes % each.minutes == 0
                    && 2 * mostMinutes % each.minutes == 0) {
                unit = each;
            }
        }
        return unit;
    }

    public double least() {
        return (double) leastMinutes / unit().minutes;
    }

    public double most() {
        return (double) mostMinutes / unit().minutes;
    }
}
