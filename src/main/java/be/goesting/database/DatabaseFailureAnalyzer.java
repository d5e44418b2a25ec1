package be.goesting.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says the two sentences instead of a stack trace. */
class DatabaseFailureAnalyzer extends AbstractFailureAnalyzer<DatabaseFailure> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, DatabaseFailure failure) {
        return new FailureAnalysis(String.valueOf(failure.getMessage()), failure.remedy(), failure);
    }
}
