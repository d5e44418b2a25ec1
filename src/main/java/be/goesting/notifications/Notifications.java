package be.goesting.notifications;

import be.goesting.notifications.Recipients.Recipient;
import be.goesting.people.Colleagues;
import be.goesting.site.Cursor;
import be.goesting.site.Rows;
import be.goesting.site.Viewer;
import be.goesting.site.text.Excerpt;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The notices of the current organisation's people. */
@Repository
public class Notifications {

    private static final int EXCERPT = 160;

    /** Of something, and of what stands under it. */
    private static final String AT =
            "page_path = split_part(:path, '#', 1) and (path = :path or starts_with(path, :path || '#'))";

    /** What was read is not mailed any more. */
    private static final String READ = "update notifications set read_at = now(), mail_due_at = null ";

    private static final String INSERT =
            "insert into notifications (person_id, actor_id, kind, path, excerpt, in_product, mail_due_at) ";

    private static final String INSERT_NAMELESS =
            "insert into notifications (person_id, kind, path, excerpt, created_at, in_product, mail_due_at) ";

    private final JdbcClient database;
    private final Recipients recipients;

    Notifications(JdbcClient database, Recipients recipients) {
        this.database = database;
        this.recipients = recipients;
    }

    /** Tells each of them once, and never the one who did it. */
    public void tell(Collection<UUID> people, UUID actor, String kind, String path, String about) {
        List<Recipient> told = recipients.of(
                people.stream().filter(each -> !each.equals(actor)).toList(), kind);
        if (!told.isEmpty()) {
            Recipients.in(
                            database.sql(
                                    INSERT + "select person, :actor, :kind, :path, :excerpt, shown, mailed_from from "
                                            + Recipients.ROWS
                                            + " on conflict do nothing"),
                            told)
                    .param("actor", actor)
                    .param("kind", kind)
                    .param("path", path)
                    .param("excerpt", Excerpt.cut(about, EXCERPT))
                    .update();
        }
    }

    /** Tells each of them once what somebody without a name did; {@code at} says no more than that may say. */
    public void tellNameless(Collection<UUID> people, String kind, String path, String about, Instant at) {
        List<Recipient> told = recipients.of(people, kind);
        if (!told.isEmpty()) {
            Recipients.in(
                            database.sql(INSERT_NAMELESS
                                    + "select person, :kind, :path, :excerpt, :at, shown, mailed_from from "
                                    + Recipients.ROWS
                                    + " on conflict do nothing"),
                            told)
                    .param("kind", kind)
                    .param("path", path)
                    .param("excerpt", Excerpt.cut(about, EXCERPT))
                    .param("at", Timestamp.from(at))
                    .update();
        }
    }

    /** What is told of that goes on in other words: the notices of it too. */
    public void reword(String path, String about) {
        database.sql(
                        "update notifications set excerpt = ? where page_path = split_part(?, '#', 1) and path = ? and excerpt <> ''")
                .params(Excerpt.cut(about, EXCERPT), path, path)
                .update();
    }

    /** Whom something was told of that, or of what stands under it. */
    public List<UUID> told(String path) {
        return database.sql("select distinct person_id from notifications where " + AT)
                .param("path", path)
                .query(UUID.class)
                .list();
    }

    /** Of that, and of what stands under it, only these people go on being told. */
    public void keepOnly(String path, Collection<UUID> people) {
        database.sql("delete from notifications where person_id <> all(:people) and " + AT)
                .param("path", path)
                .param("people", people.toArray(UUID[]::new))
                .update();
    }

    /** That this was done there, only these people go on being told. */
    public void keepOnly(String path, String kind, Collection<UUID> people) {
        database.sql("""
                        delete from notifications
                         where page_path = split_part(?, '#', 1) and path = ? and kind = ? and person_id <> all(?)""").params(path, path, kind, people.toArray(UUID[]::new)).update();
    }

