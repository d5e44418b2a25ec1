package be.goesting.search;

import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.site.Language;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MarksTest {

    private final Marks marks = new Marks("liege pomp", Map.of(Language.NL, Set.of("gepompt")));

    @Test
    void aPieceOfAWordIsMarkedWhateverItsAccents() {
        assertThat(marks.html("Warmtepompen in Liège", Language.NL))
                .isEqualTo("<mark>Warmtepompen</mark> in <mark>Liège</mark>");
    }

    @Test
    void aWordWithTheSameStemIsMarkedInTextsOfThatLanguage() {
        assertThat(marks.html("Gepompt?", Language.NL)).isEqualTo("<mark>Gepompt</mark>?");
        assertThat(new Marks("pompes", Map.of(Language.NL, Set.of("gepompt"))).html("gepompt", Language.FR))
                .isEqualTo("gepompt");
    }

    @Test
    void whatLooksLikeATagIsOnlyText() {
        assertThat(marks.html("<script>pomp</script> & zo", Language.NL))
                .isEqualTo("&lt;script&gt;<mark>pomp</mark>&lt;/script&gt; &amp; zo");
    }

    @Test
    void anExcerptHasTheFirstWordThatWasSearchedFor() {
        String text = "een woord ".repeat(100) + "en toen de pomp " + "nog een woord ".repeat(100);
        assertThat(marks.excerpt(text, Language.NL))
                .contains("de pomp")
                .startsWith("… ")
                .endsWith(" …")
                .hasSizeLessThan(300);
        assertThat(marks.excerpt("kort", Language.NL)).isEqualTo("kort");
        assertThat(marks.excerpt("x".repeat(1_000), Language.NL)).hasSizeLessThan(300);
    }

    @Test
    void whatIsShortAndSaysSomethingIsMarkedToo() {
        assertThat(new Marks("c# 24/7 👍 安全", Map.of()).html("C# en c, 24/7, 247 👍 安全第一", Language.NL))
                .isEqualTo(
                        "<mark>C#</mark> en c, <mark>24</mark>/<mark>7</mark>, 247 <mark>👍</mark> <mark>安全第一</mark>");
    }

    @Test
    void ligaturesAndWideLettersAreMarkedAsTheyAreRead() {
        assertThat(new Marks("strasse fiets oeuvre οδός", Map.of()).html("Straße ﬁets œuvre ΟΔΟΣ", Language.NL))
                .isEqualTo("<mark>Straße</mark> <mark>ﬁets</mark> <mark>œuvre</mark> <mark>ΟΔΟΣ</mark>");
    }
}
