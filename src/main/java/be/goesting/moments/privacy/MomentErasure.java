package be.goesting.moments.privacy;

import be.goesting.intentions.Intentions;
import be.goesting.intentions.Intentions.OfMoment;
import be.goesting.moments.MomentService;
import be.goesting.moments.responses.ResponseService;
import be.goesting.notifications.Notifications;
import be.goesting.privacy.ErasureChoice;
import be.goesting.site.language.Messages;
import java.sql.ResultSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes somebody out of what was shared. */
@Component
class MomentErasure {

    /** What stands where a comment was that others went on from. */
    static final String GONE = "…";

    private final JdbcClient database;
    private final Intentions intentions;
    private final Notifications notifications;
    private final Messages messages;

    MomentErasure(JdbcClient database, Intentions intentions, Notifications notifications, Messages messages) {
        this.database = database;
        this.intentions = intentions;
        this.notifications = notifications;
        this.messages = messages;
    }

    void erase(UUID person, ErasureChoice farewell) {
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
        Map<UUID, String> bodies = new HashMap<>();
        database.sql("select id, body from moments where author_id = ? and " + which)
                .param(person)
                .query((ResultSet row) -> {
                    bodies.put(row.getObject("id", UUID.class), row.getString("body"));
                });
        intentions.ofMoments(bodies.keySet()).stream()
                .filter(intention -> isCopy(intention, bodies))
                .forEach(this::forget);
        bodies.keySet().forEach(moment -> notifications.forget(MomentService.path(moment)));
        run("delete from moments where author_id = ? and " + which, person);
    }

    /** Who meant to try it too, has the moment's words as an intention; changed, they are the colleague's own. */
    private static boolean isCopy(OfMoment intention, Map<UUID, String> bodies) {
        return ResponseService.copy(Objects.requireNonNull(bodies.get(intention.moment())))
                .equals(intention.body());
    }

    private void forget(OfMoment copy) {
        intentions.reword(copy.id(), messages.text(copy.language(), "moments.data.copy"));
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

    private void run(String sql, UUID person) {
        database.sql(sql).param(person).update();
    }
}
