package be.goesting.moments.responses;

import be.goesting.people.Colleague;
import be.goesting.people.Colleagues;
import be.goesting.site.Cursor;
import be.goesting.site.Language;
import be.goesting.site.Rows;
import be.goesting.site.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The comments under the current organisation's moments. */
@Repository
public class Comments {

    /** A comment that is added. */
    public record NewComment(
            UUID id, UUID moment, UUID author, Language language, String body, Instant at, List<UUID> mentioned) {}

    /** A comment that is not for all who may read its moment. */
    record Narrow(UUID id, UUID author, String body) {}

    private static final String COMMENT = """
            select c.id, c.moment_id, c.body, c.created_at, c.updated_at, c.audience <> m.audience and m.audience = 'everyone' narrow, c.kept_on,
                   a.id author, case when a.erased_at is null then a.name else '' end author_name,
                   a.team_id author_team, a.team_name author_team_name, a.colour author_colour,
                   (select array_agg(n.person_id) from mentions n where n.comment_id = c.id) mentioned,
                   (select array_agg(p.name) from mentions n join colleagues p on p.id = n.person_id where n.comment_id = c.id) names
              from comments c
              join moments m on m.id = c.moment_id
              join colleagues a on a.id = c.author_id
             where c.deleted_at is null and\s""";

    private final JdbcClient database;
    private final JdbcTemplate batches;

    Comments(JdbcClient database, JdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    /** The latest comments under the moment, oldest first. */
    public List<Comment> under(UUID moment, Viewer reader, Cursor before, int limit) {
        List<Comment> latest = database.sql(COMMENT + """
                        c.moment_id = :moment and (c.created_at, c.id) < (:beforeTime, :beforeId)
                           and readable_comment(m, c.audience, c.author_id, :reader, :team)
                         order by c.created_at desc, c.id desc limit :limit""")
                .param("moment", moment)
                .param("beforeTime", Timestamp.from(before.at()))
                .param("beforeId", before.id())
                .param("reader", reader.id())
                .param("team", reader.team(), Types.OTHER)
                .param("limit", limit)
                .query(Comments::comment)
                .list();
        return latest.reversed();
    }

    Optional<Comment> find(UUID id) {
        return database.sql(COMMENT + "c.id = ?")
                .param(id)
                .query(Comments::comment)
                .optional();
    }

    /** Who commented on the moment before. */
    List<UUID> authorsUnder(UUID moment) {
        return database.sql(
                        "select distinct author_id from comments where moment_id = ? and deleted_at is null limit 50")
                .param(moment)
                .query(UUID.class)
                .list();
    }

    public void add(Collection<NewComment> comments) {
        batches.batchUpdate("""
                insert into comments (id, moment_id, author_id, language, body, created_at, audience)
                select ?, m.id, ?, ?, ?, ?, m.audience from moments m where m.id = ?""", comments, 500, (row, comment) -> {
            row.setObject(1, comment.id());
            row.setObject(2, comment.author());
            row.setString(3, comment.language().code());
            row.setString(4, comment.body());
            row.setTimestamp(5, Timestamp.from(comment.at()));
            row.setObject(6, comment.moment());
        });
        for (NewComment comment : comments) {
            mention(comment.moment(), comment.id(), comment.mentioned());
        }
    }

    /** What everyone may read now, but not on the page on which it was written, is for the team, as the moment was there. */
    void leaveToTeam(UUID id) {
        database.sql("update comments set audience = 'team' where id = ?")
                .param(id)
                .update();
    }

    /** Those of the people who may read it. */
    List<UUID> readers(UUID id, Collection<UUID> people) {
        return database.sql("""
                        select p.id from comments c join moments m on m.id = c.moment_id join colleagues p on p.id = any(?)
                         where c.id = ? and readable_moment(m, p.id, p.team_id)
                           and readable_comment(m, c.audience, c.author_id, p.id, p.team_id)""")
                .params(people.toArray(UUID[]::new), id)
                .query(UUID.class)
                .list();
    }

    void update(Comment comment, String body, List<UUID> mentioned) {
        database.sql("update comments set body = ?, updated_at = now() where id = ?")
                .params(body, comment.id())
                .update();
        database.sql("delete from mentions where comment_id = ?")
                .param(comment.id())
                .update();
        mention(comment.moment(), comment.id(), mentioned);
    }

    /** From now on it is for whom its moment is. */
    void widen(UUID id) {
        database.sql(
                        "update comments c set audience = m.audience, kept_on = null from moments m where m.id = c.moment_id and c.id = ?")
                .param(id)
                .update();
    }

    /** It stays for whom it was. */
    void keep(UUID id) {
        database.sql("update comments set kept_on = current_date where id = ?")
                .param(id)
                .update();
    }

    /** What was said to fewer than the moment is for by now. */
    List<Narrow> narrowerThan(UUID moment) {
        return database.sql("""
                        select c.id, c.author_id author, left(c.body, 400) body from comments c join moments m on m.id = c.moment_id
                         where m.id = ? and c.deleted_at is null and m.audience = 'everyone' and c.audience <> m.audience
                         order by c.id""").param(moment).query(Narrow.class).list();
    }

    void delete(UUID id) {
        database.sql("update comments set deleted_at = now() where id = ?")
                .param(id)
                .update();
    }

    boolean restore(UUID id, UUID author) {
        return database.sql(
                                "update comments set deleted_at = null where id = ? and author_id = ? and deleted_at is not null")
                        .params(id, author)
                        .update()
                > 0;
    }

    private void mention(UUID moment, UUID comment, List<UUID> mentioned) {
        if (!mentioned.isEmpty()) {
            database.sql("insert into mentions (moment_id, comment_id, person_id) select ?, ?, unnest(?)")
                    .params(moment, comment, mentioned.toArray(UUID[]::new))
                    .update();
        }
    }

    private static Comment comment(ResultSet row, int number) throws SQLException {
        return new Comment(
                row.getObject("id", UUID.class),
                row.getObject("moment_id", UUID.class),
                Colleagues.from(row, "author"),
                row.getString("body"),
                Rows.instant(row, "created_at"),
                Rows.instantOrNull(row, "updated_at"),
                mentioned(row),
                row.getBoolean("narrow"),
                row.getObject("kept_on") != null);
    }

    private static List<Colleague> mentioned(ResultSet row) throws SQLException {
        List<Colleague> mentioned = new ArrayList<>();
        List<String> names = Rows.strings(row, "names");
        List<UUID> ids = Rows.ids(row, "mentioned");
        for (int i = 0; i < names.size(); i++) {
            mentioned.add(Colleagues.of(ids.get(i), names.get(i), null, null, null));
        }
        return mentioned;
    }
}
