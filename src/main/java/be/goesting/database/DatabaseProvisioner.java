package be.goesting.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Sees to it that the application's role and database are there and as promised. */
public final class DatabaseProvisioner {

    /**
     * What a letter is, for the text search parser. Under plain C every sign outside ASCII is one, so that “word” and
     * word differ. Not every system knows every name.
     */
    private static final List<String> CHARACTER_TYPES = List.of("C.UTF-8", "en_US.UTF-8", "English_United States.1252");

    private static final String INVALID_LOCALE = "42809";

    private DatabaseProvisioner() {}

    public static void roleAndDatabase(Login owner, String applicationPassword) throws SQLException {
        try (var connection = owner.connect();
                var statement = connection.createStatement()) {
            if (!found(statement, "select from pg_roles where rolname = 'goesting_app'")) {
                statement.execute("create role goesting_app");
            }
            statement.execute("""
                    alter role goesting_app login nosuperuser nobypassrls nocreatedb nocreaterole noreplication
                    password '%s'""".formatted(applicationPassword));
            if (!found(statement, "select from pg_database where datname = 'goesting'")) {
                createDatabase(statement);
            }
            statement.execute("revoke all on database goesting from public");
            statement.execute("revoke all on database goesting from goesting_app");
            statement.execute("grant connect on database goesting to goesting_app");
        }
    }

    /** Sorts as people do, in any language: é beside e, and capitals beside small letters. */
    private static void createDatabase(Statement statement) throws SQLException {
        for (String type : CHARACTER_TYPES) {
            try {
                createDatabase(statement, type);
                return;
            } catch (SQLException unknown) {
                if (!INVALID_LOCALE.equals(unknown.getSQLState())) {
                    throw unknown;
                }
            }
        }
        createDatabase(statement, "C");
    }

    private static void createDatabase(Statement statement, String characterType) throws SQLException {
        statement.execute("""
                create database goesting template template0 encoding 'UTF8'
                locale_provider icu icu_locale 'und' lc_collate 'C' lc_ctype '%s'""".formatted(characterType));
    }

    /** Another program version may sort differently; an index in the old order would miss rows. */
    public static void refreshCollation(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            if (found(statement, """
                    select from pg_database where datname = current_database()
                    and datcollversion is distinct from pg_database_collation_actual_version(oid)""")) {
                statement.execute("reindex database goesting");
                statement.execute("alter database goesting refresh collation version");
            }
        }
    }

    private static boolean found(Statement statement, String query) throws SQLException {
        try (var rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }
}
