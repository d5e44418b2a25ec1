package bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrashesTest {

    @Test
    void nothingAcknowledgedIsLostOrDoubledByOneCrash(@TempDir Path data) throws Exception {
        assertThat(new Crashes(1, 1, Duration.ofHours(1), System.out).survived(data))
                .isTrue();
    }
}
