package be.goesting.questions.importing;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A dump that waits to be brought in, is being brought in, or was. */
public record QuestionImport(
        UUID id,
        String fileName,
        @Nullable String source,
        @Nullable String importer,
        Stage stage,
        Instant uploadedAt,
        int done,
        int total) {

    public enum Stage {
        WAITING,
        RUNNING,
        FAILED,
        FINISHED
    }
}
