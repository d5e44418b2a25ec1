package be.goesting.moments;

import be.goesting.moments.responses.Reaction;
import be.goesting.people.Colleague;
import be.goesting.people.Colleagues;
import be.goesting.people.thanks.ThankableItem;
import be.goesting.people.thanks.ThankableItems;
import be.goesting.site.Rows;
import be.goesting.site.Viewer;
import be.goesting.topics.Topic;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What belongs to moments: sources, topics, mentions, reactions, comments, follow-ups. One statement for a whole page. */
@Repository
class MomentDetails {

    static final Moment.Attached NONE =
            new Moment.Attached(List.of(), List.of(), List.of(), Map.of(), 0, List.of(), false, true);

    private static final String ALL = """
            select s.moment_id, 'source' what, p.id thing, p.name thing_name, p.team_id thing_team, p.team_name thing_team_name, p.colour thing_colour,
                   0 count, 0 teams, false mine, null::text[] others, s.id place
              from moment_sources s join colleagues p on p.id = s.person_id and p.erased_at is null
             where s.moment_id = any(:ids)
            union all
            select n.moment_id, 'mention', p.id, p.name, null, null, null, 0, 0, false, null, n.id
              from mentions n join colleagues p on p.id = n.person_id and p.erased_at is null
             where n.moment_id = any(:ids) and n.comment_id is null
            union all
            select mt.moment_id, 'topic', mt.topic_id, topic_name(mt.organisation_id, mt.topic_id, :language), null, null, null,
                   0, 0, false, null, mt.id
              from moment_topics mt where mt.moment_id = any(:ids)
            union all
            select r.moment_id, r.kind, null, null, null, null, null,
                   count(*), count(distinct p.team_id), bool_or(p.id = :reader),
                   (array_agg(p.name order by r.created_at desc) filter (where p.id <> :reader))[1\\:3], null
              from reactions r join moments m on m.id = r.moment_id join colleagues p on p.id = r.person_id
             where r.moment_id = any(:ids) and readable_comment(m, r.audience, r.person_id, :reader, :team)
             group by r.moment_id, r.kind
            union all
            select c.moment_id, 'comments', null, null, null, null, null, count(*), 0, false, null, null
              from comments c join moments m on m.id = c.moment_id
             where c.moment_id = any(:ids) and c.deleted_at is null
               and readable_comment(m, c.audience, c.author_id, :reader, :team)
             group by c.moment_id
            union all
            select f.follows_id, 'outcome', f.id, left(f.body, 1000), null, null, null, 0, 0, false, null, f.id
              from moments f
             where f.follows_id = any(:ids) and f.deleted_at is null
               and readable_moment(f, :reader, :team)
            union all
            select s.id, 'saved', null, null, null, null, null, 0, 0, false, null, null from saved_among(:reader, :ids) s (id)
            """;

    private final JdbcClient database;
    private final JdbcTemplate batches;
    private final List<ThankableItems> readable;

    MomentDetails(JdbcClient database, JdbcTemplate batches, List<ThankableItems> readable) {
        this.readable = readable;
        this.database = database;
        this.batches = batches;
    }

