package be.goesting.database;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;

/** Brings the schema up to this version, unless a newer one has been there already. */
class Migrations implements FlywayMigrationStrategy {

    @Override
    public void migrate(Flyway flyway) {
        for (MigrationInfo migration : flyway.info().applied()) {
            requireKnown(migration);
        }
        flyway.migrate();
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
