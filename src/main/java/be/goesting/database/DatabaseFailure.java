package be.goesting.database;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;

/** Why there is no database, said to the one who can do something about it: what is wrong, and what to do. */
public final class DatabaseFailure extends RuntimeException {

    private final String remedy;

    public DatabaseFailure(String problem, String remedy, @Nullable Throwable cause) {
        super(problem, cause);
        this.remedy = remedy;
    }

    public DatabaseFailure(String problem, String remedy) {
        this(problem, remedy, null);
    }

    public String remedy() {
        return remedy;
    }

    public static DatabaseFailure diskFull(Path folder, DataSize needed) {
        return new DatabaseFailure(
                "The disk that holds the data folder " + folder + " is full.",
                "Make at least " + needed.toMegabytes() + " MB free on that disk and start again.");
    }

    public static DatabaseFailure notWritable(Path folder, @Nullable Throwable cause) {
        return new DatabaseFailure(
                "Goesting may not write in its data folder " + folder + ".",
                "Give the user that runs Goesting the right to write there, or set goesting.data to another folder.",
                cause);
    }

    /** What a failed read or write in the data folder comes down to. */
    public static DatabaseFailure of(IOException failure, Path folder, DataSize needed) {
        String words = String.valueOf(failure.getMessage());
        if (words.contains("No space left")) {
            return diskFull(folder, needed);
        }
        if (failure instanceof AccessDeniedException || words.contains("not permitted")) {
            return notWritable(folder, failure);
        }
        return new DatabaseFailure(
                "The data folder " + folder + " cannot be used: " + failure + ".",
                "Check that this folder and its disk are in order, or set goesting.data to another folder.",
                failure);
    }
}
