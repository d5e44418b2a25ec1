package be.goesting.privacy;

import be.goesting.site.Page;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is kept, as a person reads it: names of fields in words, codes in words, times as one says them; no ids. */
public final class PersonalDataFormatter {

    /** A value with what it is. */
    public record Line(String label, String value) {}

    private PersonalDataFormatter() {}

    public static String title(PersonalRecords records, Page page) {
        return page.t(records.module() + ".data." + records.name());
    }

    public static List<Line> lines(PersonalRecords records, Map<String, @Nullable Object> row, Page page) {
        List<Line> lines = new ArrayList<>();
        row.forEach((column, value) -> {
            String text = value == null ? "" : text(records, column, value, row, page);
            if (!text.isBlank()) {
                lines.add(new Line(page.t(records.module() + ".data.field." + column), text));
            }
        });
        return lines;
    }

    /** With its year: what was taken home is read again years later. */
    public static String day(LocalDate day, Page page) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(page.language().locale())
                .format(day);
    }

    private static String text(
            PersonalRecords records, String column, Object value, Map<String, @Nullable Object> row, Page page) {
        return switch (value) {
            case Collection<?> values ->
                values.stream()
                        .filter(Objects::nonNull)
                        .map(each -> text(records, column, each, row, page))
                        .collect(Collectors.joining(", "));
            case Instant time -> page.full(time);
            case LocalDate day -> day(day, page);
            case Boolean yes -> page.t(yes ? "people.data.yes" : "people.data.no");
            case UUID id -> "";
            default -> said(records, column, value.toString(), row, page);
        };
    }

    /** The sentence of a code may need what else is in the row, a name say. */
    private static String said(
            PersonalRecords records, String column, String code, Map<String, @Nullable Object> row, Page page) {
        String beginning = records.codes().get(column);
        if (beginning == null) {
            return code;
        }
        List<@Nullable Object> arguments = new ArrayList<>();
        row.forEach((name, value) -> arguments.addAll(Arrays.asList(name, value)));
        return page.t(beginning + "." + code, arguments.toArray());
    }
}
