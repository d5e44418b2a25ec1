package be.goesting.imports.files.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What stands between two fields of a row. */
public enum Separator {
    COMMA(','),
    SEMICOLON(';'),
    TAB('\t');

    /** With this line a spreadsheet is told what stands between the fields; it is no row. */
    static final Pattern TOLD = Pattern.compile("\\A\"?sep=([,;\\t])\"?\\R?", Pattern.CASE_INSENSITIVE);

    private static final int CHARACTERS_LOOKED_AT = 1 << 16;
    private static final int ROWS_LOOKED_AT = 50;

    private final char character;

    Separator(char character) {
        this.character = character;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As the file says it itself, else the one with which most rows are as wide as the first, and the widest of those. */
    public static Separator in(String text) {
        String start = text.substring(0, Math.min(text.length(), CHARACTERS_LOOKED_AT));
        return told(start)
                .orElseGet(() -> Arrays.stream(values())
                        .max(Comparator.comparingInt(separator -> separator.agreement(start)))
                        .orElseThrow());
    }

    CsvReader.CsvReaderBuilder reader() {
        return CsvReader.builder()
                .fieldSeparator(character)
                .skipEmptyLines(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true);
    }

    private static Optional<Separator> told(String start) {
        var line = TOLD.matcher(start);
        return line.find()
                ? Arrays.stream(values())
                        .filter(each -> each.character == line.group(1).charAt(0))
                        .findFirst()
                : Optional.empty();
    }

    private int agreement(String text) {
        List<Integer> widths = widths(text);
        int first = widths.isEmpty() ? 0 : widths.getFirst();
        long alike = widths.stream().filter(width -> width == first).count();
        return first < 2 ? 0 : (int) (1000 * alike / widths.size()) + first;
    }

    private List<Integer> widths(String text) {
        try (var rows = reader().ofCsvRecord(text)) {
            return rows.stream()
                    .limit(ROWS_LOOKED_AT)
                    .map(row -> row.getFieldCount())
                    .toList();
        } catch (CsvParseException | IOException e) {
            return List.of();
        }
    }
}
