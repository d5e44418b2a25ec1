package be.goesting.site.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Gebruik List<String> in Java    | Gebruik List&lt;String&gt; in Java
            Vul <naam> en <dag-maand> in    | Vul &lt;naam&gt; en &lt;dag-maand&gt; in
            a<b en c>d                      | a&lt;b en c&gt;d
            <script>alert(1)</script>       | &lt;script&gt;alert(1)&lt;/script&gt;
            <!-- bedenking --> blijft staan | &lt;!-- bedenking --&gt; blijft staan
            <?php echo 1 ?>                 | &lt;?php echo 1 ?&gt;
            """)
    void whatLooksLikeHtmlIsShownAsItWasWritten(String written, String shown) {
        assertThat(Markdown.html(written)).isEqualToIgnoringNewLines("<p>" + shown + "</p>");
    }

    @Test
    void aBlockOfHtmlKeepsItsLinesAndTheMarksInIt() {
        assertThat(Markdown.html("<div>\n**vet**\n</div>"))
                .contains("&lt;div&gt;<br", "<strong>vet</strong>", "&lt;/div&gt;");
    }

    @ParameterizedTest
    @ValueSource(ints = {2026, 3})
    void anOrderedListKeepsItsFirstNumber(int number) {
        assertThat(Markdown.html(number + ". Dat was een goed jaar."))
                .contains("<ol start=\"" + number + "\">", "Dat was een goed jaar.");
    }

    @Test
    void anAtSignThatNamesNobodyStaysOne() {
        assertThat(Markdown.html("@iemand en koen@example.be [zie @Rani](https://example.be)"))
                .contains("&#64;iemand", "koen&#64;example.be</a>", ">zie &#64;Rani</a>");
    }

    @Test
    void aNameBehindAnAtSignIsALinkAlsoInAQuotationAndInBold() {
        var links = Map.of("Zoë Peeters", "/people/1", "Zoë", "/people/2");
        var output = new StringBuilder();
        Markdown.content("> @zoe  peeters wist\n\n**@Zoë** niet, `@Zoë` evenmin", links)
                .writeTo(new gg.jte.output.StringOutput() {
                    @Override
                    public void writeContent(String text) {
                        output.append(text);
                    }
                });
        assertThat(output.toString())
                .contains(
                        "<a href=\"/people/1\"",
                        ">&#64;zoe  peeters</a> wist",
                        "<strong><a href=\"/people/2\"",
                        "<code>&#64;Zoë</code>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://github.com/a/b/blob/main/__tests__/x.js",
                "http://example.com/~user/__init__.py",
                "http://example.com/_foo_/bar/baz",
                "HTTPS://x.example/?a=*b*&c=d",
                "https://x.example/**a**/@Rani",
                "https://x.example/sites/SitePages/_x_.aspx",
                "https://x.example/a_(b)_c"
            })
    void aBareAddressIsALinkAsAWhole(String address) {
        for (String around :
                List.of("%s", "zie %s.", "(%s)", "*%s*", "**%s**, dus", "\"%s\"", "_zie_ %s _en_", "%s!\nverder")) {
            assertThat(links(around.formatted(address))).as(around).containsExactly(address);
        }
    }

    @Test
    void theMarksAroundABareAddressStayMarks() {
        assertThat(Markdown.html("**https://x.example/_a_**, *www.x.example/_b*."))
                .contains("</a></strong>, <em><a", "/_b</a></em>.");
        assertThat(Markdown.html("this_is_broken en _dit_ niet")).contains("this_is_broken en <em>dit</em>");
        assertThat(Markdown.html("`https://x.example/_a_`")).contains("<code>https://x.example/_a_</code>");
        assertThat(links("www.x.example/_a_/b")).containsExactly("http://www.x.example/_a_/b");
        assertThat(links("[zie https://x.example/_a_b](https://y.example)")).containsExactly("https://y.example");
        assertThat(links("<https://x.example/_a_/b>")).containsExactly("https://x.example/_a_/b");
        assertThat(links("https://x.example/?a=_1_&amp;b")).containsExactly("https://x.example/?a=_1_&b");
        assertThat(links("https://x.example/a\\_b\\_c")).containsExactly("https://x.example/a_b_c");
        assertThat(Excerpt.line("zie http://x.example/__init__.py *hier*"))
                .isEqualTo("zie http://x.example/__init__.py hier");
    }

    private static List<String> links(String body) {
        List<String> addresses = new ArrayList<>();
        Markdown.parse(body).accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                addresses.add(link.getDestination());
                visitChildren(link);
            }
        });
        return addresses;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[d](//evil.example/x)",
                "[d](/\\\\evil.example/x)",
                "[d](\\\\\\\\evil.example/x)",
                "[d](///evil.example/x)",
                "![d](//evil.example/x)",
                "[d][1]\n\n[1]: //evil.example/x"
            })
    void anAddressOfAnotherHostSaysSo(String written) {
        assertThat(Markdown.html(written)).contains("href=\"https://evil.example/x\"");
    }

    @Test
    void aTableIsOneAndItsWordsAreRead() {
        String table = "| Maat | Prijs |\n| --- | ---: |\n| M8 | 5 * 3 |\n| a\\|b |";
        assertThat(Markdown.html(table))
                .contains("<table tabindex=\"0\"><thead>", "<th>Maat</th>", "<td align=\"right\">5 * 3</td>");
        assertThat(Excerpt.line(table)).isEqualTo("Maat Prijs M8 5 * 3 a|b");
        assertThat(Excerpt.line("a | b\nc | d")).isEqualTo("a | b c | d");
        assertThat(MentionedNames.in("| Wie |\n| --- |\n| @Rani |", List.of("Rani")))
                .containsExactly("Rani");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "| a | b |\n| --- | --- |\n| 1 | 2 | 3 |",
                "> a | b\n> :--|---\n> 1 | 2 | 3",
                "- |a|\n  |-|\n  |1|3|"
            })
    void aTableThatWouldLoseACellStaysText(String written) {
        assertThat(Markdown.html(written)).contains("3", "-").doesNotContain("<table", "\\");
    }

    @Test
    void whatIsStruckOutLooksSoAndATildeIsATilde() {
        assertThat(Markdown.html("~~fout~~ ~5 minuten~")).contains("<del>fout</del> ~5 minuten~");
        assertThat(Excerpt.line("~~fout~~ goed, ~5 minuten")).isEqualTo("fout goed, ~5 minuten");
        assertThat(MentionedNames.in("~~met @Rani~~", List.of("Rani"))).containsExactly("Rani");
    }

    @Test
    void anAddressOfHereStaysOne() {
        assertThat(Markdown.html("[d](/moments?a=1)")).contains("href=\"/moments?a&#61;1\"");
    }
}
