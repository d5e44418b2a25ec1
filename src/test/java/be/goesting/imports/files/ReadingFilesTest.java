package be.goesting.imports.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    void aRowKnowsTheLineWhereItBegins() throws UnreadableFileException {
        byte[] file = "a,b\r\n1,\"x\r\ny\r\nz\"\r\n\r\n2,\"zei \"\"ja\"\"\"\r\n".getBytes(UTF_8);
        Table read = read(file);
        assertThat(read.header()).containsExactly("a", "b");
        assertThat(read.rows()).extracting(Table.Row::line).containsExactly(2L, 6L);
        assertThat(read.rows().getFirst().field(1)).isEqualTo("x\r\ny\r\nz");
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
    void aWorkbookIsReadAsATable() throws Exception {
        Table read = read(workbook());
        assertThat(read.header()).containsExactly("Auteur", "Datum", "Uren", "Tekst");
        assertThat(read.rows()).hasSize(2);
        assertThat(read.rows().getFirst().fields())
                .containsExactly("Zoë Peeters", "2026-11-01", "2.5", "Eerste les, met komma");
        assertThat(read.rows().getLast().line()).isEqualTo(4);
        assertThat(read.rows().getLast().fields()).containsExactly("Koen", "2026-11-02T17:30:00", "", "Tweede\nles");
    }

    @Test
    void aFileIsWhatIsInItWhateverItsName() throws Exception {
        assertThat(FileFormat.of(workbook())).isEqualTo(FileFormat.XLSX);
        assertThat(FileFormat.of("\uFEFF<?xml version='1.0'?><posts/>".getBytes(UTF_8)))
                .isEqualTo(FileFormat.XML);
        assertThat(FileFormat.of("a;b".getBytes(UTF_8))).isEqualTo(FileFormat.CSV);
        assertThat(refusal(zip(Map.of("skills_nl.csv", "a,b")))).isEqualTo("imports.error.zipped");
        assertThat(refusal(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1}))
                .isEqualTo("imports.error.excel");
        assertThat(refusal(new byte[0])).isEqualTo("imports.error.empty");
    }

    @Test
    void aDamagedWorkbookIsRefused() throws IOException {
        byte[] damaged = zip(Map.of("xl/workbook.xml", "<geen werkboek"));
        assertThatThrownBy(() -> read(damaged))
                .isInstanceOfSatisfying(
                        UnreadableFileException.class, e -> assertThat(e.key()).isEqualTo("imports.error.workbook"));
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

    /** Two rows and an empty one, as a spreadsheet writes them: days and times are numbers with a format. */
    private static byte[] workbook() throws IOException {
        String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        String relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        String packages = "http://schemas.openxmlformats.org/package/2006/relationships";
        String kind = "application/vnd.openxmlformats-officedocument.spreadsheetml";
        return zip(Map.of(
                "[Content_Types].xml",
                """
                <Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>
                <Override PartName='/xl/workbook.xml' ContentType='%s.sheet.main+xml'/>
                <Override PartName='/xl/worksheets/sheet1.xml' ContentType='%s.worksheet+xml'/>
                <Override PartName='/xl/styles.xml' ContentType='%s.styles+xml'/></Types>""".formatted(kind, kind, kind),
                "_rels/.rels",
                "<Relationships xmlns='%s'><Relationship Id='r1' Type='%s/officeDocument' Target='xl/workbook.xml'/></Relationships>"
                        .formatted(packages, relations),
                "xl/workbook.xml",
                "<workbook xmlns='%s' xmlns:r='%s'><sheets><sheet name='Blad1' sheetId='1' r:id='r1'/></sheets></workbook>"
                        .formatted(main, relations),
                "xl/_rels/workbook.xml.rels",
                """
                <Relationships xmlns='%s'>
                <Relationship Id='r1' Type='%s/worksheet' Target='worksheets/sheet1.xml'/>
                <Relationship Id='r2' Type='%s/styles' Target='styles.xml'/></Relationships>""".formatted(packages, relations, relations),
                "xl/styles.xml",
                """
                <styleSheet xmlns='%s'><numFmts count='1'><numFmt numFmtId='170' formatCode='dd/mm/yyyy hh:mm'/></numFmts>
                <cellXfs count='3'><xf numFmtId='0'/><xf numFmtId='14' applyNumberFormat='1'/><xf numFmtId='170' applyNumberFormat='1'/></cellXfs>
                </styleSheet>""".formatted(main),
                "xl/worksheets/sheet1.xml",
                """
                <worksheet xmlns='%s'><sheetData>
                <row r='1'>%s%s%s%s</row>
                <row r='2'>%s<c r='B2' s='1'><v>46327</v></c><c r='C2'><v>2.5</v></c>%s</row>
                <row r='4'>%s<c r='B4' s='2'><v>46328.729166666664</v></c>%s</row>
                </sheetData></worksheet>""".formatted(
                                main,
                                text("A1", "Auteur"),
                                text("B1", "Datum"),
                                text("C1", "Uren"),
                                text("D1", "Tekst"),
                                text("A2", "Zoë Peeters"),
                                text("D2", "Eerste les, met komma"),
                                text("A4", "Koen"),
                                text("D4", "Tweede\nles"))));
    }

    private static String text(String cell, String words) {
        return "<c r='" + cell + "' t='inlineStr'><is><t xml:space='preserve'>" + words + "</t></is></c>";
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
