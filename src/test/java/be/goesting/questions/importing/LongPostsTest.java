package be.goesting.questions.importing;

import static be.goesting.WorstTexts.isSoon;
import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.imports.files.ColumnMapping;
import be.goesting.imports.files.FileLayout;
import be.goesting.imports.files.ImportFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.web.util.HtmlUtils;

/** Posts of a dump of which the HTML is long, odd or never closed. */
class LongPostsTest {

    @ParameterizedTest
    @MethodSource("be.goesting.WorstTexts#of100000")
    void areReadInTimeAsTheirLength(String html) {
        isSoon(html, () -> HtmlToMarkdown.of(html));
    }

    @ParameterizedTest
    @MethodSource("be.goesting.WorstTexts#of100000")
    void areLookedThroughForWordsInTimeAsTheirLength(String html) {
        byte[] dump = ("<posts><row Id=\"1\" PostTypeId=\"1\" CreationDate=\"2020-01-01T00:00:00\" Body=\""
                        + HtmlUtils.htmlEscapeDecimal(html) + "\"/></posts>")
                .getBytes(StandardCharsets.UTF_8);
        isSoon(html, () -> {
            var file =
                    new ImportFile("Posts.xml", "", dump, FileLayout.of(dump), new ColumnMapping(List.of(), Map.of()));
            assertThat(ArchivePosts.of(file).answers()).isEmpty();
        });
    }

    @Test
    void listsInListsStandNoDeeperThanAnybodyReads() {
        assertThat(HtmlToMarkdown.of("<ul><li>a".repeat(40)).lines()).allMatch(line -> line.length() < 50);
    }

    @Test
    void anEmptyQuotationLeavesNothing() {
        assertThat(HtmlToMarkdown.of("<p>a</p><blockquote><p>b</p>" + "<br>".repeat(5) + "</blockquote><p>c</p>"))
                .isEqualTo("a\n\n> b\n\nc");
    }
}
