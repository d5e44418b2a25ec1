package bench;

import java.time.Duration;

/**
 * How large a world is.
 *
 * @param filling the time its filling may take
 */
record Size(
        String name,
        int people,
        int teams,
        int topics,
        int moments,
        int comments,
        int questions,
        int answers,
        int ties,
        int neighbours,
        Duration filling) {

    static final Size TINY = new Size("tiny", 60, 6, 40, 120, 240, 60, 150, 150, 1, Duration.ofMinutes(5));

    /** One of the small organisations that a larger one stands beside. */
    static final Size NEIGHBOUR = new Size("neighbour", 60, 6, 40, 200, 300, 40, 100, 150, 0, Duration.ZERO);

    static Size of(String name) {
        return switch (name) {
            case "S" -> new Size("S", 140, 14, 150, 120, 100, 40, 100, 300, 20, Duration.ofSeconds(20));
            case "M" ->
                new Size("M", 2_000, 160, 3_000, 20_000, 30_000, 4_000, 10_000, 30_000, 20, Duration.ofSeconds(20));
            case "L" ->
                new Size(
                        "L", 50_000, 4_000, 3_000, 500_000, 750_000, 100_000, 250_000, 800_000, 20, Duration.ofMinutes(5));
            case "XL" ->
                new Size(
                        "XL",
                        500_000,
                        40_000,
                        3_000,
                        5_000_000,
                        7_500_000,
                        1_000_000,
                        2_500_000,
                        8_000_000,
                        20,
                        Duration.ofHours(1));
            case "tiny" -> TINY;
            default -> throw new IllegalArgumentException("There is no size " + name + ", only S, M, L and XL");
        };
    }
}
