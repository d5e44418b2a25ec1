package be.goesting.moments;

import be.goesting.notifications.Notifications;
import be.goesting.privacy.ErasureChoice;
import be.goesting.site.Language;
import be.goesting.site.Messages;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes somebody out of what was shared. */
@Component
class MomentErasure {

    /** What stands where a comment was that others went on from. */
    static final String GONE = "…";

    private record Copy(UUID id, String words, String original, String language) {}

    private final JdbcClient database;
    private final Notifications notifications;
    private final Messages messages;

    MomentErasure(JdbcClient database, Notifications notifications, Messages messages) {
        this.database = database;
        this.notifications = notifications;
        this.messages = messages;
    }

    void erase(UUID person, ErasureChoice farewell) {
        run("delete from intentions where person_id = ?", person);
        run("delete from reactions where person_id = ?", person);
        run("delete from mentions where person_id = ?", person);
        run("delete from moment_sources where person_id = ?", person);
        switch (farewell) {
            case TAKE_EVERYTHING -> {
                takeMoments(person, "true");
                takeComments(person);
            }
            case LEAVE_WHAT_WAS_SHARED -> {
                takeMoments(person, "deleted_at is not null");
                run("delete from comments where deleted_at is not null and author_id = ?", person);
                run("update moments set by_leader = false, minutes = null where author_id = ?", person);
            }
        }
    }

    /** With a moment goes what stood under it, as when its author deletes it. */
    private void takeMoments(UUID person, String which) {
        copies(person, which).forEach(this::forget);
        database.sql("select id from moments where author_id = ? and " + which)
                .param(person)
                .query(UUID.class)
                .list()
                .forEach(moment -> notifications.forget(MomentService.path(moment)));
        run("delete from moments where author_id = ? and " + which, person);
    }

    /** The place of a comment stays where somebody went on from it; otherwise the answer would hang in the air. */
    private void takeComments(UUID person) {
        run("""
            delete from comments c where c.author_id = ? and (c.deleted_at is not null or not exists
              (select from comments later where later.moment_id = c.moment_id and later.author_id <> c.author_id
                  and later.deleted_at is null and (later.created_at, later.id) > (c.created_at, c.id)))""", person);
        run("delete from mentions n using comments c where c.id = n.comment_id and c.author_id = ?", person);
        database.sql("update comments set body = ?, updated_at = null where author_id = ?")
                .params(GONE, person)
                .update();
    }

    /** Who meant to try it too, has the moment's words as an intention; changed, they are the colleague's own. */
    private List<Copy> copies(UUID author, String which) {
        return database.sql("""
                        select i.id, i.body words, m.body original, p.language
                          from intentions i join moments m on m.id = i.moment_id join people p on p.id = i.person_id
                         where m.author_id = ? and\s""" + which).param(author).query(Copy.class).list();
    }

    private void forget(Copy copy) {
        if (ResponseService.copy(copy.original()).equals(copy.words())) {
            database.sql("update intentions set body = ? where id = ?")
                    .params(messages.text(Language.of(copy.language()), "moments.data.copy"), copy.id())
                    .update();
        }
    }

    private void run(String sql, UUID person) {
        database.sql(sql).param(person).update();
    }
}
