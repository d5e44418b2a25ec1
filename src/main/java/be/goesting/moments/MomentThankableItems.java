package be.goesting.moments;

import be.goesting.people.Audience;
import be.goesting.people.thanks.ThankableItem;
import be.goesting.people.thanks.ThankableItems;
import be.goesting.site.Viewer;
import be.goesting.site.text.Excerpt;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Moments are something to thank for. */
@Component
class MomentThankableItems implements ThankableItems {

    private static final Pattern ADDRESS = Pattern.compile("/moments/" + ID);

    private final JdbcClient database;

    MomentThankableItems(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<ThankableItem> at(Collection<String> paths, Viewer reader) {
        UUID[] ids = ThankableItems.ids(ADDRESS, paths);
        return ids.length == 0
                ? List.of()
                : database.sql("""
                        select m.id, m.author_id, m.kind, left(m.body, 1000) body, m.audience, m.team_id
                          from moments m
                         where m.id = any(:ids) and m.deleted_at is null
                           and readable_moment(m, :reader, :team)""")
                        .param("ids", ids)
                        .param("team", reader.team(), Types.OTHER)
                        .param("reader", reader.id())
                        .query(MomentThankableItems::deed)
                        .list();
    }

    private static ThankableItem deed(ResultSet row, int number) throws SQLException {
        UUID author = row.getObject("author_id", UUID.class);
        boolean everyone = Audience.of(row.getString("audience")) == Audience.EVERYONE;
        return new ThankableItem(
                MomentService.path(row.getObject("id", UUID.class)),
                row.getString("kind").equals(MomentKind.MISTAKE.code()) ? "mistake" : "moment",
                author,
                Excerpt.of(row.getString("body"), 300),
                new ThankableItem.Readers(everyone, row.getObject("team_id", UUID.class), Set.of(author)));
    }
}
