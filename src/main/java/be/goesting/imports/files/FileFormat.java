package be.goesting.imports.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** What kind of file it is, by what is in it; its name may say anything. */
public enum FileFormat {
    CSV(".csv,.tsv,.txt,text/csv,text/plain"),
    XLSX(".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    XML(".xml,text/xml,application/xml");

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_EXCEL = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final int BYTES_LOOKED_AT = 200;

    private final String accept;

    FileFormat(String accept) {
        this.accept = accept;
    }

    /** What a browser offers to choose from. */
    public String accept() {
        return accept;
    }

    public static FileFormat of(byte[] content) throws UnreadableFileException {
        if (content.length == 0) {
            throw new UnreadableFileException("imports.error.empty");
        }
        if (startsWith(content, OLD_EXCEL)) {
            throw new UnreadableFileException("imports.error.excel");
        }
        if (!startsWith(content, ZIP)) {
            return isMarkup(content) ? XML : CSV;
        }
        if (!isWorkbook(content)) {
            throw new UnreadableFileException("imports.error.zipped");
        }
        return XLSX;
    }

    private static boolean startsWith(byte[] content, byte[] start) {
        return Arrays.equals(Arrays.copyOf(content, start.length), start);
    }

    /** Whatever comes before, a mark of the byte order say, is no letter. */
    private static boolean isMarkup(byte[] content) {
        for (int i = 0; i < Math.min(content.length, BYTES_LOOKED_AT); i++) {
            if (content[i] == '<') {
                return true;
            }
            if (content[i] > ' ') {
                return false;
            }
        }
        return false;
    }

    private static boolean isWorkbook(byte[] content) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().startsWith("xl/")) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            return false;
        }
    }
}
