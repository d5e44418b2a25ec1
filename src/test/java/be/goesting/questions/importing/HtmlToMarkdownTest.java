package be.goesting.questions.importing;

import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.site.text.Markdown;
import org.junit.jupiter.api.Test;

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
}
