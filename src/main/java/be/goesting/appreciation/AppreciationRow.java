package be.goesting.appreciation;

import be.goesting.people.Colleague;
import be.goesting.people.Colleagues;
import be.goesting.site.Language;
import be.goesting.site.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Reads thank-yous as the database gives them. */
final class AppreciationRow {

    private AppreciationRow() {}

    static Appreciation of(ResultSet row, int number) throws SQLException {
        return new Appreciation(
                row.getObject("id", UUID.class),
                Colleagues.from(row, "giver"),
                receivers(row),
                row.getString("body"),
                Language.of(row.getString("language")),
                row.getString("about_path"),
                row.getBoolean("open"),
                Arrays.asList(array(row, "off", UUID[].class)),
                Rows.instant(row, "created_at"),
                Rows.instantOrNull(row, "updated_at"));
    }

    private static List<Colleague> receivers(ResultSet row) throws SQLException {
        UUID[] ids = array(row, "receivers", UUID[].class);
        String[] names = array(row, "names", String[].class);
        UUID[] teams = array(row, "teams", UUID[].class);
        String[] teamNames = array(row, "team_names", String[].class);
        String[] colours = array(row, "colours", String[].class);
        List<Colleague> receivers = new ArrayList<>();
        for (int i = 0; i < ids.length; i++) {
            receivers.add(Colleagues.of(ids[i], names[i], teams[i], teamNames[i], colours[i]));
        }
        return receivers;
    }

    private static <T> T array(ResultSet row, String column, Class<T> type) throws SQLException {
        return type.cast(row.getArray(column).getArray());
    }
}
