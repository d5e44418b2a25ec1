package bench;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Fills worlds, puts the product under load from another process, and compares what comes out with the goals. */
final class Bench {

    private static final Path OPTIONS = Path.of("src", "main", "release", "jvm.options");
    private static final int MANY = 16;
    /** Of so many requests the costs are counted, and of as few as a test has time for. */
    private static final int COUNTED_REQUESTS = 40;

    private static final int COUNTED_IN_A_HURRY = 5;

    private final Size size;
    private final int rounds;
    private final Duration length;
    private final PrintStream out;
    private final Growth growth;
    private final List<String> missed = new ArrayList<>();

    Bench(Size size, int rounds, Duration length, PrintStream out, Growth growth) {
        this.size = size;
        this.rounds = rounds;
        this.length = length;
        this.out = out;
        this.growth = growth;
    }

    /**
     * Sizes, such as {@code M L}. How often and for how many seconds each page is measured stands in {@code bench.rounds} and
     * {@code bench.seconds}: for no seconds at all they are only filled. Only pages with {@code bench.page} in their name, or with
     * one of several such pieces with commas between, are measured.
     */
    public static void main(String[] arguments) throws Exception {
        int rounds = Integer.getInteger("bench.rounds", 3);
        var length = Duration.ofSeconds(Integer.getInteger("bench.seconds", 3));
        List<String> sizes = arguments.length == 0 ? List.of("M") : List.of(arguments);
        var growth = new Growth();
        for (String name : sizes) {
            Path folder = Files.createDirectories(Path.of("target", "bench", name));
            try (var out = both(folder.resolve("figures.txt"))) {
                new Bench(Size.of(name), rounds, length, out, growth).run(folder.resolve("data"));
            }
        }
        try (var out = both(Path.of("target", "bench", "growth.txt"))) {
            growth.print(sizes, out).forEach(page -> out.println("Missed: " + page));
        }
    }

    /** @return the goals that were missed; the data stays in the folder, and is not filled in again */
    List<String> run(Path data) throws Exception {
        Files.createDirectories(data);
        var world = new World(new Postgres(data));
        out.printf("Size %s, %s, %d processors%n", size.name(), LocalDate.now(), Runtime.getRuntime().availableProcessors());
        try (var product = start(data)) {
            if (!world.isFilled()) {
                fill(world, product);
            }
            out.printf("Holds %s%n", world.rows());
            if (length.isPositive()) {
                measure(new Pages(world, product), product);
                memory(product, data);
            }
        }
        out.println(missed.isEmpty() ? "All goals reached." : "Missed: " + String.join("; ", missed));
        return missed;
    }

    /** The night after, in which the finder learns, is not part of the time. */
    private void fill(World world, Product product) throws IOException, SQLException {
        Instant begin = Instant.now();
        world.fill(size);
        Duration took = Duration.between(begin, Instant.now());
        out.printf("Filled in %.1f s, goal %d s%n", took.toMillis() / 1000.0, size.filling().toSeconds());
        goal(took.compareTo(size.filling()) <= 0, "filling");
        new Visitor(product.address("/"), Duration.ofHours(1)).get("/bench/night?organisation=" + world.organisation());
    }

    private static Product start(Path data) throws IOException {
        return Product.start(data, Product.freePort(), Served.class, List.of("@" + OPTIONS.toAbsolutePath()));
    }

    private void measure(Pages pages, Product product) throws Exception {
        Pages.Measured reference = pages.reference();
        List<Pages.Measured> all = pages.all().stream()
                .filter(page -> Stream.of(System.getProperty("bench.page", "").split(","))
                        .anyMatch(page.name()::contains))
                .toList();
        load(product, MANY, reference);
        for (Pages.Measured page : all) {
            load(product, MANY, page);
        }
        out.printf("%n%-22s %4s %s %5s %11s %9s%n", "page", "at", Figures.heads(), "goal", "statements", "kB alloc.");
        for (Pages.Measured page : all) {
            Figures alone = measure(page, reference, 1, product);
            growth.add(page.name(), page.goal(), alone.milliseconds());
            goal(isWithin(alone.milliseconds(), page.goal().milliseconds()), page.name() + " is slow");
            Figures together = measure(page, reference, MANY, product);
            goal(together.ratio() >= page.goal().part(), page.name() + " at " + MANY);
        }
    }

    private Figures measure(Pages.Measured page, Pages.Measured reference, int connections, Product product)
            throws Exception {
        var figures = new Figures();
        var base = new Figures();
        for (int round = 0; round < rounds; round++) {
            Load.Result compared = load(product, connections, reference);
            base.add(compared, compared);
            figures.add(load(product, connections, page), compared);
        }
        Costs costs = Costs.of(product, page.requests(), length.toMillis() < 1_000 ? COUNTED_IN_A_HURRY : COUNTED_REQUESTS);
        out.printf("%-22s %4d %s%n", "reference", connections, base.text());
        out.printf(
                Locale.ROOT,
                "%-22s %4d %s %5.2f %11.1f %9.0f%n",
                page.name(),
                connections,
                figures.text(),
                page.goal().part(),
                costs.statements(),
                costs.kilobytes());
        goal(figures.errors() == 0, page.name() + " has errors");
        goal(isWithin(figures.bytes(), page.goal().bytes()), page.name() + " sends much");
        goal(isWithin(costs.statements(), page.goal().statements()), page.name() + " statements");
        return figures;
    }

    private static boolean isWithin(double figure, int limit) {
        return limit == 0 || figure <= limit;
    }

    private Load.Result load(Product product, int connections, Pages.Measured page) throws Exception {
        return Load.run(product, connections, length, page.requests());
    }

    private void memory(Product product, Path data) throws IOException {
        long server = Memory.of(product.process());
        out.printf(
                "%nMemory: the server %d MB (at most %d MB), the database %d MB; JVM options in %s%n",
                server,
                Memory.limit(product.process()),
                Memory.ofTree(new Postgres(data).process()),
                OPTIONS);
        goal(server <= 400, "memory of the server");
    }

    private void goal(boolean reached, String name) {
        if (!reached && !missed.contains(name)) {
            missed.add(name);
        }
    }

    private static PrintStream both(Path file) {
        try {
            return new PrintStream(new Both(System.out, Files.newOutputStream(file)), true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
