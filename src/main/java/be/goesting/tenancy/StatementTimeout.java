package be.goesting.tenancy;

import java.time.Duration;

/** How long the database may take over one statement: longer for what nobody sits waiting for. */
public enum StatementTimeout {
    /** Looking at a page. */
    PAGE(Duration.ofSeconds(10)),
    /** Doing something on one. */
    ACT(Duration.ofMinutes(1)),
    /** What is done beside requests; so it is where nothing else is said. */
    JOB(Duration.ofMinutes(10)),
    /** Bringing in a file, trying it, and taking out again what it brought. */
    IMPORT(Duration.ofMinutes(30));

    private static final ScopedValue<StatementTimeout> CURRENT = ScopedValue.newInstance();

    private final Duration longest;

    StatementTimeout(Duration longest) {
        this.longest = longest;
    }

    /** Does the work; each transaction that is begun in it has this limit. */
    public <T, X extends Throwable> T call(ScopedValue.CallableOp<T, X> work) throws X {
        return ScopedValue.where(CURRENT, this).call(work);
    }

    /** As {@link #call}, for work that returns nothing. */
    public void run(Runnable work) {
        ScopedValue.where(CURRENT, this).run(work);
    }

    static StatementTimeout current() {
        return CURRENT.orElse(JOB);
    }

    /** In milliseconds, as the database reads it. */
    String setting() {
        return String.valueOf(longest.toMillis());
    }
}
