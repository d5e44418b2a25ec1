package be.goesting.tenancy;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** The organisation in which the running thread works; each transaction begun inside it sees that organisation's rows only. */
public final class CurrentOrganisation {

    private static final ScopedValue<UUID> ID = ScopedValue.newInstance();

    private CurrentOrganisation() {}

    public static Optional<UUID> id() {
        return ID.isBound() ? Optional.of(ID.get()) : Optional.empty();
    }

    /** Does the work in the organisation; a transaction that is already open keeps the organisation it was begun in. */
    public static <T> T within(UUID organisation, Supplier<T> work) {
        return ScopedValue.where(ID, organisation).call(work::get);
    }

    /** As {@link #within(UUID, Supplier)}, for work that returns nothing. */
    public static void within(UUID organisation, Runnable work) {
        ScopedValue.where(ID, organisation).run(work);
    }

    /** As {@link #within(UUID, Supplier)}, for work that may throw anything, such as a servlet filter. */
    public static <T, X extends Throwable> T call(UUID organisation, ScopedValue.CallableOp<T, X> work) throws X {
        return ScopedValue.where(ID, organisation).call(work);
    }
}
