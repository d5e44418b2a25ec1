package be.goesting.needs;

import be.goesting.notifications.Notifications;
import be.goesting.people.Colleagues;
import be.goesting.site.NotFound;
import be.goesting.site.Rows;
import be.goesting.site.Viewer;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What colleagues offer to who shared a need with everyone: the learner reads all, a colleague the own. */
@Repository
public class Offers {

    private final JdbcClient database;
    private final JdbcTemplate batches;
    private final Notifications notifications;
    private final Clock clock;

    Offers(JdbcClient database, JdbcTemplate batches, Notifications notifications, Clock clock) {
        this.database = database;
        this.batches = batches;
        this.notifications = notifications;
        this.clock = clock;
    }

    /** Those of the needs that this reader may read, the newest first. */
    public List<Offer> of(Collection<UUID> needs, Viewer reader) {
        return database.sql("""
                        select o.id, o.need_id, o.body, o.created_at,
                               p.id person, p.name person_name, p.team_id person_team, p.team_name person_team_name, p.colour person_colour
                          from need_offers o
                          join needs n on n.id = o.need_id
                          join colleagues p on p.id = o.person_id and p.erased_at is null
                         where o.need_id = any(:needs) and :me in (n.person_id, o.person_id)
                         order by o.created_at desc, o.id desc limit 200""")
                .param("needs", needs.toArray(UUID[]::new))
                .param("me", reader.id())
                .query((row, number) -> new Offer(
                        row.getObject("id", UUID.class),
                        row.getObject("need_id", UUID.class),
                        Colleagues.from(row, "person"),
                        row.getString("body"),
                        Rows.instant(row, "created_at")))
                .list();
    }

    /** @throws NotFound for the learner's own need, and for one that is not for everyone */
    public void create(Need need, String body, Viewer colleague) {
        if (need.seen() != Visibility.EVERYONE || need.person().id().equals(colleague.id())) {
            throw new NotFound("need " + need.id());
        }
        add(List.of(new NewOffer(need.id(), colleague.id(), body, clock.instant())));
        notifications.tell(List.of(need.person().id()), colleague.id(), "need-offered", need.path() + "#offers", body);
    }

    public void add(Collection<NewOffer> offers) {
        batches.batchUpdate(
                "insert into need_offers (need_id, person_id, body, created_at) values (?, ?, ?, ?)",
                offers,
                500,
                (row, offer) -> {
                    row.setObject(1, offer.need());
                    row.setObject(2, offer.person());
                    row.setString(3, offer.body());
                    row.setTimestamp(4, Timestamp.from(offer.createdAt()));
                });
    }

    /** @throws NotFound when it is not the colleague's own */
    public void delete(UUID id, Viewer colleague) {
        int deleted = database.sql("delete from need_offers where id = ? and person_id = ?")
                .params(id, colleague.id())
                .update();
        if (deleted == 0) {
            throw new NotFound("offer " + id);
        }
    }
}
