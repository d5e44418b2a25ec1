package be.goesting.site.computing;

import be.goesting.tenancy.CurrentOrganisation;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Does what may keep a processor busy for long, on few threads of its own and until a deadline. Requests run on virtual threads, of
 * which only as many go on at once as there are processors: one that computes keeps the others waiting. One that waits for this does not.
 */
@Component
public class Computing {

    private static final Logger LOG = LoggerFactory.getLogger(Computing.class);

    private static final int THREADS = 2;
    private static final int WAITING = 100;

    private final ThreadPoolExecutor pool = new ThreadPoolExecutor(
            THREADS,
            THREADS,
            1,
            TimeUnit.MINUTES,
            new ArrayBlockingQueue<>(WAITING),
            Thread.ofPlatform().name("computing-", 1).daemon().factory());

    Computing() {
        pool.allowCoreThreadTimeOut(true);
    }

    /**
     * Does the work in the organisation of who asks; a transaction that it needs, it begins itself.
     *
     * @param longest time, with that in which it waits for its turn
     * @throws TookTooLong when it was not done by then, or needed more than there is; it is interrupted and leaves nothing
     */
    public <T> T within(Duration longest, Callable<T> work) throws Exception {
        var organisation = CurrentOrganisation.id();
        Callable<T> there =
                organisation.isEmpty() ? work : () -> CurrentOrganisation.call(organisation.get(), work::call);
        try {
            return result(pool.submit(there), longest);
        } catch (RejectedExecutionException e) {
            throw new TookTooLong(e);
        }
    }

    private static <T> T result(Future<T> work, Duration longest) throws Exception {
        try {
            return work.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new TookTooLong(e);
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case Exception failure -> throw failure;
                case StackOverflowError tooDeep -> throw new TookTooLong(tooDeep);
                case OutOfMemoryError tooMuch -> {
                    LOG.error("What was asked needs more memory than there is", tooMuch);
                    throw new TookTooLong(tooMuch);
                }
                case null, default -> throw new IllegalStateException(e);
            }
        } finally {
            work.cancel(true);
        }
    }

    @PreDestroy
    void stop() {
        pool.shutdownNow();
    }
}
