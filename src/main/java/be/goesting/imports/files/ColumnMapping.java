package be.goesting.imports.files;

import be.goesting.imports.files.Table.Row;
import be.goesting.imports.files.dates.DateOrder;
import be.goesting.imports.files.dates.Dates;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * In which column of the file each thing stands; -1 for what the file does not have.
 *
 * @param dateOrder what somebody said of dates that can be read both ways; null when nobody was asked yet
 */
public record ColumnMapping(
        List<ImportColumn> columns,
        Map<String, Integer> places,
        @Nullable DateOrder dateOrder) {

    public ColumnMapping(List<ImportColumn> columns, Map<String, Integer> places) {
        this(columns, places, null);
    }

    public static ColumnMapping guessed(List<ImportColumn> columns, List<String> header) {
        return of(columns, column -> column.guess(header));
    }

    /** As it is stored, in the order of the columns. */
    public static ColumnMapping of(List<ImportColumn> columns, Integer[] places) {
        return of(columns, column -> columns.indexOf(column) < places.length ? places[columns.indexOf(column)] : -1);
    }

    public static ColumnMapping of(List<ImportColumn> columns, ToIntFunction<ImportColumn> place) {
        Map<String, Integer> places = new LinkedHashMap<>();
        columns.forEach(column -> places.put(column.code(), place.applyAsInt(column)));
        return new ColumnMapping(columns, places);
    }

    public ColumnMapping with(@Nullable DateOrder order) {
        return new ColumnMapping(columns, places, order);
    }

    public int place(String column) {
        return places.getOrDefault(column, -1);
    }

    /** What the row has of it; empty when it has nothing. */
    public String get(Row row, String column) {
        return row.field(place(column));
    }

    /** What stands in this place of the file. */
    public Optional<ImportColumn> at(int place) {
        return columns.stream().filter(column -> place(column.code()) == place).findFirst();
    }

    /** The dates of a column, read as the whole column can be read. */
    public Dates dates(Table table, String column, ZoneId zone) {
        return Dates.of(table.rows().stream().map(row -> get(row, column)), dateOrder, zone);
    }

    /** A date of the file that can be read both ways, when nothing in its column tells how. */
    public Optional<String> unclearDate(Table table) {
        return columns.stream()
                .filter(column -> column.date() && place(column.code()) >= 0)
                .map(ImportColumn::code)
                .filter(column -> DateOrder.fitting(table.rows().stream().map(row -> get(row, column)))
                                .size()
                        > 1)
                .flatMap(column -> table.rows().stream().map(row -> get(row, column)))
                .filter(date -> DateOrder.NUMBERS.matcher(FoldedText.of(date)).matches())
                .findFirst();
    }

    public Integer[] toArray() {
        return columns.stream().map(column -> place(column.code())).toArray(Integer[]::new);
    }

    /** What is not right, by the code of the column. */
    public Map<String, Error> errors(int width) {
        Map<String, Error> errors = new LinkedHashMap<>();
        for (ImportColumn column : columns) {
            int place = place(column.code());
            if (place < 0 ? column.required() : place >= width) {
                errors.put(column.code(), Error.MISSING);
            } else if (place >= 0 && at(place).orElse(column) != column) {
                errors.put(column.code(), Error.TWICE);
            }
        }
        return errors;
    }

    /** Why a column cannot be the one. */
    public enum Error {
        MISSING,
        TWICE
    }
}
