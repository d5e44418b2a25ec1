package be.goesting.tenancy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The organisations of this installation. */
@Repository
public class Organisations {

    /** What who is not signed in may know of an organisation. */
    public record Installed(UUID id, String name, Organisation.Kind kind) {}

    private final JdbcClient database;
    private final TransactionTemplate transaction;

    Organisations(JdbcClient database, PlatformTransactionManager transactions) {
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    public List<Installed> installed() {
        return database.sql("select id, name, kind from installed_organisations()")
                .query((row, n) -> new Installed(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        Organisation.Kind.of(row.getString("kind"))))
                .list();
    }

    /**
     * Founds the organisation and does the first work in it, in one transaction.
     *
     * @throws org.springframework.dao.DuplicateKeyException when there is a demo company already
     */
    public <T> T found(Organisation organisation, Supplier<T> firstWork) {
        return in(organisation.id(), () -> {
            database.sql("insert into organisations (id, name, kind, languages, zone) values (?, ?, ?, ?, ?)")
                    .params(
                            organisation.id(),
                            organisation.name(),
                            organisation.kind().column(),
                            organisation.languages().toArray(String[]::new),
                            organisation.zone().getId())
                    .update();
            return firstWork.get();
        });
    }

    /**
     * As {@link #found}, for the organisation that is set up when there is none: of several at once one comes to be.
     *
     * @throws org.springframework.dao.DuplicateKeyException when another came first
     */
    public <T> T foundFirst(Organisation organisation, Supplier<T> firstWork) {
        return found(organisation, () -> {
            database.sql("insert into installation default values").update();
            return firstWork.get();
        });
    }

    /** Does the work in a transaction of its own in the organisation, whatever transaction the caller is in. */
    public <T> T in(UUID organisation, Supplier<T> work) {
        return CurrentOrganisation.within(organisation, () -> transaction.execute(status -> work.get()));
    }

    /** Does the work in each organisation, in a transaction each; what goes wrong in one keeps it from no other. */
    public void inEach(Runnable work) {
        List<RuntimeException> failures = new ArrayList<>();
        for (Installed organisation : installed()) {
            try {
                CurrentOrganisation.within(
                        organisation.id(), () -> transaction.executeWithoutResult(status -> work.run()));
            } catch (RuntimeException e) {
                failures.add(e);
            }
        }
        if (!failures.isEmpty()) {
            RuntimeException first = failures.removeFirst();
            failures.forEach(first::addSuppressed);
            throw first;
        }
    }

    /** The organisation of the running transaction. */
    public Organisation current() {
        return database.sql("select id, name, kind, languages, zone from organisations")
                .query(Organisations::organisation)
                .single();
    }

    /** Removes the current organisation with everything in it. */
    public void removeCurrent() {
        database.sql("delete from organisations where id = current_organisation()")
                .update();
    }

    private static Organisation organisation(ResultSet row, int number) throws SQLException {
        return new Organisation(
                row.getObject("id", UUID.class),
                row.getString("name"),
                Organisation.Kind.of(row.getString("kind")),
                Arrays.asList((String[]) row.getArray("languages").getArray()),
                ZoneId.of(row.getString("zone")));
    }
}
