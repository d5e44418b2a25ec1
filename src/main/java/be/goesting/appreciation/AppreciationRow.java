package be.goesting.appreciation;

import be.goesting.people.Colleague;
import be.goesting.site.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads thank-yous as the database gives them. */
final class AppreciationRow {

    private AppreciationRow() {}

    static Appreciation of(ResultSet row, int number) throws SQLException {
        @Nullable Timestamp edited = row.getTimestamp("updated_at");
        return new Appreciation(
                row.getObject("id", UUID.class),
                giver(row),
                receivers(row),
                row.getString("body"),
                Language.of(row.getString("language")),
                row.getString("about_path"),
                row.getBoolean("open"),
                Arrays.asList(array(row, "off", UUID[].class)),
                row.getTimestamp("created_at").toInstant(),
                edited == null ? null : edited.toInstant());
    }

    private static Colleague giver(ResultSet row) throws SQLException {
        return new Colleague(
                row.getObject("giver", UUID.class),
                row.getString("giver_name"),
                row.getObject("giver_team", UUID.class),
                row.getString("giver_team_name"),
                row.getString("giver_colour"));
    }

    private static List<Colleague> receivers(ResultSet row) throws SQLException {
        UUID[] ids = array(row, "receivers", UUID[].class);
        String[] names = array(row, "names", String[].class);
        UUID[] teams = array(row, "teams", UUID[].class);
        String[] teamNames = array(row, "team_names", String[].class);
        String[] inks = array(row, "colours", String[].class);
        List<Colleague> receivers = new ArrayList<>();
        for (int i = 0; i < ids.length; i++) {
            receivers.add(new Colleague(ids[i], names[i], teams[i], teamNames[i], inks[i]));
        }
        return receivers;
    }

    private static <T> T array(ResultSet row, String column, Class<T> type) throws SQLException {
        return type.cast(row.getArray(column).getArray());
    }
}
