package be.goesting.database;

import org.flywaydb.core.api.FlywayException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** A migration that fails, or that differs from what was once applied. */
class MigrationFailureAnalyzer extends AbstractFailureAnalyzer<FlywayException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, FlywayException failure) {
        return new FailureAnalysis(
                "The database could not be brought up to this version of Goesting: " + failure.getMessage(),
                "Start the version that ran before, or put back a backup; the data is as it was before the migration that"
                        + " failed.",
                failure);
    }
}