    /** Takes back for good that this was done there, or to what stands under it. */
    public void forgetKind(String path, String kind) {
        database.sql("delete from notifications where kind = :kind and " + AT)
                .param("kind", kind)
                .param("path", path)
                .update();
    }

    /** Takes back what was told of something that is gone, and of what stood under it, as long as that may be undone. */
    public void withdraw(String path) {
        database.sql("""
                        update notifications set deleted_at = date_trunc('day', now()), deleted_with = :path
                         where deleted_at is null and\s""" + AT).param("path", path).update();
    }

    /** It is there again: so is what was told of it. */
    public void restore(String path) {
        database.sql("update notifications set deleted_at = null, deleted_with = null where deleted_with = :path and "
                        + AT)
                .param("path", path)
                .update();
    }

    /** Takes back for good what was told of something, and of what stood under it. */
    public void forget(String path) {
        database.sql("delete from notifications where " + AT)
                .param("path", path)
                .update();
    }

    /** Takes back for good what was told of each of these, and of what stood on those that are a page. */
    public void forgetAll(Collection<String> paths) {
        database.sql("""
                        delete from notifications
                         where page_path in (select split_part(gone, '#', 1) from unnest(:paths) gone)
                           and (path = any(:paths) or page_path = any(:paths))""").param("paths", paths.toArray(String[]::new)).update();
    }

    /** Newest first. */
    List<Notification> of(UUID person, Cursor before, int limit) {
        return database.sql("""
                        select n.id, n.kind, n.excerpt, n.created_at, n.read_at is not null read,
                               p.id actor, p.name actor_name, p.team_id actor_team, p.team_name actor_team_name, p.colour actor_colour
                          from notifications n
                          left join colleagues p on p.id = n.actor_id
                         where n.person_id = :person
                           and (n.created_at, n.id) < (:beforeTime, :beforeId)
                           and n.deleted_at is null and n.in_product
                         order by n.created_at desc, n.id desc limit :limit""")
                .param("person", person)
                .param("beforeTime", Timestamp.from(before.at()))
                .param("beforeId", before.id())
                .param("limit", limit)
                .query(Notifications::notice)
                .list();
    }

    /** What the person was told, also when it was taken back since. */
    Optional<Told> find(UUID person, UUID notice) {
        return database.sql("select id, kind, path from notifications where id = ? and person_id = ?")
                .params(notice, person)
                .query(Told.class)
                .optional();
    }

    /** Whether what it tells of was deleted, and may yet come back. */
    boolean isWithdrawn(UUID notice) {
        return database.sql("select deleted_at is not null from notifications where id = ?")
                .param(notice)
                .query(Boolean.class)
                .single();
    }

    void read(UUID person, UUID notice) {
        database.sql(READ + "where id = ? and person_id = ? and read_at is null")
                .params(notice, person)
                .update();
    }

    /** All that tells of this page, and of what stands on it. */
    void readAt(UUID person, String page) {
        database.sql(READ + "where page_path = ? and person_id = ? and read_at is null")
                .params(page, person)
                .update();
    }

    /** It is over: nobody has to open it any more to have it read. */
    public void settle(String path) {
        database.sql(READ + "where read_at is null and " + AT)
                .param("path", path)
                .update();
    }

    void readAll(UUID person) {
        database.sql(READ + "where person_id = ? and read_at is null and in_product")
                .param(person)
                .update();
    }

    /** As it stands in the menu: counted no further than a hundred. */
    int unread(Viewer viewer) {
        return database.sql("select unread_notifications(?, ?)")
                .params(viewer.organisation().id(), viewer.id())
                .query(Integer.class)
                .single();
    }

    private static Notification notice(ResultSet row, int number) throws SQLException {
        return new Notification(
                row.getObject("id", UUID.class),
                Colleagues.orNull(row, "actor"),
                row.getString("kind"),
                row.getString("excerpt"),
                Rows.instant(row, "created_at"),
                row.getBoolean("read"));
    }
}
