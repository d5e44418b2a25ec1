package be.goesting.questions.importing;

import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.site.text.Markdown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlToMarkdownTest {

    @Test
    void paragraphsAndEmphasisStay() {
        assertThat(HtmlToMarkdown.of("<p>One <em>two</em>\nthree.</p>\n\n<p>Four.</p>"))
                .isEqualTo("One *two* three.\n\nFour.");
    }

    @Test
    void listsLinksAndQuotesStay() {
        assertThat(HtmlToMarkdown.of("<ul>\n<li>a</li>\n<li><p>b</p></li>\n</ul>"))
                .isEqualTo("-  a\n-  b");
        assertThat(HtmlToMarkdown.of("<a href=\"https://x.be/a b\">there</a>"))
                .isEqualTo("[there](https://x.be/a%20b)");
        assertThat(HtmlToMarkdown.of("<blockquote>\n<p>said</p>\n</blockquote><p>me</p>"))
                .isEqualTo("> said\n\nme");
    }

    @Test
    void formulasAndCodeAreShownLetterByLetter() {
        String html = Markdown.html(
                HtmlToMarkdown.of(
                        "<p>For $\\{a_1 * b_1\\} &lt; \\frac{1}{2}$ use <code>x*y_z</code></p><pre><code>a &lt; b\n  *c*</code></pre>"));

        assertThat(html).contains("$\\{a_1 * b_1\\} &lt; \\frac{1}{2}$").contains("<code>x*y_z</code>");
        assertThat(html).contains("a &lt; b\n  *c*");
    }

    @Test
    void whatIsNotSafeIsLeftOut() {
        String html =
                Markdown.html(HtmlToMarkdown.of("<p onclick=\"a()\">x<script>alert(1)</script><img src=x onerror=b()>"
                        + "<a href=\"javascript:c()\">y</a>&lt;script&gt;d()&lt;/script&gt;</p>"));

        assertThat(html).doesNotContain("<script", "onclick", "onerror", "javascript:", "alert(1)");
        assertThat(html).contains("&lt;script&gt;");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '§', textBlock = """
            <p>See <a href="https://e.org/Foo_(bar)">it</a> now</p>      => See [it](https://e.org/Foo_%28bar%29) now
            <p>https://e.org/Foo_(bar) bare</p>                          => https://e.org/Foo\\_(bar) bare
            <a href="//e.org/x">proto</a> <a href="/q/10">rel</a>        => [proto](https://e.org/x) rel
            <p><img src="/images/x.png" alt="pic"></p>                   => pic
            <p>Use <code>a`b</code>, <code>`</code>, <code> x </code></p>=> Use ``a`b``, `` ` ``, `x`
            <a href="https://e.org/"><code>f()</code></a>                => [`f()`](https://e.org/)
            <code><a href="https://e.org/">g()</a></code>                => `g()`
            <p>10<sup>6</sup>, H<sub>2</sub>O, x<sup>ab</sup></p>        => 10⁶, H₂O, x^(ab)
            <p><strike>wrong</strike> <del>gone</del> <s>old</s> ok</p>  => ~~wrong~~ ~~gone~~ ~~old~~ ok
            <p><strong> spaced </strong>word <b></b>x<i> it </i></p>     => **spaced** word x *it*
            <p><em>a</em><strong>b</strong> x<strong>y</strong>z</p>     => *a*__b__ x**y**z
            <p># no</p><p>1. no</p><p>- no</p><p>+ no</p><p>&gt; no</p>  => \\# no\\n\\n1\\. no\\n\\n\\- no\\n\\n\\+ no\\n\\n\\> no
            <p>a\u0001b\u0007&#8;</p>                                  => ab
            <table><tr><th>N</th><th>V</th></tr><tr><td>a</td><td>1</td></tr></table>=> | N | V |\\n| --- | --- |\\n| a | 1 |
            <p>x</p><table><tr><td>a|b<br>c</td></tr><tr><td><p>d</p></td><td><pre><code>e&#10;f</code></pre></td></tr></table><p>y</p>=> x\\n\\n| a\\|b c |  |\\n| --- | --- |\\n| d | ``` e f ``` |\\n\\ny
            <ol start="3"><li>three</li><li>four<ul><li>in</li></ul></li></ol><p>after</p>=> 3. three\\n4. four\\n   -  in\\n\\nafter
            """)
    void whatOtherProgramsKnowOtherwise(String html, String markdown) {
        assertThat(HtmlToMarkdown.of(html)).isEqualTo(markdown.replace("\\n", "\n"));
    }

    @Test
    void aLongListKeepsWhatIsInItsItems() {
        assertThat(HtmlToMarkdown.of("<ol start=\"10\"><li><p>ten</p><p>more</p></li></ol>"))
                .isEqualTo("10. ten\n\n    more");
    }

    @Test
    void codeKeepsItsEmptyLinesAndItsFences() {
        assertThat(HtmlToMarkdown.of("<pre><code>``` a\n\n\n\nb  \n```\nend</code></pre><p>after</p>"))
                .isEqualTo("````\n``` a\n\n\n\nb  \n```\nend\n````\n\nafter");
    }

    @Test
    void everythingOfAnArchiveOfOddPostsIsShown() {
        String html = Markdown.html(
                HtmlToMarkdown.of(
                        "<p>Use <code>a`b</code></p><ol start=\"3\"><li><p>three</p>"
                                + "<pre><code>code in item</code></pre></li></ol><p>https://en.wikipedia.org/wiki/Foo_(bar) bare.</p>"));
        assertThat(html)
                .contains("<code>a&#96;b</code>", "<ol start=\"3\">", "<pre tabindex=\"0\"><code>code in item")
                .contains(">https://en.wikipedia.org/wiki/Foo_(bar)</a>");
    }
}
