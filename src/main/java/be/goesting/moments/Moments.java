package be.goesting.moments;

import be.goesting.moments.editing.ValidMoment;
import be.goesting.moments.feed.FeedFilter;
import be.goesting.moments.search.SimilarMoments;
import be.goesting.search.SimilarItem;
import be.goesting.site.Cursor;
import be.goesting.site.Viewer;
import be.goesting.site.text.Excerpt;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The moments of the current organisation. */
@Repository
public class Moments {

    private static final String VISIBLE = " m.deleted_at is null and readable_moment(m, :reader, :team) ";

    private static final String MOMENT = """
            select m.id, m.kind, m.method, m.language, m.title, m.body, m.next_time, m.link, m.audience, m.minutes,
                   m.by_leader and a.marked_as_leader as_leader, m.created_at, m.updated_at,
                   a.id author, case when a.erased_at is null then a.name else '' end author_name,
                   t.id author_team, t.name author_team_name, t.colour author_colour,
                   f.id follows, left(f.body, 1000) follows_words
              from moments m
              join colleagues a on a.id = m.author_id
              left join team_names t on t.id = m.team_id
              left join moments f on f.id = m.follows_id and f.deleted_at is null
               and readable_moment(f, :reader, :team)
            """;

    private final JdbcClient database;
    private final JdbcTemplate batches;
    private final MomentDetails momentDetails;
    private final MomentEventPublisher momentEventPublisher;

    Moments(
            JdbcClient database,
            JdbcTemplate batches,
            MomentDetails momentDetails,
            MomentEventPublisher momentEventPublisher) {
        this.database = database;
        this.batches = batches;
        this.momentDetails = momentDetails;
        this.momentEventPublisher = momentEventPublisher;
    }

    /** The moment, when the reader may see it. */
    public Optional<Moment> find(UUID id, Viewer reader) {
        var found = read(reader, MOMENT + "where m.id = :id and" + VISIBLE, List.of(new Parameter("id", id)));
        return found.stream().findFirst();
    }

    /** Moments from new to old. How many is written in the statement, so that it is planned for a page and not for all of them. */
    public List<Moment> list(FeedFilter filter, Viewer reader, @Nullable Cursor before, int limit) {
        List<Parameter> parameters = new ArrayList<>();
        String from = filter.topic() == null
                ? "where"
                : "join moment_topics mt on mt.moment_id = m.id and mt.topic_id = :topic where";
        String order = filter.topic() == null
                ? " order by m.created_at desc, m.id desc limit "
                : " order by mt.created_at desc, mt.moment_id desc limit ";
        String sql = MOMENT
                + from
                + VISIBLE
                + conditions(filter, reader, parameters)
                + before(filter, before, parameters)
                + order
                + limit;
        return read(reader, sql, parameters);
    }

    /** How many moments of others came since the cursor, counted no further than {@code limit}. */
    public int countNewer(FeedFilter filter, Viewer reader, Cursor since, int limit) {
        List<Parameter> parameters = new ArrayList<>();
        String sql = "select count(*) from (select from moments m join colleagues a on a.id = m.author_id "
                + (filter.topic() == null
                        ? "where"
                        : "join moment_topics mt on mt.moment_id = m.id and mt.topic_id = :topic where")
                + VISIBLE + conditions(filter, reader, parameters)
                + " and (m.created_at, m.id) > (:sinceTime, :sinceId) and m.author_id <> :reader limit " + limit
                + ") newer";
        parameters.add(new Parameter("sinceTime", Timestamp.from(since.at())));
        parameters.add(new Parameter("sinceId", since.id()));
        return statement(reader, sql, parameters).query(Integer.class).single();
    }

    /** Moments that are like the words, the likest first. */
    public List<SimilarItem> like(String body, Viewer reader, int limit) {
        String sql = MOMENT.replace("select m.id", "select hit.likeness, m.id")
                + "join moments_like(:body, :limit) hit on hit.id = m.id order by hit.likeness desc, m.id";
        return statement(
                        reader,
                        sql,
                        List.of(new Parameter("body", Excerpt.compared(body)), new Parameter("limit", limit)))
                .query((row, number) -> SimilarMoments.known(MomentRow.of(row, number), row.getDouble("likeness")))
                .list();
    }

    /** What stands in the moment, as long as it is there. */
    Optional<String> words(UUID moment) {
        return database.sql("select left(body, 1000) from moments where id = ? and deleted_at is null")
                .param(moment)
                .query(String.class)
                .optional();
    }

    /** Those of the people who may see the moment: nobody is told of what is not theirs to read. */
    public List<UUID> readers(UUID moment, Collection<UUID> people) {
        return database.sql("""
                        select p.id from moments m join colleagues p on p.id = any(?)
                         where m.id = ? and m.deleted_at is null and readable_moment(m, p.id, p.team_id)""")
                .params(people.toArray(UUID[]::new), moment)
                .query(UUID.class)
                .list();
    }

    /** Many at once, with the ties and the evidence that they leave: for what is imported. */
    public void add(Collection<NewMoment> moments) {
        insert(moments);
        momentEventPublisher.keep(moments.stream().map(NewMoment::id).toList());
    }

