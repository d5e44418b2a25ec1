package be.goesting.imports.files;

import be.goesting.imports.files.Table.Row;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/**
 * What a person sees of a workbook, as text: a day or a time as the rest of the house reads it. Sheets and rows that are hidden
 * are never read.
 */
final class Workbook {

    /** A small file can unfold to one that fills the memory. */
    private static final long MAX_UNFOLDED = 200L << 20;

    private static final int MAX_COLUMNS = 1_000;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);

    /** What is to be seen on a sheet. */
    private enum Content {
        NOTHING,
        TEXT,
        TABLE
    }

    private interface Reading<T> {
        T read(ReadableWorkbook workbook) throws IOException, UnreadableFileException;
    }

    private Workbook() {}

    static Table read(byte[] content, int sheet) throws UnreadableFileException {
        return open(content, workbook -> {
            var chosen = visible(workbook)
                    .filter(each -> each.getIndex() == sheet)
                    .findFirst()
                    .orElseThrow(() -> new UnreadableFileException("imports.error.sheet"));
            try (var rows = chosen.openStream()) {
                return table(rows.iterator());
            }
        });
    }

    static List<WorkbookSheet> sheets(byte[] content) throws UnreadableFileException {
        return open(content, workbook -> {
            List<WorkbookSheet> sheets = new ArrayList<>();
            for (var sheet : visible(workbook).toList()) {
                if (content(sheet) != Content.NOTHING) {
                    sheets.add(new WorkbookSheet(sheet.getIndex(), sheet.getName()));
                }
            }
            return sheets;
        });
    }

    /** The sheet that was open when the workbook was saved, else the first; one with a table on it goes before. */
    static int likelySheet(byte[] content) throws UnreadableFileException {
        return open(content, workbook -> {
            Map<Sheet, Content> contents = new LinkedHashMap<>();
            for (var sheet : visible(workbook).toList()) {
                contents.put(sheet, content(sheet));
            }
            int active = workbook.getActiveSheet().map(Sheet::getIndex).orElse(0);
            return contents.entrySet().stream()
                    .filter(each -> each.getValue() != Content.NOTHING)
                    .max(Comparator.comparing((Map.Entry<Sheet, Content> each) -> each.getValue())
                            .thenComparing(each -> each.getKey().getIndex() == active)
                            .thenComparing(each -> -each.getKey().getIndex()))
                    .map(each -> each.getKey().getIndex())
                    .orElseThrow(() -> new UnreadableFileException("imports.error.sheet.empty"));
        });
    }

    private static <T> T open(byte[] content, Reading<T> reading) throws UnreadableFileException {
        refuseBomb(content);
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(true, false))) {
            return reading.read(workbook);
        } catch (IOException | RuntimeException e) {
            throw new UnreadableFileException("imports.error.workbook", e);
        }
    }

    private static Stream<Sheet> visible(ReadableWorkbook workbook) {
        return workbook.getSheets().filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE);
    }

    private static Content content(Sheet sheet) throws IOException {
        try (var rows = sheet.openStream()) {
            Content content = Content.NOTHING;
            boolean hasHeader = false;
            for (Row row : (Iterable<Row>) rows.filter(each -> !each.isHidden()).map(Workbook::row)::iterator) {
                if (hasHeader && row.filled() > 0) {
                    return Content.TABLE;
                }
                hasHeader |= row.filled() > 1;
                content = row.filled() > 0 ? Content.TEXT : content;
            }
            return content;
        }
    }

    private static Table table(Iterator<org.dhatim.fastexcel.reader.Row> sheet) throws UnreadableFileException {
        List<Row> rows = new ArrayList<>();
        int hidden = 0;
        while (sheet.hasNext()) {
            var next = sheet.next();
            Row row = row(next);
            if (row.filled() > 0 && next.isHidden()) {
                hidden++;
            } else if (row.filled() > 0) {
                rows.add(row);
            }
            if (rows.size() > Table.MAX_ROWS + 1) {
                throw new UnreadableFileException("imports.error.rows");
            }
        }
        return Table.ofSheet(rows, hidden);
    }

    /** Without the empty cells at its end: they are there for their colour. */
    private static Row row(org.dhatim.fastexcel.reader.Row row) {
        List<String> fields = new ArrayList<>(
                row.stream().limit(MAX_COLUMNS).map(Workbook::text).toList());
        while (!fields.isEmpty() && fields.getLast().isBlank()) {
            fields.removeLast();
        }
        return new Row(row.getRowNum(), fields);
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        if (cell.getType() == CellType.NUMBER) {
            return isTime(cell) ? time(cell.asDate()) : cell.asNumber().toPlainString();
        }
        return CellText.ofWorkbook(cell.getText());
    }

    /** A time is a part of a day there, so a second is seldom exact. */
    private static String time(LocalDateTime time) {
        return TIME.format(time.plusNanos(500_000_000)).replaceAll("T00:00:00$", "");
    }

    /** A day is a number that is shown as a day. */
    private static boolean isTime(Cell cell) {
        String format = cell.getDataFormatString();
        return format != null
                && format.replaceAll("\\[[^]]*]|\"[^\"]*\"|\\\\.", "")
                        .toLowerCase(Locale.ROOT)
                        .matches(".*[dy].*");
    }

    private static void refuseBomb(byte[] content) throws UnreadableFileException {
        var part = new byte[1 << 16];
        long unfolded = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                for (int length = zip.read(part); length >= 0; length = zip.read(part)) {
                    unfolded += length;
                    if (unfolded > MAX_UNFOLDED) {
                        throw new UnreadableFileException("imports.error.rows");
                    }
                }
            }
        } catch (IOException e) {
            throw new UnreadableFileException("imports.error.workbook");
        }
    }
}
