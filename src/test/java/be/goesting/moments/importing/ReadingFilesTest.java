package be.goesting.moments.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as the world makes them. */
class ReadingFilesTest {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    @ParameterizedTest
    @CsvSource({"UTF-8,UTF_8", "windows-1252,WINDOWS_1252", "UTF-16LE,UTF_16LE", "UTF-16BE,UTF_16BE"})
    void lettersAreRecognisedWithAndWithoutAMark(String charset, Encoding encoding) {
        String text = "auteur;titel;tekst\nLoïc;Été;«Ça va» déjà à Liège";
        byte[] bare = text.getBytes(Charset.forName(charset));
        assertThat(Encoding.of(bare)).isEqualTo(encoding);
        assertThat(encoding.text(bare)).isEqualTo(text);
        if (charset.startsWith("UTF")) {
            byte[] marked = ("\uFEFF" + text).getBytes(Charset.forName(charset));
            assertThat(Encoding.of(marked)).isEqualTo(encoding);
            assertThat(encoding.text(marked)).isEqualTo(text);
        }
    }

    @ParameterizedTest
    @CsvSource({"COMMA,','", "SEMICOLON,;", "TAB,'\t'"})
    void whatStandsBetweenFieldsIsRecognised(Separator separator, String character) {
        String text = "a|b|c\n\"x, y; z\"|\"over\ntwee regels, en; meer\"|3\n1|2,5; 3|3\n".replace("|", character);
        assertThat(Separator.in(text)).isEqualTo(separator);
    }

    @Test
    void aRowKnowsTheLineWhereItBegins() throws UnreadableFileException {
        byte[] file = "a,b\r\n1,\"x\r\ny\r\nz\"\r\n\r\n2,\"zei \"\"ja\"\"\"\r\n".getBytes(UTF_8);
        CsvFile read = CsvFile.read(file, CsvFile.Form.of(file));
        assertThat(read.header()).containsExactly("a", "b");
        assertThat(read.rows()).extracting(CsvFile.Row::line).containsExactly(2L, 6L);
        assertThat(read.rows().getFirst().field(1)).isEqualTo("x\r\ny\r\nz");
        assertThat(read.rows().getLast().field(1)).isEqualTo("zei \"ja\"");
    }

    @Test
    void columnsAreGuessedInThreeLanguages() {
        assertThat(Columns.guessed(List.of("Titel", "Auteur", "Tekst", "Datum", "Onderwerp"))
                        .toArray())
                .containsExactly(1, 3, 4, 0, 2);
        assertThat(Columns.guessed(List.of("Créé le", "Auteur", "Sujet", "Titre", "Contenu"))
                        .toArray())
                .containsExactly(1, 0, 2, 3, 4);
        assertThat(Columns.guessed(List.of("id", "Created at", "User name", "tags", "Body"))
                        .toArray())
                .containsExactly(2, 1, 3, -1, 4);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2015-01-27T17:46:06-05:00        | 2015-01-27T22:46:06Z
                    2015-01-27T17:46:06Z             | 2015-01-27T17:46:06Z
                    2015-01-27T17:46:06.123456Z      | 2015-01-27T17:46:06.123456Z
                    2015-01-27 17:46:06 +0100        | 2015-01-27T16:46:06Z
                    2015-01-27 17:46:06 UTC          | 2015-01-27T17:46:06Z
                    2015-01-27T17:46                 | 2015-01-27T16:46:00Z
                    2015-07-27 17:46:06              | 2015-07-27T15:46:06Z
                    2015-01-27                       | 2015-01-27T11:00:00Z
                    27/01/2015 17:46                 | 2015-01-27T16:46:00Z
                    27/1/2015, 9:05:30               | 2015-01-27T08:05:30Z
                    27-01-2015                       | 2015-01-27T11:00:00Z
                    27.01.2015 17:46                 | 2015-01-27T16:46:00Z
                    Tue, 27 Jan 2015 17:46:06 GMT    | 2015-01-27T17:46:06Z
                    """)
    void timesAreReadAsTheyAreWritten(String written, String instant) {
        assertThat(Dates.instant(written, BRUSSELS)).map(Object::toString).contains(instant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "gisteren",
                "31/02/2015",
                "2015-13-01",
                "01/27/2015",
                "27/01/15",
                "20150127",
                "2015-01-27 25:00"
            })
    void whatIsNoTimeIsNotGuessed(String written) {
        assertThat(Dates.instant(written, BRUSSELS)).isEmpty();
    }

    @Test
    void aHeadingThatRepeatsTheTitleGoes() {
        assertThat(Text.of("Een naad", "# Een naad\n\nLaat ze afkoelen.").words())
                .isEqualTo("Laat ze afkoelen.");
        assertThat(Text.of("Een naad", "#Een naad#\nLaat ze afkoelen.").words()).isEqualTo("Laat ze afkoelen.");
        assertThat(Text.of("Een naad", "Een naad\n========\n\nLaat ze afkoelen.")
                        .words())
                .isEqualTo("Laat ze afkoelen.");
        assertThat(Text.of("Een naad", "# Een andere\n\nLaat ze afkoelen.").words())
                .startsWith("# Een andere");
        assertThat(Text.of("## Een naad ##", "Laat ze afkoelen.").title()).isEqualTo("Een naad");
    }

    @Test
    void aTitleAloneIsWhatWasLearned() {
        assertThat(Text.of("Een naad moet afkoelen", "")).isEqualTo(new Text(null, "Een naad moet afkoelen"));
        assertThat(Text.of("Een naad", "# Een naad")).isEqualTo(new Text(null, "Een naad"));
    }

    @Test
    void linesThatAnEditorBrokeAreJoinedAgain() {
        String wrapped = """
                Wie een lange tekst in een editor schrijft, breekt elke regel na tachtig
                letters af, en dan staat er op een telefoon telkens een halve regel. Dat
                leest niet.

                - Ook in een lijst gaat de regel verder op de volgende, met daarvoor wat
                  wit.

                ```
                code blijft staan zoals ze stond, ook wanneer ze zo breed is als de prozatekst
                erboven en eronder
                ```
                """;
        assertThat(HardWrapRemover.unwrap(wrapped)).isEqualTo("""
                Wie een lange tekst in een editor schrijft, breekt elke regel na tachtig letters af, en dan staat er op een telefoon telkens een halve regel. Dat leest niet.

                - Ook in een lijst gaat de regel verder op de volgende, met daarvoor wat wit.

                ```
                code blijft staan zoals ze stond, ook wanneer ze zo breed is als de prozatekst
                erboven en eronder
                ```
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rozen zijn rood\nViooltjes zijn blauw",
                "Materiaal:\nEen lasapparaat, een masker en twee handschoenen van stevig leder.\nEen borstel.",
                "Een lange regel die met twee spaties eindigt omdat de schrijver daar een einde wou  \nen hier gaat het verder"
            })
    void linesThatEndWhereTheWriterWantedStay(String words) {
        assertThat(HardWrapRemover.unwrap(words)).isEqualTo(words);
    }
}
