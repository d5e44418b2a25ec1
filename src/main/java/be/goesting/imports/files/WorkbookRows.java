package be.goesting.imports.files;

import be.goesting.imports.files.Table.Row;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.jspecify.annotations.Nullable;

/** The rows of the first sheet of a workbook, as text: a day or a time as the rest of the house reads it. */
final class WorkbookRows {

    /** A small file can unfold to one that fills the memory. */
    private static final long MAX_UNFOLDED = 200L << 20;

    private static final int MAX_COLUMNS = 1_000;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);

    private WorkbookRows() {}

    static List<Row> read(byte[] content) throws UnreadableFileException {
        refuseBomb(content);
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(true, false));
                Stream<org.dhatim.fastexcel.reader.Row> sheet =
                        workbook.getFirstSheet().openStream()) {
            return rows(sheet.iterator());
        } catch (IOException | RuntimeException e) {
            throw new UnreadableFileException("imports.error.workbook", e);
        }
    }

    private static List<Row> rows(Iterator<org.dhatim.fastexcel.reader.Row> sheet) throws UnreadableFileException {
        List<Row> rows = new ArrayList<>();
        while (sheet.hasNext()) {
            var row = sheet.next();
            List<String> fields =
                    row.stream().limit(MAX_COLUMNS).map(WorkbookRows::text).toList();
            if (fields.stream().anyMatch(field -> !field.isBlank())) {
                rows.add(new Row(row.getRowNum(), fields));
            }
            if (rows.size() > Table.MAX_ROWS + 1) {
                throw new UnreadableFileException("imports.error.rows");
            }
        }
        return rows;
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        if (cell.getType() == CellType.NUMBER) {
            return isTime(cell) ? time(cell.asDate()) : cell.asNumber().toPlainString();
        }
        return cell.getText();
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
