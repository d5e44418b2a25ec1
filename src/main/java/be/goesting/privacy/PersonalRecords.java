package be.goesting.privacy;

import java.sql.Array;
import java.sql.Date;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Things of one kind that are kept of a person, as the person takes them home. On the page {@code <module>.data.<name>} stands
 * above them, and {@code <module>.data.field.<column>} before each value.
 *
 * @param rows values by column, as {@code JdbcClient} lists them; on the page ids and what is empty are left out
 * @param codes columns whose value is a code, with the beginning of the message that says the code in words
 */
public record PersonalRecords(
        String module, String name, List<Map<String, @Nullable Object>> rows, Map<String, String> codes) {

    public PersonalRecords {
        rows = rows.stream().map(PersonalRecords::plain).toList();
    }

    public static PersonalRecords of(String module, String name, List<Map<String, @Nullable Object>> rows) {
        return new PersonalRecords(module, name, rows, Map.of());
    }

    /** The same, its column of codes said in words: the messages are {@code <beginning>.<code>}. */
    public PersonalRecords saying(String column, String beginning) {
        var more = new LinkedHashMap<>(codes);
        more.put(column, beginning);
        return new PersonalRecords(module, name, rows, more);
    }

    private static Map<String, @Nullable Object> plain(Map<String, @Nullable Object> row) {
        Map<String, @Nullable Object> plain = new LinkedHashMap<>();
        row.forEach((column, value) -> plain.put(column, plain(value)));
        return plain;
    }

    private static @Nullable Object plain(@Nullable Object value) {
        try {
            return switch (value) {
                case Timestamp time -> time.toInstant();
                case Date day -> day.toLocalDate();
                case Array array -> Arrays.asList((Object[]) array.getArray());
                case null, default -> value;
            };
        } catch (SQLException e) {
            throw new IllegalStateException("A column could not be read", e);
        }
    }
}
