package be.goesting.database;

import be.goesting.database.embedded.Cluster;
import java.sql.Connection;
import java.sql.SQLException;

/** An administrator's own server: looked over before anything uses it, for policies hold only for a role that they bind. */
final class OwnDatabase {

    private static final String SEPARATE_ROLE =
            "Give the application a login role of its own that is not superuser, does not bypass row-level security and"
                    + " owns nothing, and let another role own the tables (spring.flyway.user).";

    private OwnDatabase() {}

    /** An own role for migrations, for a role that made the tables also passes over their policies at will. */
    static void requireOtherRole(Login application, String migrating) {
        if (migrating.isBlank() || migrating.equals(application.role())) {
            throw new DatabaseFailure(
                    "The role " + application.role() + " would both own the tables and be bound by their policies.",
                    SEPARATE_ROLE);
        }
    }

    static void require(Login application) {
        try (var connection = application.connect()) {
            requireVersion(connection, application);
            requireBound(connection, application.role());
        } catch (SQLException failed) {
            throw new DatabaseFailure(
                    "The database at " + application.address() + " does not answer: " + failed.getMessage(),
                    "Check that it runs, and that spring.datasource.url, username and password are right.",
                    failed);
        }
    }

    private static void requireVersion(Connection connection, Login application) throws SQLException {
        int version = connection.getMetaData().getDatabaseMajorVersion();
        if (version < Cluster.MAJOR_VERSION) {
            throw new DatabaseFailure(
                    "The database at %s is PostgreSQL %d, and Goesting needs %d or newer."
                            .formatted(application.address(), version, Cluster.MAJOR_VERSION),
                    "Upgrade that server, or set spring.datasource.url to a newer one.");
        }
    }

    private static void requireBound(Connection connection, String role) throws SQLException {
        refuse(connection, role, "is superuser or can become it", """
                select rolname from pg_roles where rolsuper and pg_has_role(oid, 'MEMBER')""");
        refuse(connection, role, "may bypass row-level security", """
                select rolname from pg_roles where rolbypassrls and pg_has_role(oid, 'MEMBER')""");
        refuse(connection, role, "owns tables", """
                select relname from pg_class where relkind in ('r', 'p') and pg_has_role(relowner, 'MEMBER')
                and relnamespace in (select oid from pg_namespace where nspname in ('public', 'goesting'))""");
    }

    private static void refuse(Connection connection, String role, String fault, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            if (rows.next()) {
                throw new DatabaseFailure(
                        "The role %s %s (%s), so it could see the data of every organisation."
                                .formatted(role, fault, rows.getString(1)),
                        SEPARATE_ROLE);
            }
        }
    }
}
