package be.goesting.moments.responses;

import be.goesting.notifications.NotificationSource;
import be.goesting.notifications.Told;
import be.goesting.site.Viewer;
import java.sql.Types;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A moment or comment that one was told of, as long as it is there and for the reader. */
@Component
class MomentNotificationSource implements NotificationSource {

    private static final String MOMENTS = "/moments/";

    /** Where one finds one's own comment on what one may not read any more. */
    static final String NARROWED = "/personal-data#moment-";

    private final JdbcClient database;

    MomentNotificationSource(JdbcClient database) {
        this.database = database;
    }

    @Override
    public boolean tellsOf(String path) {
        return path.startsWith(MOMENTS) || path.startsWith(NARROWED);
    }

    @Override
    public Map<UUID, State> states(List<Told> told, Viewer reader) {
        Map<Boolean, List<Told>> parts =
                told.stream().collect(Collectors.partitioningBy(each -> each.isUnder(NARROWED)));
        return Stream.concat(
                        readable(parts.getOrDefault(false, List.of()), reader).stream(),
                        stillSaid(parts.getOrDefault(true, List.of()), reader).stream())
                .collect(Collectors.toMap(id -> id, id -> State.CURRENT));
    }

    /** Of what the reader may not read any more, that of which an own comment is still there. */
    private List<UUID> stillSaid(List<Told> told, Viewer reader) {
        return database.sql("""
                        select t.id from unnest(:ids, :moments) t (id, moment_id)
                         where exists (select from comments c where c.moment_id = t.moment_id and c.author_id = :reader and c.deleted_at is null)""")
                .param("ids", told.stream().map(Told::id).toArray(UUID[]::new))
                .param("moments", ids(told, NARROWED))
                .param("reader", reader.id())
                .query(UUID.class)
                .list();
    }

    private List<UUID> readable(List<Told> told, Viewer reader) {
        return database.sql("""
                        select t.id from unnest(:ids, :moments, :comments) t (id, moment_id, comment_id)
                          join moments m on m.id = t.moment_id and m.deleted_at is null
                          left join comments c on c.id = t.comment_id and c.moment_id = m.id and c.deleted_at is null
                         where readable_moment(m, :reader, :team)
                           and (t.comment_id is null or c.id is not null and readable_comment(m, c.audience, c.author_id, :reader, :team))""")
                .param("ids", told.stream().map(Told::id).toArray(UUID[]::new))
                .param("moments", ids(told, MOMENTS))
                .param("comments", ids(told, "#comment-"))
                .param("reader", reader.id())
                .param("team", reader.team(), Types.OTHER)
                .query(UUID.class)
                .list();
    }

    private static UUID[] ids(List<Told> told, String before) {
        return told.stream().map(each -> each.idAfter(before).orElse(null)).toArray(UUID[]::new);
    }
}
