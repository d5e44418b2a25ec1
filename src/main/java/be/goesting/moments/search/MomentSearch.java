package be.goesting.moments.search;

import be.goesting.moments.MomentKind;
import be.goesting.moments.MomentService;
import be.goesting.people.Colleagues;
import be.goesting.search.SearchHit;
import be.goesting.search.SearchKind;
import be.goesting.search.SearchSource;
import be.goesting.site.Cursor;
import be.goesting.site.Language;
import be.goesting.site.Rows;
import be.goesting.site.Viewer;
import be.goesting.site.text.Excerpt;
import be.goesting.topics.Topic;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Moments in the search. */
@Repository
class MomentSearch implements SearchSource {

    private static final String HIT = """
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
            """;

    private final JdbcClient database;

    MomentSearch(JdbcClient database) {
        this.database = database;
    }

    @Override
    public SearchKind kind() {
        return SearchKind.MOMENT;
    }

    @Override
    public List<SearchHit> search(String words, Viewer reader, @Nullable Cursor before, int limit) {
        return statement(reader, """
                        join moments_matching(:reader, :team, :words, :beforeTime, :beforeId, :limit) hit on hit.id = m.id
                        order by m.created_at desc, m.id desc""")
                .param("words", words)
                .param("beforeTime", before == null ? null : Timestamp.from(before.at()), Types.TIMESTAMP)
                .param("beforeId", before == null ? null : before.id(), Types.OTHER)
                .param("limit", limit)
                .query(MomentSearch::hit)
                .list();
    }

    @Override
    public List<SearchHit> find(Collection<UUID> ids, Viewer reader) {
        return statement(
                        reader,
                        "where m.id = any(:ids) and m.deleted_at is null and readable_moment(m, :reader, :team)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(MomentSearch::hit)
                .list();
    }

    private JdbcClient.StatementSpec statement(Viewer reader, String which) {
        return database.sql(HIT + which)
                .param("language", reader.language().code())
                .param("reader", reader.id())
                .param("team", reader.team(), Types.OTHER);
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
