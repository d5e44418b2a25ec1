package be.goesting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Vandaag is opened most, and on the road: what it sends is bounded, for everybody of the demo company; as that is at first, for
 * what other tests write there would be weighed as well.
 */
class PageSizeTest {

    private static final int BYTES = 60_000;
    private static final int BYTES_COMPRESSED = 15_000;

    private static final int BYTES_FOUND = 30_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hanne-claes",
                "jef-wuyts",
                "katrien-goossens",
                "loic-delvaux",
                "luc-mertens",
                "priya-nair",
                "sofie-maes",
                "tom-verlinden"
            })
    void vandaagSendsLittle(String person) throws IOException {
        byte[] page = TestApplication.vandaagAtFirst(person);
        assertThat(new String(page, StandardCharsets.UTF_8))
                .as("what a template left undone")
                .doesNotContain("${");
        assertThat(page.length).as("bytes").isLessThanOrEqualTo(BYTES);
        assertThat(compressed(page)).as("bytes, compressed").isLessThanOrEqualTo(BYTES_COMPRESSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pomp", "klant", "de"})
    void whatASearchFindsIsSentInLittle(String words) {
        byte[] page = TestApplication.as("tom-verlinden")
                .bytes("/search?words=" + words)
                .body();
        assertThat(page.length).as("bytes").isLessThanOrEqualTo(BYTES_FOUND);
    }

    private static int compressed(byte[] page) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(page);
        }
        return bytes.size();
    }
}
