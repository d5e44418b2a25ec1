package be.goesting.imports.files.csv;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** How the letters of a file are written down. */
public enum Encoding {
    UTF_8("UTF-8"),
    UTF_16LE("UTF-16LE"),
    UTF_16BE("UTF-16BE"),
    WINDOWS_1252("windows-1252"),
    MAC_ROMAN("x-MacRoman", "Mac Roman"),
    IBM850("IBM850", "DOS (CP850)"),
    ISO_8859_2("ISO-8859-2"),
    WINDOWS_1250("windows-1250"),
    WINDOWS_1251("windows-1251"),
    WINDOWS_1253("windows-1253"),
    WINDOWS_1254("windows-1254");

    private static final int LOOKED_AT = 1 << 16;

    /** How much surer than of Western letters the detector must be of others: in a short file it sees them everywhere. */
    private static final int MARGIN = 20;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Charset charset;
    private final String label;

    Encoding(String charset) {
        this(charset, charset);
    }

    Encoding(String charset, String label) {
        this.charset = Charset.forName(charset);
        this.label = label;
    }

    /** The name as everybody knows it. */
    public String label() {
        return label;
    }

    /** What UTF-8 can read is UTF-8, for hardly anything else looks like it; two bytes a letter leave zeros behind. */
    public static Encoding of(byte[] content) {
        byte[] start = Arrays.copyOf(content, Math.min(content.length, LOOKED_AT));
        if (isMarked(start) || hasZero(start)) {
            return isBigEndian(start) ? UTF_16BE : UTF_16LE;
        }
        return isUtf8(content) ? UTF_8 : olderWestern(start).orElseGet(() -> oneByteALetter(start));
    }

    public String text(byte[] content) {
        String text = new String(content, charset);
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    /** No detector knows these; they show where the letters of Windows make no words, and theirs do. */
    private static Optional<Encoding> olderWestern(byte[] start) {
        return WesternWords.likeness(WINDOWS_1252.text(start)) >= 0
                ? Optional.empty()
                : Stream.of(MAC_ROMAN, IBM850)
                        .filter(encoding -> WesternWords.likeness(encoding.text(start)) > 0)
                        .max(Comparator.comparingInt(encoding -> WesternWords.likeness(encoding.text(start))));
    }

    private static Encoding oneByteALetter(byte[] start) {
        CharsetMatch[] matches = new CharsetDetector().setText(start).detectAll();
        int western = Arrays.stream(matches)
                .filter(match -> named(match).filter(WINDOWS_1252::equals).isPresent())
                .mapToInt(CharsetMatch::getConfidence)
                .max()
                .orElse(0);
        return Arrays.stream(matches)
                .filter(match -> match.getConfidence() > western + MARGIN)
                .flatMap(match -> named(match).stream())
                .filter(encoding -> encoding.ordinal() > WINDOWS_1252.ordinal())
                .findFirst()
                .orElse(WINDOWS_1252);
    }

    /** Windows has the letters of the standard, and some more where that has none. */
    private static Optional<Encoding> named(CharsetMatch match) {
        String name = switch (match.getName()) {
            case "ISO-8859-1" -> "windows-1252";
            case "ISO-8859-7" -> "windows-1253";
            case "ISO-8859-9" -> "windows-1254";
            default -> match.getName();
        };
        return Arrays.stream(values())
                .filter(encoding -> encoding.label().equalsIgnoreCase(name))
                .findFirst();
    }

    private static boolean isBigEndian(byte[] start) {
        CharsetMatch guess = new CharsetDetector().setText(start).detect();
        return guess != null && guess.getName().equals(UTF_16BE.label());
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
