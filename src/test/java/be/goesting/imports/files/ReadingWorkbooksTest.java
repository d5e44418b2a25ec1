package be.goesting.imports.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Workbooks as the world makes them. */
class ReadingWorkbooksTest {

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
    void lettersForWhichXmlHasNoPlaceAreRead() throws Exception {
        Table read = read(new TestWorkbook()
                .sheet(
                        "Blad1",
                        "Auteur|Tekst",
                        "Tom Verlinden_x000D_|regel een_x000D_\nregel twee_x000D_",
                        "a_x0009_b|_x005F_x0041_")
                .bytes());
        assertThat(read.rows().getFirst().field(0)).isEqualTo("Tom Verlinden");
        assertThat(read.rows().getFirst().field(1)).isEqualTo("regel een\nregel twee");
        assertThat(read.rows().getLast().fields()).containsExactly("a\tb", "_x0041_");
    }

    @Test
    void whatTheDatabaseCannotKeepGoes() throws Exception {
        Table read = read(new TestWorkbook()
                .sheet("Blad1", "a|b", "x_x0000_y|_xD83D__xDE00_ _xD83D_")
                .bytes());
        assertThat(read.rows().getFirst().fields()).containsExactly("xy", "😀 ");
    }

    @Test
    void hiddenSheetsAreNeverRead() throws Exception {
        for (String state : List.of("hidden", "veryHidden")) {
            byte[] file = new TestWorkbook()
                    .sheet("Intern", state, "Auteur|Tekst", "Tom|geheim")
                    .sheet("Berichten", "Auteur|Tekst", "Tom|zichtbaar")
                    .bytes();
            assertThat(read(file).rows().getFirst().field(1)).isEqualTo("zichtbaar");
            assertThat(file(file).sheets()).extracting(WorkbookSheet::name).containsExactly("Berichten");
            assertThat(refusal(() -> Workbook.read(file, 0))).isEqualTo("imports.error.sheet");
        }
    }

    @Test
    void theSheetWithATableIsGuessedAndTheOneThatWasOpenBeforeOthers() throws Exception {
        String[] table = {"Auteur|Tekst", "Tom|een"};
        assertThat(guessed(new TestWorkbook().sheet("Leeg").sheet("Berichten", table)))
                .isEqualTo(1);
        assertThat(guessed(new TestWorkbook()
                        .sheet("Uitleg", "Lees mij eerst", "Dank")
                        .sheet("Berichten", table)))
                .isEqualTo(1);
        assertThat(guessed(new TestWorkbook().sheet("Jan", table).sheet("Feb", table)))
                .isZero();
        assertThat(guessed(new TestWorkbook()
                        .sheet("Jan", table)
                        .sheet("Feb", table)
                        .open(1)))
                .isEqualTo(1);
    }

    @Test
    void aSheetWithoutATableIsRefusedInTheWordsOfAWorkbook() throws Exception {
        assertThat(refusal(new TestWorkbook().sheet("Leeg").sheet("Intern", "hidden", "a|b", "1|2")))
                .isEqualTo("imports.error.sheet.empty");
        assertThat(refusal(new TestWorkbook().sheet("Uitleg", "Lees mij eerst", "Dank")))
                .isEqualTo("imports.error.sheet.no-columns");
        assertThat(refusal(new TestWorkbook().sheet("Berichten", "Auteur|Tekst")))
                .isEqualTo("imports.error.sheet.only-header");
    }

    @Test
    void rowsThatAreFilteredOutAreCountedAndNotRead() throws Exception {
        Table read = read(new TestWorkbook()
                .sheet("Blad1", "a|b", "~1|weg", "2|hier", "~3|weg")
                .bytes());
        assertThat(read.hidden()).isEqualTo(2);
        assertThat(read.rows()).extracting(row -> row.field(1)).containsExactly("hier");
    }

    @Test
    void aTableMayStandUnderAHeadingAndBesideRemarksWithoutAColumnName() throws Exception {
        Table read = read(new TestWorkbook()
                .sheet("Blad1", "Overzicht 2025", "", "Auteur|Tekst", "Tom|een|een opmerking")
                .bytes());
        assertThat(read.header()).containsExactly("Auteur", "Tekst", "");
        assertThat(read.rows()).extracting(read::isTooWide).containsExactly(false);
    }

    @Test
    void aDamagedWorkbookIsRefused() throws IOException {
        byte[] damaged = zip(Map.of("xl/workbook.xml", "<geen werkboek"));
        assertThatThrownBy(() -> read(damaged))
                .isInstanceOfSatisfying(
                        UnreadableFileException.class, e -> assertThat(e.key()).isEqualTo("imports.error.workbook"));
    }

    private static int guessed(TestWorkbook workbook) throws Exception {
        return FileLayout.of(workbook.bytes()).sheet();
    }

    private static String refusal(TestWorkbook workbook) throws IOException {
        byte[] file = workbook.bytes();
        return refusal(() -> read(file));
    }

    private static String refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable reading) {
        var thrown = org.assertj.core.api.Assertions.catchThrowableOfType(UnreadableFileException.class, reading);
        return thrown.key();
    }

    private static ImportFile file(byte[] file) throws UnreadableFileException {
        return new ImportFile("x", "", file, FileLayout.of(file), new ColumnMapping(List.of(), Map.of()));
    }

    private static Table read(byte[] file) throws UnreadableFileException {
        return file(file).table();
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
