package be.goesting.imports.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.goesting.imports.files.csv.Encoding;
import be.goesting.imports.files.csv.Separator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as the world makes them. */
class ReadingFilesTest {

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
    void whatNobodySeesIsEmptyAndSoIsARowOfIt() throws UnreadableFileException {
        Table read = read("a,b\n1,\u200B\n\u2800,\uE000\u3164\n,\n2,\u200Bzo\n".getBytes(UTF_8));
        assertThat(read.rows()).extracting(Table.Row::line).containsExactly(2L, 5L);
        assertThat(read.rows().getFirst().field(1)).isEmpty();
        assertThat(read.rows().getLast().field(1)).isEqualTo("\u200Bzo");
    }

    @Test
    void aRowKnowsTheLineWhereItBegins() throws UnreadableFileException {
        byte[] file = "a,b\r\n1,\"x\r\ny\r\nz\"\r\n\r\n2,\"zei \"\"ja\"\"\"\r\n".getBytes(UTF_8);
        Table read = read(file);
        assertThat(read.header()).containsExactly("a", "b");
        assertThat(read.rows()).extracting(Table.Row::line).containsExactly(2L, 6L);
        assertThat(read.rows().getFirst().field(1)).isEqualTo("x\ny\nz");
        assertThat(read.rows().getLast().field(1)).isEqualTo("zei \"ja\"");
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1251,WINDOWS_1251,Сегодня мы научились варить тонкий шов без прожогов",
        "ISO-8859-2,ISO_8859_2,Dziś nauczyliśmy się spawać cienką blachę i łączyć części"
    })
    void lettersOfOtherLanguagesAreRecognisedInAText(String charset, Encoding encoding, String sentence) {
        byte[] file = ("a;b\n" + (sentence + ";" + sentence + "\n").repeat(20)).getBytes(Charset.forName(charset));
        assertThat(Encoding.of(file)).isEqualTo(encoding);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Tekst;Datum;Auteur\\rfreshc één café;2025-03-04;Loïc Delvaux\\r
                    a;b\\rDe coördinatie was geïrriteerd;«Ça va» déjà à Liège\\r
                    a;b\\rL’élève a reçu un œuf – voilà…;“Entrée” n’est pas là\\r
                    """)
    void lettersOfAnOldMacAndOfDosAreRecognised(String written) {
        String text = written.replace("\\r", "\r");
        byte[] mac = text.getBytes(Charset.forName("x-MacRoman"));
        assertThat(Encoding.of(mac)).isEqualTo(Encoding.MAC_ROMAN);
        assertThat(Encoding.MAC_ROMAN.text(mac)).isEqualTo(text);
        assertThat(Encoding.of(text.getBytes(Charset.forName("windows-1252")))).isEqualTo(Encoding.WINDOWS_1252);
        String dos = text.replaceAll("[’“”–…œ]", "-");
        assertThat(Encoding.of(dos.getBytes(Charset.forName("IBM850")))).isEqualTo(Encoding.IBM850);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "l’eau d’accord",
                "“hallo” – zei hij…",
                "‘zo’ is het €5",
                "voilà, là",
                "Eén keer, géén twee",
                "Été à Liège: 20°"
            })
    void lettersOfWindowsAreNotTakenForOlderOnes(String text) {
        assertThat(Encoding.of(("a;b\n" + text + ";x\n").getBytes(Charset.forName("windows-1252"))))
                .isEqualTo(Encoding.WINDOWS_1252);
    }

    @ParameterizedTest
    @CsvSource({"',',COMMA", ";,SEMICOLON"})
    void aLineThatTellsTheSeparatorIsNoRow(String separator, Separator expected) throws UnreadableFileException {
        byte[] file = "sep=|\nAuteur|Tekst\nZoë|\"een; twee, drie\"\n"
                .replace("|", separator)
                .getBytes(UTF_8);
        assertThat(FileLayout.of(file).separator()).isEqualTo(expected);
        Table read = read(file);
        assertThat(read.header()).containsExactly("Auteur", "Tekst");
        assertThat(read.rows().getFirst().line()).isEqualTo(3);
        assertThat(read.rows().getFirst().field(1)).isEqualTo("een; twee, drie");
    }

    @Test
    void quotesThatWereNeverMeantToQuoteStay() throws UnreadableFileException {
        byte[] file = """
                Auteur;Tekst
                Koen;Hij zei "hallo" tegen mij
                Koen;"Hij" zei hallo
                Koen;een scherm van 24"
                Koen;"een scherm van 24""
                Koen;laatste
                """.getBytes(UTF_8);
        assertThat(read(file).rows())
                .extracting(row -> row.field(1))
                .containsExactly(
                        "Hij zei \"hallo\" tegen mij",
                        "\"Hij\" zei hallo",
                        "een scherm van 24\"",
                        "een scherm van 24\"",
                        "laatste");
    }

    @Test
    void aQuoteThatOpensAndNeverClosesIsNamedByItsLine() {
        assertThatThrownBy(() -> read("a,b\n1,2\n3,\"nooit dicht\n5,6\n".getBytes(UTF_8)))
                .isInstanceOfSatisfying(UnreadableFileException.class, e -> {
                    assertThat(e.key()).isEqualTo("imports.error.quote");
                    assertThat(e.line()).isEqualTo(2);
                });
    }

    @Test
    void aFileIsWhatIsInItWhateverItsName() throws Exception {
        assertThat(FileFormat.of(new TestWorkbook().sheet("Blad1", "a|b").bytes()))
                .isEqualTo(FileFormat.XLSX);
        assertThat(FileFormat.of("\uFEFF<?xml version='1.0'?><posts/>".getBytes(UTF_8)))
                .isEqualTo(FileFormat.XML);
        assertThat(FileFormat.of("a;b".getBytes(UTF_8))).isEqualTo(FileFormat.CSV);
        assertThat(refusal(zip(Map.of("skills_nl.csv", "a,b")))).isEqualTo("imports.error.zipped");
        assertThat(refusal(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1}))
                .isEqualTo("imports.error.excel");
        assertThat(refusal(new byte[0])).isEqualTo("imports.error.empty");
    }

    private static String refusal(byte[] file) {
        try {
            return FileFormat.of(file).name();
        } catch (UnreadableFileException e) {
            return e.key();
        }
    }

    private static Table read(byte[] file) throws UnreadableFileException {
        return new ImportFile("x", "", file, FileLayout.of(file), new ColumnMapping(List.of(), Map.of())).table();
    }

    @Test
    void lettersWithAccentsAreOneCharacterEach() throws UnreadableFileException {
        byte[] file = Normalizer.normalize("Auteur;Tekst\nZoë;één\n", Normalizer.Form.NFD)
                .getBytes(UTF_8);
        assertThat(read(file).rows().getFirst().fields()).containsExactly("Zoë", "één");
    }

    @Test
    void emptyRowsArePassedOver() throws UnreadableFileException {
        byte[] file = ";;\nAuteur;Tekst;Datum\n\n;;\n  \nZoë;een;\n ; ;\n\"\";;\n".getBytes(UTF_8);
        Table read = read(file);
        assertThat(read.header()).containsExactly("Auteur", "Tekst", "Datum");
        assertThat(read.rows()).extracting(Table.Row::line).containsExactly(6L);
    }

    @Test
    void aRowThatIsWiderThanTheHeaderIsToldFromOneWithEmptyCellsAtItsEnd() throws UnreadableFileException {
        Table read = read("a,b,c\n1,2\n1,2,3,,\n1,2,3,4\n".getBytes(UTF_8));
        assertThat(read.rows()).extracting(read::isTooWide).containsExactly(false, false, true);
    }

    private static byte[] zip(Map<String, String> entries) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, UTF_8)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
