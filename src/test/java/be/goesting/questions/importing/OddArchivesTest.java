package be.goesting.questions.importing;

import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.SharedData;
import be.goesting.TestApplication;
import be.goesting.TestOrganisation;
import be.goesting.imports.ImportRunner;
import be.goesting.site.text.Markdown;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Archives with everything that people put in posts: brought along whole, each post as it is read afterwards. */
class OddArchivesTest {

    private static final String SOURCE = "Werkvloer";

    private final TestOrganisation house = TestOrganisation.founded(TestApplication.application(), "Allerlei");

    @Test
    void eachPostIsReadAsItWasThere() throws IOException {
        Map<String, String> read = bring(Path.of("src/test/resources/dump/quirks.xml"));
        assertThat(read).hasSize(9);
        shows(
                read,
                "Haakjes",
                "href=\"https://nl.wikipedia.org/wiki/Las_%28techniek%29\"",
                ">https://nl.wikipedia.org/wiki/Las_(techniek)</a> los");
        shows(read, "Tabel", "<th>Dikte</th><th>Stroom</th>", "<td>2 mm</td><td>60 A</td>");
        shows(
                read,
                "Accenten",
                "<code>&#96;</code> of <code>x&#96;y</code>",
                "&#96;&#96;&#96; hek\nregel\n\n\n  ingesprongen\n",
                "<p>en dan</p>");
        shows(read, "Klein en weg", "m³, CO₂, <del>fout</del> en <del>weg</del>, Esc");
        shows(read, "Nadruk", "<strong>ruim</strong> woord <em>een</em><strong>twee</strong>");
        shows(read, "Lijst", "<ol start=\"4\">", "<pre tabindex=\"0\"><code>code", "<li>diep</li>", "<p>erna</p>");
        shows(read, "Besturing", "<p># geen kop</p>", "<p>7. geen lijst</p>", "&lt;script&gt;alert(1)&lt;/script&gt;");
        shows(read, "Dingen & \"meer\"", "$a_1 * b_2$ en snake_case en 5*3*2");
        assertThat(count("answers")).isOne();
        assertThat(count("topics")).isEqualTo(2);
    }

    @Test
    void thoseOfOthersToo() throws IOException {
        Map<String, String> read = bring(SharedData.file("cases/stackexchange-quirks-Posts.xml"));
        assertThat(read).hasSize(20);
        shows(read, "Paren link", "wiki/Foo_%28bar%29_baz\"", ">https://en.wikipedia.org/wiki/Foo_(bar)</a> bare");
        shows(read, "Table", "<th>Name</th><th>Value</th>", "<td>alpha</td><td>10</td>");
        shows(
                read,
                "Backticks",
                "<code>a&#96;b</code> and <code>&#96;</code>",
                "&#96;&#96;&#96; fenced inside\ncode\n&#96;&#96;&#96;\nend");
        shows(
                read,
                "Sup sub strike",
                "10⁶ is big, H₂O, <del>wrong</del> <del>gone</del> <del>old</del> right, Ctrl&#43;C");
        shows(
                read,
                "Bold spaces",
                "<strong>spaced</strong> word",
                "<em>a</em><strong>b</strong> x<strong>y</strong>z  <em>it</em>");
        shows(
                read,
                "Lists",
                "<ol start=\"3\">",
                "<pre tabindex=\"0\"><code>code in item",
                "<li>nested2</li>",
                "<p>after</p>");
        shows(read, "Comment & prettify", "def f(x):\n    return x &lt; 3 &amp;&amp; y");
        shows(read, "Math", "$a_1 * b_2 * c$", "5*3*2 and snake_case_word");
        shows(read, "Spoiler", "<blockquote>", "<p>out</p>");
        shows(
                read,
                "Headings hash",
                "<p># not a heading</p>",
                "<p>1. not list</p>",
                "<p>- not list</p>",
                "<p>&gt; not quote</p>");
        shows(read, "link in code", "<code>f()</code></a>", "<code>g()</code>", "a]b[c</a>");
        shows(read, "nbsp & entities", "— c … 1", "&lt; 2");
        assertThat(count("answers")).isEqualTo(3);
    }

    private static void shows(Map<String, String> read, String title, String... pieces) {
        assertThat(read.get(title)).as(title).contains(pieces);
    }

    private Map<String, String> bring(Path file) throws IOException {
        var outcome = new ImportRunner(house.id(), "stack-exchange").run("Posts.xml", SOURCE, Files.readAllBytes(file));
        assertThat(outcome.error()).isNull();
        Map<String, String> read = new TreeMap<>();
        house.in(database -> database.sql("select title, body from questions")
                        .query((row, number) -> Map.entry(row.getString(1), row.getString(2)))
                        .list())
                .forEach(each -> read.put(each.getKey(), Markdown.html(each.getValue())));
        return read;
    }

    private int count(String table) {
        return house.in(database -> database.sql("select count(*) from " + table)
                .query(Integer.class)
                .single());
    }
}
