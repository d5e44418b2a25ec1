package be.goesting.database.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.goesting.database.DatabaseFailure;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecondInstanceTest {

    @TempDir
    Path data;

    @Test
    void aSecondGoestingIsRefusedAndTheFirstGoesOn() throws Exception {
        Process first = Trial.spawn(Neighbour.class, data);
        try {
            Neighbour.awaitUp(first);
            ProcessHandle server = Trial.server(data);
            assertRefused();
            assertThat(server.isAlive()).isTrue();
        } finally {
            first.destroyForcibly().waitFor();
            Trial.start(data).close();
        }
    }

    @Test
    void inOneProcessTooAndAsOftenAsItIsTried() throws Exception {
        try (var first = Trial.start(data)) {
            assertRefused();
            assertRefused();
            Trial.remember(first, "still here");
        }
        Trial.start(data).close();
    }

    private void assertRefused() {
        assertThatThrownBy(() -> Trial.start(data))
                .isInstanceOf(DatabaseFailure.class)
                .hasMessageContaining("Another Goesting is running on the folder");
    }
}
