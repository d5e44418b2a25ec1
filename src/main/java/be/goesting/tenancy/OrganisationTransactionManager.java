package be.goesting.tenancy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;

/** Tells the database, at the start of each transaction, in which organisation it is, and how long a statement of it may take. */
class OrganisationTransactionManager extends JdbcTransactionManager {

    private final DataSource database;

    OrganisationTransactionManager(DataSource database) {
        super(database);
        this.database = database;
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        super.doBegin(transaction, definition);
        try {
            CurrentOrganisation.id().ifPresent(this::enter);
        } catch (RuntimeException e) {
            doCleanupAfterCompletion(transaction);
            throw e;
        }
    }

    private void enter(UUID organisation) {
        Connection connection = DataSourceUtils.getConnection(database);
        try (PreparedStatement statement = connection.prepareStatement(
                "select set_config('goesting.organisation', ?, true), set_config('statement_timeout', ?, true)")) {
            statement.setString(1, organisation.toString());
            statement.setString(2, StatementTimeout.current().setting());
            statement.execute();
        } catch (SQLException e) {
            throw new CannotCreateTransactionException("The organisation could not be set", e);
        }
    }
}
