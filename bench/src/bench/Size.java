package bench;

import java.time.Duration;

/**
 * How large a world is.
 *
 * @param filling the time its filling may take
 */
record Size(
        String name, int people, int teams, int topics, int moments, int comments, int neighbours, Duration filling) {

    static final Size TINY = new Size("tiny", 60, 6, 12, 120, 240, 1, Duration.ofMinutes(5));

    /** One of the small organisations that a larger one stands beside. */
    static final Size NEIGHBOUR = new Size("neighbour", 60, 6, 40, 200, 300, 0, Duration.ZERO);

    static Size of(String name) {
        return switch (name) {
            case "S" -> new Size("S", 140, 14, 60, 120, 200, 20, Duration.ofSeconds(20));
            case "M" -> new Size("M", 2_000, 160, 150, 20_000, 40_000, 20, Duration.ofSeconds(20));
            case "L" -> new Size("L", 50_000, 4_000, 600, 500_000, 1_000_000, 20, Duration.ofMinutes(5));
            case "XL" -> new Size("XL", 500_000, 40_000, 2_000, 5_000_000, 10_000_000, 20, Duration.ofHours(1));
            case "tiny" -> TINY;
            default -> throw new IllegalArgumentException("There is no size " + name + ", only S, M, L and XL");
        };
    }
}
