package be.goesting.moments.search;

import be.goesting.moments.MomentKind;
import be.goesting.moments.MomentService;
import be.goesting.people.Colleagues;
import be.goesting.search.SearchHit;
import be.goesting.search.SearchKind;
import be.goesting.search.SearchSource;
import be.goesting.site.Language;
import be.goesting.site.Rows;
import be.goesting.site.Viewer;
import be.goesting.site.queries.Query;
import be.goesting.site.text.Excerpt;
import be.goesting.topics.Topic;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Moments in the search. */
@Component
class MomentSearch implements SearchSource {

    private static final String HITS = """
            select m.id, m.kind, m.language, m.title, concat_ws(' ', m.body, m.next_time) body, m.created_at,
                   m.by_leader and a.marked_as_leader as_leader, m.audience = 'team' for_team_alone,
                   a.id author, case when a.erased_at is null then a.name else '' end author_name,
                   t.id author_team, t.name author_team_name, t.colour author_colour,
                   array(select mt.topic_id from moment_topics mt where mt.moment_id = m.id order by mt.id) topics,
                   array(select topic_name(mt.organisation_id, mt.topic_id, :language)
                           from moment_topics mt where mt.moment_id = m.id order by mt.id) topic_names
              from moments m
              join colleagues a on a.id = m.author_id
              left join team_names t on t.id = m.team_id
             where m.id = any(:ids) and m.deleted_at is null and readable_moment(m, :reader, :team)""";

    @Override
    public SearchKind kind() {
        return SearchKind.MOMENT;
    }

    @Override
    public String matching() {
        return "moments_matching";
    }

    @Override
    public Query<SearchHit> hits(Collection<UUID> ids, Viewer reader) {
        return new Query<>(HITS, SearchSource.parameters(ids, reader), MomentSearch::hit);
    }

    private static SearchHit hit(ResultSet row, int number) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        MomentKind kind = MomentKind.find(row.getString("kind")).orElseThrow();
        return new SearchHit(
                id,
                SearchKind.MOMENT,
                "moments.kind." + kind.code(),
                kind.icon(),
                MomentService.path(id),
                Colleagues.from(row, "author"),
                row.getBoolean("as_leader"),
                row.getBoolean("for_team_alone") ? "moments.audience.team.only" : null,
                Language.of(row.getString("language")),
                row.getString("title"),
                Excerpt.line(row.getString("body")),
                Topic.of(Rows.ids(row, "topics"), Rows.strings(row, "topic_names")),
                Rows.instant(row, "created_at"));
    }
}
