package be.goesting.moments;

import be.goesting.people.Colleague;
import be.goesting.site.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
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
            UUID id,
            UUID moment,
            UUID author,
            Language language,
            String words,
            @Nullable UUID submission,
            Instant at,
            List<UUID> mentioned) {}

    private static final String COMMENT = """
            select c.id, c.moment_id, c.body, c.created_at, c.updated_at,
                   a.id author, case when a.erased_at is null then a.name else '' end name,
                   a.team_id, t.name team_name, coalesce(t.colour, 'slate') colour,
                   (select array_agg(n.person_id::text) from mentions n where n.comment_id = c.id) mentioned,
                   (select array_agg(p.name) from mentions n join people p on p.id = n.person_id where n.comment_id = c.id) names
              from comments c
              join people a on a.id = c.author_id
              left join teams t on t.id = a.team_id
             where c.deleted_at is null and\s""";

    private final JdbcClient database;
    private final JdbcTemplate batches;

    Comments(JdbcClient database, JdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    /** The latest comments under the moment, oldest first. */
    List<Comment> under(UUID moment, @Nullable Instant before, int most) {
        List<Comment> latest = database.sql(
                        COMMENT + "c.moment_id = ? and c.created_at < ? order by c.created_at desc, c.id desc limit ?")
                .params(moment, Timestamp.from(before == null ? Instant.parse("9999-01-01T00:00:00Z") : before), most)
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

    Optional<UUID> madeBy(UUID submission, UUID author) {
        return database.sql("select id from comments where submission_id = ? and author_id = ?")
                .params(submission, author)
                .query(UUID.class)
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
                insert into comments (id, moment_id, author_id, language, body, submission_id, created_at)
                values (?, ?, ?, ?, ?, ?, ?)""", comments, 500, (row, comment) -> {
            row.setObject(1, comment.id());
            row.setObject(2, comment.moment());
            row.setObject(3, comment.author());
            row.setString(4, comment.language().code());
            row.setString(5, comment.words());
            row.setObject(6, comment.submission());
            row.setTimestamp(7, Timestamp.from(comment.at()));
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
        var author = new Colleague(
                row.getObject("author", UUID.class),
                row.getString("name"),
                row.getObject("team_id", UUID.class),
                row.getString("team_name"),
                row.getString("colour"));
        Timestamp edited = row.getTimestamp("updated_at");
        return new Comment(
                row.getObject("id", UUID.class),
                row.getObject("moment_id", UUID.class),
                author,
                row.getString("body"),
                row.getTimestamp("created_at").toInstant(),
                edited == null ? null : edited.toInstant(),
                mentioned(row));
    }

    private static List<Colleague> mentioned(ResultSet row) throws SQLException {
        List<Colleague> mentioned = new ArrayList<>();
        List<String> names = strings(row, "names");
        List<String> ids = strings(row, "mentioned");
        for (int i = 0; i < names.size(); i++) {
            mentioned.add(new Colleague(UUID.fromString(ids.get(i)), names.get(i), null, null, "slate"));
        }
        return mentioned;
    }

    private static List<String> strings(ResultSet row, String column) throws SQLException {
        var array = row.getArray(column);
        return array == null ? List.of() : Arrays.asList((String[]) array.getArray());
    }
}
