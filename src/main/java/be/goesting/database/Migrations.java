package be.goesting.database;

import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;

/** Brings the schema up to this version, unless a newer one has been there already. */
class Migrations implements FlywayMigrationStrategy {

    private static final int ROLES = 3;
    private static final String OWNER_IS_SUPERUSER =
            "The role that owns the tables (spring.flyway.user) is superuser, and some of what the application calls has its rights.";
    private static final String MAKES_TABLES =
            "The role %s may make tables, temporary ones at least: a name looked up there first could stand in for another.";
    private static final String ROLES_AS_WRITTEN =
            "Make the two roles and their rights as docs/self-hosting.md has them, and start again.";

    @Override
    public void migrate(Flyway flyway) {
        for (MigrationInfo migration : flyway.info().applied()) {
            requireKnown(migration);
        }
        flyway.migrate();
        requireBoundRoles(flyway);
    }

    /** What runs with the owner's rights is to touch these tables only; and a name is to mean what it meant when it was written. */
    private static void requireBoundRoles(Flyway flyway) {
        String application = flyway.getConfiguration().getPlaceholders().get("application_role");
        try (var connection = flyway.getConfiguration().getDataSource().getConnection();
                var statement = connection.prepareStatement("""
                        select (select rolsuper from pg_roles where rolname = current_user) as super,
                               has_database_privilege(?, current_database(), 'temporary')
                               or has_database_privilege(?, current_database(), 'create')
                               or has_schema_privilege(?, 'public', 'create') as creates""")) {
            for (int i = 1; i <= ROLES; i++) {
                statement.setString(i, application);
            }
            try (var row = statement.executeQuery()) {
                row.next();
                require(!row.getBoolean("super"), OWNER_IS_SUPERUSER);
                require(!row.getBoolean("creates"), MAKES_TABLES.formatted(application));
            }
        } catch (SQLException failed) {
            throw new DatabaseFailure(
                    "The roles could not be looked over: " + failed.getMessage(), ROLES_AS_WRITTEN, failed);
        }
    }

    private static void require(boolean right, String problem) {
        if (!right) {
            throw new DatabaseFailure(problem, ROLES_AS_WRITTEN);
        }
    }

    private static void requireKnown(MigrationInfo migration) {
        if (migration.getState() == MigrationState.FUTURE_SUCCESS
                || migration.getState() == MigrationState.FUTURE_FAILED) {
            throw new DatabaseFailure(
                    "The data was used by a newer version of Goesting, which this one does not understand (migration %s, %s)."
                            .formatted(migration.getVersion(), migration.getDescription()),
                    "Start that newer version, or put back a backup from before it.");
        }
    }
}
