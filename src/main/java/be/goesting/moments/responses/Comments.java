package be.goesting.moments.responses;

import be.goesting.people.Colleague;
import be.goesting.people.Colleagues;
import be.goesting.site.Language;
import be.goesting.site.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The comments under the current organisation's moments. */
@Repository
public class Comments {

    /** A comment that is added. */
    public record NewComment(
            UUID id, UUID moment, UUID author, Language language, String words, Instant at, List<UUID> mentioned) {}

    private static final String COMMENT = """
            select c.id, c.moment_id, c.body, c.created_at, c.updated_at,
                   a.id author, case when a.erased_at is null then a.name else '' end author_name,
                   a.team_id author_team, a.team_name author_team_name, a.colour author_colour,
                   (select array_agg(n.person_id) from mentions n where n.comment_id = c.id) mentioned,
                   (select array_agg(p.name) from mentions n join colleagues p on p.id = n.person_id where n.comment_id = c.id) names
              from comments c
              join colleagues a on a.id = c.author_id
             where c.deleted_at is null and\s""";

    private final JdbcClient database;
    private final JdbcTemplate batches;

    Comments(JdbcClient database, JdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    /** The latest comments under the moment, oldest first. */
    public List<Comment> under(UUID moment, @Nullable Instant before, int limit) {
        List<Comment> latest = database.sql(
                        COMMENT + "c.moment_id = ? and c.created_at < ? order by c.created_at desc, c.id desc limit ?")
                .params(moment, Timestamp.from(before == null ? Instant.parse("9999-01-01T00:00:00Z") : before), limit)
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
                insert into comments (id, moment_id, author_id, language, body, created_at)
                values (?, ?, ?, ?, ?, ?)""", comments, 500, (row, comment) -> {
            row.setObject(1, comment.id());
            row.setObject(2, comment.moment());
            row.setObject(3, comment.author());
            row.setString(4, comment.language().code());
            row.setString(5, comment.words());
            row.setTimestamp(6, Timestamp.from(comment.at()));
        });
        for (NewComment comment : comments) {
            mention(comment.moment(), comment.id(), comment.mentioned());
        }
    }

    void change(Comment comment, String words, List<UUID> mentioned) {
        database.sql("update comments set body = ?, updated_at = now() where id = ?")
                .params(words, comment.id())
                .update();
        database.sql("delete from mentions where comment_id = ?")
                .param(comment.id())
                .update();
        mention(comment.moment(), comment.id(), mentioned);
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
                mentioned(row));
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
