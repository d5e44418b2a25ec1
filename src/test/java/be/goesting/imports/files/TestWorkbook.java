package be.goesting.imports.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook with words on its sheets. Cells of a row have a bar between; a row that begins with a tilde is hidden. */
public final class TestWorkbook {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGES = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml";
    private static final Set<String> STATES = Set.of("hidden", "veryHidden");

    private final List<String> names = new ArrayList<>();
    private final List<String> sheets = new ArrayList<>();
    private final List<String> strings = new ArrayList<>();
    private int open;

    /** @param rows the first may be the state of the sheet: hidden or veryHidden */
    public TestWorkbook sheet(String name, String... rows) {
        boolean stated = rows.length > 0 && STATES.contains(rows[0]);
        names.add("name='" + name + "'" + (stated ? " state='" + rows[0] + "'" : ""));
        var sheet = new StringBuilder();
        for (int row = stated ? 1 : 0; row < rows.length; row++) {
            sheet.append(row(row + 1, rows[row]));
        }
        sheets.add("<worksheet xmlns='%s'><sheetData>%s</sheetData></worksheet>".formatted(MAIN, sheet));
        return this;
    }

    /** On which sheet it was saved. */
    public TestWorkbook open(int sheet) {
        open = sheet;
        return this;
    }

    public byte[] bytes() throws IOException {
        var types = new StringBuilder(type("workbook.xml", "sheet.main")
                + type("sharedStrings.xml", "sharedStrings")
                + type("styles.xml", "styles"));
        var list = new StringBuilder();
        var relations = new StringBuilder(
                relation("s", "sharedStrings", "sharedStrings.xml") + relation("f", "styles", "styles.xml"));
        for (int i = 0; i < sheets.size(); i++) {
            types.append(type("worksheets/sheet" + i + ".xml", "worksheet"));
            list.append("<sheet %s sheetId='%d' r:id='r%d'/>".formatted(names.get(i), i + 1, i));
            relations.append(relation("r" + i, "worksheet", "worksheets/sheet" + i + ".xml"));
        }
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, UTF_8)) {
            add(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>" + types
                            + "</Types>");
            add(zip, "_rels/.rels", relations(relation("w", "officeDocument", "xl/workbook.xml")));
            add(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns='%s' xmlns:r='%s'><bookViews><workbookView activeTab='%d'/></bookViews><sheets>%s</sheets></workbook>"
                            .formatted(MAIN, RELATIONS, open, list));
            add(zip, "xl/_rels/workbook.xml.rels", relations(relations.toString()));
            add(zip, "xl/styles.xml", "<styleSheet xmlns='%s'/>".formatted(MAIN));
            add(zip, "xl/sharedStrings.xml", "<sst xmlns='%s'>%s</sst>".formatted(MAIN, String.join("", strings)));
            for (int i = 0; i < sheets.size(); i++) {
                add(zip, "xl/worksheets/sheet" + i + ".xml", sheets.get(i));
            }
        }
        return bytes.toByteArray();
    }

    private String row(int number, String cells) {
        boolean hidden = cells.startsWith("~");
        var row = new StringBuilder("<row r='" + number + "'" + (hidden ? " hidden='1'>" : ">"));
        String[] words = cells.isEmpty()
                ? new String[0]
                : cells.substring(hidden ? 1 : 0).split("\\|", -1);
        for (int column = 0; column < words.length; column++) {
            row.append("<c r='%c%d' t='s'><v>%d</v></c>".formatted('A' + column, number, strings.size()));
            strings.add("<si><t xml:space='preserve'>" + words[column] + "</t></si>");
        }
        return row.append("</row>").toString();
    }

    private static String type(String part, String kind) {
        return "<Override PartName='/xl/%s' ContentType='%s.%s+xml'/>".formatted(part, KIND, kind);
    }

    private static String relation(String id, String kind, String target) {
        return "<Relationship Id='%s' Type='%s/%s' Target='%s'/>".formatted(id, RELATIONS, kind, target);
    }

    private static String relations(String relations) {
        return "<Relationships xmlns='%s'>%s</Relationships>".formatted(PACKAGES, relations);
    }

    private static void add(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(UTF_8));
    }
}
