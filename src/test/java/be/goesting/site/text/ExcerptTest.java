package be.goesting.site.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.BreakIterator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExcerptTest {

    private static final String FLAG = "\uD83C\uDDE7\uD83C\uDDEA";
    private static final String SMILE = "\uD83D\uDE00";
    private static final String ACCENT = "e\u0301";

    @Test
    void whatIsShortStaysAsItIs() {
        assertThat(Excerpt.of("Vandaag geleerd.", 16)).isEqualTo("Vandaag geleerd.");
    }

    @Test
    void whatIsLongEndsAfterAWholeWord() {
        assertThat(Excerpt.of("Wie traag rijdt, komt ook aan", 22)).isEqualTo("Wie traag rijdt, komt…");
        assertThat(Excerpt.of("Wie traag rijdt, komt ook aan", 21)).isEqualTo("Wie traag rijdt…");
        assertThat(Excerpt.of("Wie traag rijdt, komt ook aan", 18)).isEqualTo("Wie traag rijdt…");
    }

    @Test
    void aWordWithoutEndIsCutWithinIt() {
        String address = "https://example.be/" + "a".repeat(200) + " interessant volgens @Nora O'Brien";
        assertThat(Excerpt.of(address, 160))
                .hasSize(160)
                .startsWith("https://example.be/aaa")
                .endsWith("a…");
    }

    @Test
    void nothingIsCutInHalf() {
        for (String letter : new String[] {FLAG, SMILE, ACCENT}) {
            for (int before = 0; before < 4; before++) {
                String text = "y".repeat(before) + letter.repeat(400);
                String cut = Excerpt.of(text, 300);
                assertThat(cut).endsWith("…");
                assertThat(text).startsWith(cut.substring(0, cut.length() - 1));
                assertThat((cut.length() - 1 - before) % letter.length()).isZero();
                assertThat(letters(cut)).isEqualTo(300);
            }
        }
        assertThat(Excerpt.of("y".repeat(299) + SMILE + " en verder", 300)).isEqualTo("y".repeat(299) + "…");
    }

    @Test
    void aHeapOfAccentsOnOneLetterIsStillBounded() {
        String heap = "e" + "\u0301".repeat(5_000) + " en verder";
        assertThat(Excerpt.cut(heap, 160)).isEqualTo("e…");
    }

    @Test
    void dashesAloneAreNotCutToNothing() {
        assertThat(Excerpt.cut("-".repeat(40), 10)).isEqualTo("-".repeat(9) + "…");
    }

    @Test
    void aFieldHoldsNoMoreCharactersThanItMay() {
        assertThat(Excerpt.fit(FLAG.repeat(100), 100).length()).isLessThanOrEqualTo(100);
        assertThat(Excerpt.start(SMILE.repeat(100), 99)).isEqualTo(SMILE.repeat(49));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            C# en C++ en a > b en snake_case_naam en 5 * 3 * 2 | C# en C++ en a > b en snake_case_naam en 5 * 3 * 2
            Gebruik List<String> in Java                       | Gebruik List<String> in Java
            Vul <naam> en <dag-maand> in                       | Vul <naam> en <dag-maand> in
            a<b en c>d                                         | a<b en c>d
            2026. Dat was een goed jaar.                       | 2026. Dat was een goed jaar.
            3. derde stap                                      | 3. derde stap
            **vet** en _schuin_ en `code`                      | vet en schuin en code
            zie [de gids](https://example.be/x)                | zie de gids
            ![een tekening](https://example.be/x.png)          | een tekening
            """)
    void aLineHasTheWordsAndNotTheMarks(String written, String line) {
        assertThat(Excerpt.line(written)).isEqualTo(line);
    }

    @Test
    void headingsListsQuotesAndCodeBecomeOneLine() {
        assertThat(Excerpt.line("# Kop\n\n- een\n- twee\n\n> gezegd\n\n```java\nint x;\n```\n\nslot"))
                .isEqualTo("Kop een twee gezegd int x; slot");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n ", "***", "---"})
    void nothingIsNothing(String written) {
        assertThat(Excerpt.of(written, 20)).hasSizeLessThan(4).doesNotContain("…");
    }

    private static int letters(String text) {
        BreakIterator letters = BreakIterator.getCharacterInstance();
        letters.setText(text);
        int count = 0;
        while (letters.next() != BreakIterator.DONE) {
            count++;
        }
        return count;
    }
}
