package be.goesting.appreciation;

import be.goesting.people.Colleagues;
import be.goesting.search.SearchHit;
import be.goesting.search.SearchKind;
import be.goesting.search.SearchSource;
import be.goesting.site.Language;
import be.goesting.site.Rows;
import be.goesting.site.Viewer;
import be.goesting.site.queries.Query;
import be.goesting.site.text.Excerpt;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Thank-yous in the search: those on the wall, and those that the reader gave or received. */
@Component
class AppreciationSearch implements SearchSource {

    private static final String HITS = """
            select a.id, a.body, a.language, a.created_at, on_wall(a) on_wall,
                   g.id giver, case when g.erased_at is null then g.name else '' end giver_name,
                   g.team_id giver_team, g.team_name giver_team_name, g.colour giver_colour
              from appreciations a join colleagues g on g.id = a.giver_id
             where a.id = any(:ids) and a.deleted_at is null and readable_appreciation(a, :reader)""";

    @Override
    public SearchKind kind() {
        return SearchKind.APPRECIATION;
    }

    @Override
    public String matching() {
        return "appreciations_matching";
    }

    @Override
    public Query<SearchHit> hits(Collection<UUID> ids, Viewer reader) {
        return new Query<>(HITS, SearchSource.parameters(ids, reader), AppreciationSearch::hit);
    }

    private static SearchHit hit(ResultSet row, int number) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new SearchHit(
                id,
                SearchKind.APPRECIATION,
                "appreciation.found",
                "thanks",
                Appreciation.path(id),
                Colleagues.from(row, "giver"),
                false,
                row.getBoolean("on_wall") ? null : "appreciation.found.private",
                Language.of(row.getString("language")),
                null,
                Excerpt.line(row.getString("body")),
                List.of(),
                Rows.instant(row, "created_at"));
    }
}
