package be.goesting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Vandaag is opened most, and on the road: what it sends is bounded, for an employee, a leader and who keeps it all. */
class PageSizeTest {

    private static final int BYTES = 80_000;
    private static final int BYTES_COMPRESSED = 16_000;

    @ParameterizedTest
    @ValueSource(strings = {"hanne-claes", "tom-verlinden", "sofie-maes"})
    void vandaagSendsLittle(String person) throws IOException {
        byte[] page = TestApplication.as(person).get("/").body().getBytes(StandardCharsets.UTF_8);
        assertThat(page.length).as("bytes").isLessThanOrEqualTo(BYTES);
        assertThat(compressed(page)).as("bytes, compressed").isLessThanOrEqualTo(BYTES_COMPRESSED);
    }

    private static int compressed(byte[] page) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(page);
        }
        return bytes.size();
    }
}
