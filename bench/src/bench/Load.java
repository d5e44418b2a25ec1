package bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;

/** Several connections that ask as fast as they get answers. */
final class Load {

    /** Makes the next request of a connection. */
    interface Requests {
        byte[] next(int connection);
    }

    /**
     * What came of it.
     *
     * @param times in nanoseconds, the shortest first
     * @param processor the processor's time that the server and the database took
     */
    record Result(long[] times, double seconds, long errors, long bytes, Duration processor) {

        double processorEach() {
            return processor.toNanos() / 1e6 / Math.max(1, times.length);
        }

        double perSecond() {
            return times.length / seconds;
        }

        double milliseconds(double part) {
            return times.length == 0 ? Double.NaN : times[(int) (part * (times.length - 1))] / 1e6;
        }

        long bytesEach() {
            return times.length == 0 ? 0 : bytes / times.length;
        }
    }

    private Load() {}

    static Result run(Product product, int connections, Duration length, Requests requests)
            throws InterruptedException, ExecutionException, IOException {
        Duration before = product.processorTime();
        long begin = System.nanoTime();
        var work = new ArrayList<Callable<Result>>();
        for (int i = 0; i < connections; i++) {
            int connection = i;
            work.add(() -> one(product.port(), begin + length.toNanos(), () -> requests.next(connection)));
        }
        try (var threads = Executors.newFixedThreadPool(connections)) {
            var results = new ArrayList<Result>();
            for (var done : threads.invokeAll(work)) {
                results.add(done.get());
            }
            double seconds = (System.nanoTime() - begin) / 1e9;
            return together(results, seconds, product.processorTime().minus(before));
        }
    }

    private static Result one(int port, long end, Callable<byte[]> requests) throws Exception {
        var times = LongStream.builder();
        long errors = 0;
        long bytes = 0;
        try (var wire = new Wire(port)) {
            for (long begin = System.nanoTime(); begin < end; begin = System.nanoTime()) {
                var answer = wire.send(requests.call());
                times.add(System.nanoTime() - begin);
                bytes += answer.bytes();
                errors += answer.status() == 200 || answer.status() == 302 ? 0 : 1;
            }
        } catch (IOException hungUp) {
            errors++;
        }
        return new Result(times.build().toArray(), 0, errors, bytes, Duration.ZERO);
    }

    private static Result together(List<Result> results, double seconds, Duration processor) {
        long[] times = results.stream().map(Result::times).flatMapToLong(Arrays::stream).sorted().toArray();
        long errors = results.stream().mapToLong(Result::errors).sum();
        long bytes = results.stream().mapToLong(Result::bytes).sum();
        return new Result(times, seconds, errors, bytes, processor);
    }
}
