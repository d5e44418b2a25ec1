package be.goesting.notifications.bundles;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The notifications that are to be mailed: what was read in the product, or taken back, is not. */
@Repository
class DueNotifications {

    /** Of more, nobody reads the rest; the list in the product has them. */
    private static final int MOST = 200;

    private static final String DUE = " mail_due_at <= :now and n.read_at is null and n.deleted_at is null ";

    private final JdbcClient database;

    DueNotifications(JdbcClient database) {
        this.database = database;
    }

    List<UUID> organisations(Instant now) {
        return database.sql("select organisation from organisations_with_notifications_due(?)")
                .param(Timestamp.from(now))
                .query(UUID.class)
                .list();
    }

    /** Their addresses, those who wait longest first. */
    Map<UUID, String> readers(Instant now, int limit) {
        Map<UUID, String> readers = new LinkedHashMap<>();
        database.sql("""
                        select p.id, p.email from (
                          select n.person_id, min(n.mail_due_at) since from notifications n where""" + DUE + """
                           group by n.person_id) due
                          join colleagues p on p.id = due.person_id and p.erased_at is null and p.email is not null
                         order by due.since, p.id limit :limit""")
                .param("now", Timestamp.from(now))
                .param("limit", limit)
                .query(row -> {
                    readers.put(row.getObject("id", UUID.class), row.getString("email"));
                });
        return readers;
    }

    /** The newest first. */
    List<DueNotification> of(UUID reader, Instant now) {
        return database.sql("""
                        select n.id, n.actor_id actor, coalesce(p.name, '') actor_name, n.kind, n.path, n.excerpt
                          from notifications n left join colleagues p on p.id = n.actor_id
                         where n.person_id = :reader and""" + DUE + """
                         order by n.created_at desc, n.id desc limit :limit""")
                .param("reader", reader)
                .param("now", Timestamp.from(now))
                .param("limit", MOST)
                .query(DueNotification.class)
                .list();
    }

    /** They were mailed, or need not be any more. */
    void settle(Collection<UUID> notifications) {
        database.sql("update notifications set mail_due_at = null where id = any(?)")
                .param(notifications.toArray(UUID[]::new))
                .update();
    }

    void postpone(Collection<UUID> notifications, Instant until) {
        database.sql("update notifications set mail_due_at = ? where id = any(?)")
                .params(Timestamp.from(until), notifications.toArray(UUID[]::new))
                .update();
    }
}
