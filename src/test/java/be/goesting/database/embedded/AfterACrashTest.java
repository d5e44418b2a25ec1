package be.goesting.database.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AfterACrashTest {

    @TempDir
    Path data;

    @Test
    void aServerLeftBehindByAKilledGoestingIsStoppedAndStartedAnew() throws Exception {
        Process killed = Trial.spawn(Neighbour.class, data);
        Neighbour.awaitUp(killed);
        ProcessHandle leftBehind = Trial.server(data);
        killed.destroyForcibly().waitFor();
        assertThat(leftBehind.isAlive()).isTrue();

        try (var database = Trial.start(data)) {
            assertThat(Trial.remembered(database)).isEqualTo("neighbour");
            assertThat(leftBehind.onExit()).succeedsWithin(Duration.ofSeconds(20));
        }
    }

    @Test
    void aGoestingKilledAtAnyMomentOfItsFirstStartLeavesAFolderThatStarts() throws Exception {
        for (String moment : new String[] {"passwords", "log/command.log", "cluster", "cluster/postmaster.pid"}) {
            Path folder = data.resolve(moment.replace('/', '-'));
            Process killed = Trial.spawn(Neighbour.class, folder);
            await(folder.resolve("database").resolve(moment), killed);
            killed.destroyForcibly().waitFor();
            assertStarts(folder);
        }
    }

    @Test
    void aHalfMadeClusterIsMadeAnew() throws Exception {
        Path half = data.resolve("database/unfinished-cluster");
        Files.createDirectories(half.resolve("base"));
        Files.writeString(half.resolve("PG_VERSION"), "18\n");
        assertStarts(data);
        assertThat(half).doesNotExist();
    }

    @Test
    void aKilledServerRecoversWhatItAcknowledged() throws Exception {
        try (var database = Trial.start(data)) {
            Trial.remember(database, "acknowledged");
            Trial.server(data).destroyForcibly();
        }
        try (var database = Trial.start(data)) {
            assertThat(Trial.remembered(database)).isEqualTo("acknowledged");
        }
    }

    @Test
    void aLockFileWhoseNumberAnotherProgramHasNowIsNoServer() throws Exception {
        Trial.start(data).close();
        leaveLockFile(ProcessHandle.current().pid() + "\n" + Trial.cluster(data) + "\n1700000000\n5432\n\n127.0.0.1\n");
        assertStarts(data);
    }

    @Test
    void aServerOnAnotherFolderIsNotTouched(@TempDir Path elsewhere) throws Exception {
        Trial.start(data).close();
        try (var other = Trial.start(elsewhere)) {
            leaveLockFile(Trial.server(elsewhere).pid() + "\n" + Trial.cluster(data) + "\n1700000000\n5432\n");
            assertStarts(data);
            Trial.remember(other, "still here");
        }
    }

    @Test
    void aTornLockFileIsTakenAway() throws Exception {
        Trial.start(data).close();
        leaveLockFile("");
        assertStarts(data);
    }

    private void leaveLockFile(String text) throws IOException {
        Files.writeString(Trial.cluster(data).resolve("postmaster.pid"), text);
    }

    private static void assertStarts(Path folder) throws Exception {
        try (var database = Trial.start(folder)) {
            assertThat(Trial.ask(database.application(), "select 'works'")).isEqualTo("works");
        }
    }

    private static void await(Path file, Process process) throws InterruptedException {
        while (!Files.exists(file) && process.isAlive()) {
            Thread.sleep(1);
        }
    }
}
