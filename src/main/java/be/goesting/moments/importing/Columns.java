package be.goesting.moments.importing;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** In which column of the file each part of a post stands; -1 for a part that the file does not have. */
public record Columns(Map<Column, Integer> places) {

    static Columns guessed(List<String> header) {
        return of(column -> column.guess(header));
    }

    /** As the table of imports keeps it, in the order of the parts. */
    static Columns of(Integer[] places) {
        return of(column -> column.ordinal() < places.length ? places[column.ordinal()] : -1);
    }

    static Columns of(ToIntFunction<Column> place) {
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            places.put(column, place.applyAsInt(column));
        }
        return new Columns(places);
    }

    public int place(Column column) {
        return places.getOrDefault(column, -1);
    }

    /** Which part stands in this place of the file. */
    public Optional<Column> at(int place) {
        return Arrays.stream(Column.values())
                .filter(column -> place(column) == place)
                .findFirst();
    }

    Integer[] toArray() {
        return Arrays.stream(Column.values()).map(this::place).toArray(Integer[]::new);
    }

    /** Keys of what is not right, by the code of the column. */
    Map<String, String> errors(int width) {
        Map<String, String> errors = new LinkedHashMap<>();
        for (Column column : Column.values()) {
            int place = place(column);
            if (place < 0 ? column.needed() : place >= width) {
                errors.put(column.code(), "importing.error.column." + column.code());
            } else if (place >= 0 && at(place).orElse(column) != column) {
                errors.put(column.code(), "importing.error.column.twice");
            }
        }
        return errors;
    }
}
