package be.goesting.site.text;

import static be.goesting.WorstTexts.isSoon;
import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.WorstTexts;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What somebody sends may be long and odd; reading it takes time as its length does, no more. */
class LongTextsTest {

    @ParameterizedTest
    @MethodSource("be.goesting.WorstTexts#of100000")
    void areReadAsMarkdown(String text) {
        isSoon(text, () -> Markdown.html(text));
    }

    @ParameterizedTest
    @MethodSource("be.goesting.WorstTexts#of100000")
    void areCut(String text) {
        isSoon(text, () -> {
            assertThat(Excerpt.of(text, 120).length()).isLessThanOrEqualTo(480);
            assertThat(Excerpt.cut(text, 120).length()).isLessThanOrEqualTo(480);
            assertThat(Excerpt.fit(text, 120).length()).isLessThanOrEqualTo(120);
        });
    }

    @ParameterizedTest
    @MethodSource("be.goesting.WorstTexts#of100000")
    void areSearchedForNames(String text) {
        isSoon(text, () -> {
            MentionedNames.candidates(text);
            MentionedNames.in(text, List.of("Jan Peeters", "a", "A B"));
        });
    }

    @Test
    void aFewHundredWordsOfThemAreComparedWithOthers() {
        assertThat(Excerpt.compared(WorstTexts.words(100_000))).hasSizeLessThanOrEqualTo(3_000);
    }
}
