package bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The product as a process of its own, with a data folder of its own. */
final class Product implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Path data;
    private final int port;
    private final Process process;

    private Product(Path data, int port, Process process) {
        this.data = data;
        this.port = port;
        this.process = process;
    }

    /**
     * Starts it and waits until it answers.
     *
     * @param main the class to start; the jar of {@code -Dgoesting.jar} is started instead where that is given
     * @param jvm options for the virtual machine
     */
    static Product start(Path data, int port, Class<?> main, List<String> jvm) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("--enable-native-access=ALL-UNNAMED");
        command.addAll(jvm);
        String jar = System.getProperty("goesting.jar");
        command.addAll(
                jar == null
                        ? List.of("-cp", System.getProperty("java.class.path"), main.getName())
                        : List.of("-jar", jar));
        command.add("--server.port=" + port);
        command.add("--goesting.data=" + data);
        command.add("--goesting.database.program="
                + Path.of("target", "postgresql").toAbsolutePath());
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        data.resolve("log.txt").toFile()))
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        var product = new Product(data, port, process);
        product.awaitFirstPage();
        return product;
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    int port() {
        return port;
    }

    Path data() {
        return data;
    }

    ProcessHandle process() {
        return process.toHandle();
    }

    /** What its own process and its database's used so far; on a busy machine this says more than the clock. */
    Duration processorTime() throws IOException {
        var server = new Postgres(data).process();
        return Stream.concat(Stream.of(process(), server), server.descendants())
                .map(each -> each.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** As {@code kill -9}: nothing in the process gets to know. The database's server is left behind. */
    void kill() {
        process.destroyForcibly();
        join();
    }

    /** Asks it to stop, and waits until its database has stopped too. */
    @Override
    public void close() {
        process.destroy();
        join();
    }

    private void join() {
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("Process " + process.pid() + " does not end");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void awaitFirstPage() {
        Instant end = Instant.now().plus(PATIENCE);
        try (var client = HttpClient.newHttpClient()) {
            while (!answers(client)) {
                if (!process.isAlive() || Instant.now().isAfter(end)) {
                    process.destroyForcibly();
                    throw new IllegalStateException("It does not start; read " + data.resolve("log.txt"));
                }
                Thread.sleep(20);
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean answers(HttpClient client) throws InterruptedException {
        try {
            var request = HttpRequest.newBuilder(address("/welcome"))
                    .timeout(Duration.ofSeconds(10))
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }
}