    List<Moment> to(List<MomentRow> rows, Viewer reader) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<UUID, Found> found = new HashMap<>();
        UUID[] ids = rows.stream().map(row -> row.bare().id()).toArray(UUID[]::new);
        database.sql(ALL + " order by place")
                .param("ids", ids)
                .param("language", reader.language().code())
                .param("reader", reader.id())
                .param("team", reader.team(), Types.OTHER)
                .query((ResultSet row) -> found.computeIfAbsent(
                                row.getObject("moment_id", UUID.class), id -> new Found())
                        .take(row));
        Set<String> opening = opening(rows, reader);
        return rows.stream()
                .map(row -> row.with(
                        found.getOrDefault(row.bare().id(), new Found()).attached(isOpening(row.bare(), opening))))
                .toList();
    }

    private static boolean isOpening(Moment moment, Set<String> opening) {
        return !moment.linksToAnswer() || opening.contains(String.valueOf(moment.link()));
    }

    /** The links to answers that the reader may read. */
    private Set<String> opening(List<MomentRow> rows, Viewer reader) {
        List<String> links = rows.stream()
                .map(MomentRow::bare)
                .filter(Moment::linksToAnswer)
                .map(Moment::link)
                .toList();
        return links.isEmpty()
                ? Set.of()
                : readable.stream()
                        .flatMap(items -> items.at(links, reader).stream())
                        .map(ThankableItem::path)
                        .collect(Collectors.toSet());
    }

    void add(Collection<NewMoment> moments) {
        insert("insert into moment_sources (moment_id, person_id) values (?, ?)", moments, NewMoment::sources);
        insert("insert into mentions (moment_id, person_id) values (?, ?)", moments, NewMoment::mentioned);
        insert(
                "insert into moment_topics (moment_id, topic_id, created_at) select id, ?, created_at from moments where id = ?",
                moments,
                NewMoment::topics,
                true);
    }

    /** Puts other people and topics in the place of those that were there. */
    void replace(UUID moment, List<UUID> sources, List<UUID> topics, List<UUID> mentioned) {
        database.sql("delete from moment_sources where moment_id = ?")
                .param(moment)
                .update();
        database.sql("delete from moment_topics where moment_id = ?")
                .param(moment)
                .update();
        database.sql("delete from mentions where moment_id = ? and comment_id is null")
                .param(moment)
                .update();
        database.sql("insert into moment_sources (moment_id, person_id) select ?, unnest(?)")
                .params(moment, sources.toArray(UUID[]::new))
                .update();
        database.sql("insert into mentions (moment_id, person_id) select ?, unnest(?)")
                .params(moment, mentioned.toArray(UUID[]::new))
                .update();
        database.sql(
                        "insert into moment_topics (moment_id, topic_id, created_at) select id, unnest(?), created_at from moments where id = ?")
                .params(topics.toArray(UUID[]::new), moment)
                .update();
    }

    private void insert(String sql, Collection<NewMoment> moments, Function<NewMoment, List<UUID>> what) {
        insert(sql, moments, what, false);
    }

    private void insert(
            String sql, Collection<NewMoment> moments, Function<NewMoment, List<UUID>> what, boolean momentLast) {
        List<Object[]> rows = new ArrayList<>();
        for (NewMoment moment : moments) {
            for (UUID each : what.apply(moment)) {
                rows.add(momentLast ? new Object[] {each, moment.id()} : new Object[] {moment.id(), each});
            }
        }
        if (!rows.isEmpty()) {
            batches.batchUpdate(sql, rows);
        }
    }

    /** Gathers the rows of one moment. */
    private static final class Found {

        private final List<Colleague> sources = new ArrayList<>();
        private final List<Colleague> mentioned = new ArrayList<>();
        private final List<Topic> topics = new ArrayList<>();
        private final List<Moment.Line> outcomes = new ArrayList<>();
        private final Map<Reaction, Moment.Echo> echoes = new EnumMap<>(Reaction.class);
        private int comments;
        private boolean saved;

        void take(ResultSet row) throws SQLException {
            switch (row.getString("what")) {
                case "source" -> sources.add(Colleagues.from(row, "thing"));
                case "mention" -> mentioned.add(Colleagues.from(row, "thing"));
                case "topic" -> topics.add(new Topic(row.getObject("thing", UUID.class), row.getString("thing_name")));
                case "comments" -> comments = row.getInt("count");
                case "saved" -> saved = true;
                case "outcome" ->
                    outcomes.add(new Moment.Line(row.getObject("thing", UUID.class), row.getString("thing_name")));
                default -> echoes.put(Reaction.find(row.getString("what")).orElseThrow(), echo(row));
            }
        }

        Moment.Attached attached(boolean linkOpens) {
            return new Moment.Attached(sources, mentioned, topics, echoes, comments, outcomes, saved, linkOpens);
        }

        private static Moment.Echo echo(ResultSet row) throws SQLException {
            return new Moment.Echo(
                    row.getInt("count"), row.getInt("teams"), row.getBoolean("mine"), Rows.strings(row, "others"));
        }
    }
}