    void insert(Collection<NewMoment> moments) {
        batches.batchUpdate("""
                insert into moments (id, author_id, team_id, kind, method, language, title, body, next_time, link, audience,
                                     minutes, by_leader, follows_id, source_id, created_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", moments, 500, Moments::fill);
        momentDetails.add(moments);
    }

    /** Changes what the author may change; the rest stays as it was. */
    void update(UUID id, ValidMoment changed, be.goesting.site.Language language) {
        database.sql("""
                        update moments set body = ?, kind = ?, method = ?, language = ?, next_time = ?, link = ?, audience = ?,
                               minutes = ?, updated_at = now()
                         where id = ?""")
                .param(changed.body())
                .param(changed.kind().code())
                .param(changed.method() == null ? null : changed.method().code())
                .param(language.code())
                .param(changed.nextTime())
                .param(changed.link())
                .param(changed.audience().code())
                .param(changed.minutes())
                .param(id)
                .update();
    }

    /** Those that their authors made something else of, and did not delete. */
    public List<UUID> edited(Collection<UUID> ids) {
        return database.sql(
                        "select id from moments where id = any(?) and updated_at is not null and deleted_at is null")
                .param(ids.toArray(UUID[]::new))
                .query(UUID.class)
                .list();
    }

    /** Takes them out for good, for an import that is undone. */
    public void remove(Collection<UUID> ids) {
        database.sql("delete from moments where id = any(?)")
                .param(ids.toArray(UUID[]::new))
                .update();
    }

    void delete(UUID id) {
        database.sql("update moments set deleted_at = now() where id = ?")
                .param(id)
                .update();
    }

    /** Brings a moment back that its author deleted and that was not yet cleared away. */
    boolean restore(UUID id, UUID author) {
        return database.sql(
                                "update moments set deleted_at = null where id = ? and author_id = ? and deleted_at is not null")
                        .params(id, author)
                        .update()
                > 0;
    }

    /** Whether the author deleted it and may still think better of that. */
    boolean isDeleted(UUID id, UUID author) {
        return database.sql(
                        "select exists (select from moments where id = ? and author_id = ? and deleted_at is not null)")
                .params(id, author)
                .query(Boolean.class)
                .single();
    }

    private List<Moment> read(Viewer reader, String sql, List<Parameter> parameters) {
        List<MomentRow> rows =
                statement(reader, sql, parameters).query(MomentRow::of).list();
        return momentDetails.to(rows, reader);
    }

    private JdbcClient.StatementSpec statement(Viewer reader, String sql, List<Parameter> parameters) {
        var statement = database.sql(sql).param("reader", reader.id()).param("team", reader.team(), Types.OTHER);
        for (Parameter parameter : parameters) {
            statement = statement.param(parameter.name(), parameter.value());
        }
        return statement;
    }

    private static String conditions(FeedFilter filter, Viewer reader, List<Parameter> parameters) {
        var conditions = new StringBuilder();
        switch (filter.scope()) {
            case EVERYONE -> {}
            case OTHERS -> conditions.append("and m.team_id is distinct from :team ");
            case MINE -> conditions.append("and m.team_id = :team ");
            case LEADERS -> conditions.append("and m.by_leader and a.marked_as_leader ");
        }
        and(
                conditions,
                parameters,
                "m.method",
                "method",
                filter.method() == null ? null : filter.method().code());
        and(
                conditions,
                parameters,
                "m.kind",
                "kind",
                filter.kind() == null ? null : filter.kind().code());
        and(conditions, parameters, "m.author_id", "person", filter.person());
        and(conditions, parameters, "m.team_id", "ofTeam", filter.team());
        if (filter.topic() != null) {
            parameters.add(new Parameter("topic", filter.topic()));
        }
        return conditions.toString();
    }

    private static void and(
            StringBuilder conditions, List<Parameter> parameters, String column, String name, @Nullable Object value) {
        if (value != null) {
            conditions.append("and ").append(column).append(" = :").append(name).append(' ');
            parameters.add(new Parameter(name, value));
        }
    }

    private static String before(FeedFilter filter, @Nullable Cursor before, List<Parameter> parameters) {
        if (before == null) {
            return "";
        }
        parameters.add(new Parameter("beforeTime", Timestamp.from(before.at())));
        parameters.add(new Parameter("beforeId", before.id()));
        String place = filter.topic() == null ? "(m.created_at, m.id)" : "(mt.created_at, mt.moment_id)";
        return " and " + place + " < (:beforeTime, :beforeId)";
    }

    private static void fill(PreparedStatement row, NewMoment moment) throws SQLException {
        row.setObject(1, moment.id());
        row.setObject(2, moment.author());
        row.setObject(3, moment.team());
        row.setString(4, moment.kind().code());
        row.setString(5, moment.method() == null ? null : moment.method().code());
        row.setString(6, moment.language().code());
        row.setString(7, moment.title());
        row.setString(8, moment.body());
        row.setString(9, moment.nextTime());
        row.setString(10, moment.link());
        row.setString(11, moment.audience().code());
        row.setObject(12, moment.minutes());
        row.setBoolean(13, moment.byLeader());
        row.setObject(14, moment.follows());
        row.setString(15, moment.origin());
        row.setTimestamp(16, Timestamp.from(moment.createdAt()));
    }

    private record Parameter(String name, @Nullable Object value) {}
}
