package be.goesting.moments.importing;

import com.ibm.icu.text.CharsetDetector;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** How the letters of a file are written down. */
public enum Encoding {
    UTF_8("UTF-8"),
    WINDOWS_1252("windows-1252"),
    UTF_16LE("UTF-16LE"),
    UTF_16BE("UTF-16BE");

    private static final int LOOKED_AT = 1 << 16;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Charset charset;

    Encoding(String charset) {
        this.charset = Charset.forName(charset);
    }

    /** The name as everybody knows it. */
    public String label() {
        return charset.name();
    }

    /** What UTF-8 can read is UTF-8, for hardly anything else looks like it; two bytes a letter leave zeros behind. */
    static Encoding of(byte[] content) {
        byte[] start = Arrays.copyOf(content, Math.min(content.length, LOOKED_AT));
        if (isMarked(start) || hasZero(start)) {
            return guessWide(start);
        }
        return isUtf8(content) ? UTF_8 : WINDOWS_1252;
    }

    String text(byte[] content) {
        String text = new String(content, charset);
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private static Encoding guessWide(byte[] start) {
        var guess = new CharsetDetector().setText(start).detect();
        return guess != null && guess.getName().equals(UTF_16BE.charset.name()) ? UTF_16BE : UTF_16LE;
    }

    private static boolean isMarked(byte[] start) {
        return start.length > 1
                && ((start[0] == (byte) 0xFE && start[1] == (byte) 0xFF)
                        || (start[0] == (byte) 0xFF && start[1] == (byte) 0xFE));
    }

    private static boolean hasZero(byte[] start) {
        for (byte each : start) {
            if (each == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isUtf8(byte[] content) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
