package be.goesting.database.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.goesting.database.DatabaseFailure;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortTest {

    @TempDir
    Path data;

    @Test
    void aTakenPortIsNamed() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThatThrownBy(() -> EmbeddedDatabase.start(data, Trial.settings(taken.getLocalPort())))
                    .isInstanceOf(DatabaseFailure.class)
                    .hasMessageContaining("Port " + taken.getLocalPort())
                    .extracting(failure -> ((DatabaseFailure) failure).remedy())
                    .isEqualTo("Set goesting.database.port to a free port, or to 0 to take any free one.");
        }
    }

    @Test
    void aWishedPortIsTakenAndTakenAgainAtTheNextStart() throws Exception {
        int port = Port.of(0);
        for (int start = 0; start < 2; start++) {
            try (var database = EmbeddedDatabase.start(data, Trial.settings(port))) {
                assertThat(database.owner().url()).contains("127.0.0.1:" + port + "/");
            }
        }
    }
}
