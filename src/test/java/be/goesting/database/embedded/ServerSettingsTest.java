package be.goesting.database.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.unit.DataSize;

class ServerSettingsTest {

    @ParameterizedTest
    @CsvSource({"256, 64, 128, 64", "4096, 512, 2048, 128", "65536, 2048, 32768, 512"})
    void theServerTakesAShareOfTheMemoryWithinBounds(long memory, long buffers, long cache, long maintenance) {
        assertThat(new ServerSettings(5432, Path.of("log"), DataSize.ofMegabytes(memory)).text())
                .contains("shared_buffers = " + buffers + "MB\n")
                .contains("effective_cache_size = " + cache + "MB\n")
                .contains("maintenance_work_mem = " + maintenance + "MB\n");
    }
}
