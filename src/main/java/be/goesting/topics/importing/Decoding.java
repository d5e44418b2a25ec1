package be.goesting.topics.importing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Text out of bytes: by the mark at its beginning when there is one, else UTF-8, and what is no UTF-8 was kept by a
 * spreadsheet in the way of Western Windows.
 */
final class Decoding {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final int LONGEST_MARK = 4;

    private Decoding() {}

    /** A file that can be opened more than once. */
    interface Source {
        InputStream open() throws IOException;
    }

    static BufferedReader reader(Source file) throws IOException {
        byte[] first = first(file);
        if (Arrays.equals(first, ZIP)) {
            throw new Refused(Refused.Problem.ZIPPED);
        }
        Charset charset = marked(first, file);
        var reader = new BufferedReader(new InputStreamReader(file.open(), charset));
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
        return reader;
    }

    private static byte[] first(Source file) throws IOException {
        try (InputStream bytes = file.open()) {
            return bytes.readNBytes(LONGEST_MARK);
        }
    }

    private static Charset marked(byte[] first, Source file) throws IOException {
        if (first.length >= 2 && first[0] == (byte) 0xFF && first[1] == (byte) 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        if (first.length >= 2 && first[0] == (byte) 0xFE && first[1] == (byte) 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        return isUtf8(file) ? StandardCharsets.UTF_8 : WINDOWS;
    }

    private static boolean isUtf8(Source file) throws IOException {
        var strict = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try (var reader = new InputStreamReader(file.open(), strict)) {
            reader.transferTo(Writer.nullWriter());
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
