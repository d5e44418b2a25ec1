package bench;

import be.goesting.Goesting;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.random.RandomGenerator;

/**
 * Shares moments while the product is killed at random moments, and then looks whether every acknowledged moment is there,
 * and none twice.
 */
final class Crashes {

    private static final List<String> PEOPLE =
            List.of("hanne-claes", "tom-verlinden", "sofie-maes", "loic-delvaux", "priya-nair", "jef-wuyts");

    private final int kills;
    private final Duration longestRestart;
    private final RandomGenerator chance;
    private final PrintStream out;
    private final ConcurrentMap<String, UUID> acknowledged = new ConcurrentHashMap<>();
    private final List<String> wrong = new ArrayList<>();

    Crashes(int kills, long seed, Duration longestRestart, PrintStream out) {
        this.kills = kills;
        this.longestRestart = longestRestart;
        this.chance = new SplittableRandom(seed);
        this.out = out;
        out.printf("%d kills, %d people writing, seed %d%n", kills, PEOPLE.size(), seed);
    }

    public static void main(String[] arguments) throws Exception {
        int kills = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 20;
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : System.nanoTime();
        var crashes = new Crashes(kills, seed, Duration.ofSeconds(15), System.out);
        System.exit(crashes.survived(Files.createTempDirectory("goesting-crashes")) ? 0 : 1);
    }

    /** Whether nothing that was acknowledged got lost or doubled, and each restart was short. */
    boolean survived(Path data) throws IOException, SQLException, InterruptedException {
        int port = Product.freePort();
        Product product = start(data, port);
        try {
            loadDemo(product);
            List<Writer> writers = writers(product);
            List<Thread> threads = writers.stream().map(Thread::startVirtualThread).toList();
            out.printf("%4s %9s %13s %11s %7s %7s%n", "kill", "after ms", "acknowledged", "unanswered", "back s", "cpu s");
            for (int kill = 1; kill <= kills; kill++) {
                product = killOnce(kill, product, writers);
            }
            writers.forEach(Writer::finish);
            for (Thread thread : threads) {
                thread.join();
            }
            check(data);
        } finally {
            product.close();
        }
        wrong.forEach(out::println);
        out.println(wrong.isEmpty() ? "Nothing was lost, nothing is there twice." : "FAILED");
        return wrong.isEmpty();
    }

    private Product killOnce(int kill, Product product, List<Writer> writers) throws IOException, InterruptedException {
        int after = chance.nextInt(50, 3_000);
        Thread.sleep(after);
        int before = acknowledged.size();
        product.kill();
        Instant killed = Instant.now();
        Product next = start(product.data(), product.port());
        Duration back = Duration.between(killed, Instant.now());
        int unanswered = writers.stream().mapToInt(Writer::retries).sum();
        out.printf(
                "%4d %9d %13d %11d %7.2f %7.2f%n",
                kill, after, before, unanswered, seconds(back), seconds(next.processorTime()));
        if (back.compareTo(longestRestart) > 0) {
            wrong.add("Kill " + kill + ": the restart took " + back.toSeconds() + " s");
        }
        return next;
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }

    private static Product start(Path data, int port) throws IOException {
        return Product.start(data, port, Goesting.class, List.of("-Xmx300m"));
    }

    private static void loadDemo(Product product) throws IOException, InterruptedException {
        var visitor = new Visitor(product.address("/"));
        String token = Visitor.hidden(visitor.get("/welcome"), "_csrf");
        visitor.post("/demo", Map.of("_csrf", token));
        while (visitor.get("/demo").statusCode() != 200) {
            Thread.sleep(100);
        }
    }

    private List<Writer> writers(Product product) throws IOException {
        var writers = new ArrayList<Writer>();
        for (String person : PEOPLE) {
            var writer = new Writer(product.address("/"), person, acknowledged);
            writer.signIn();
            writers.add(writer);
        }
        return writers;
    }

    private void check(Path data) throws IOException, SQLException {
        Map<String, List<UUID>> kept = kept(data);
        acknowledged.forEach((words, id) -> {
            List<UUID> found = kept.getOrDefault(words, List.of());
            if (!found.contains(id)) {
                wrong.add("Lost: " + words + ", acknowledged as " + id);
            }
        });
        kept.forEach((words, ids) -> {
            if (ids.size() > 1) {
                wrong.add("There " + ids.size() + " times: " + words);
            }
        });
        out.printf("%d acknowledged, %d kept%n", acknowledged.size(), kept.size());
        if (acknowledged.isEmpty()) {
            wrong.add("Nothing was ever acknowledged");
        }
    }

    private static Map<String, List<UUID>> kept(Path data) throws IOException, SQLException {
        var kept = new ConcurrentHashMap<String, List<UUID>>();
        try (var connection = new Postgres(data).connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select body, id from moments where body like '% learned thing %'")) {
            while (rows.next()) {
                kept.computeIfAbsent(rows.getString("body"), words -> new ArrayList<>())
                        .add(rows.getObject("id", UUID.class));
            }
        }
        return kept;
    }
}
