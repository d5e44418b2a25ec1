package be.goesting.needs.goals;

import be.goesting.notifications.NotificationSource;
import be.goesting.notifications.Told;
import be.goesting.site.Viewer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A goal that was shared with its reader, or suggested: as long as it is, and until the learner decided on it. */
@Component
class GoalNotificationSource implements NotificationSource {

    private static final String GOAL = "#goal-";

    private final JdbcClient database;

    GoalNotificationSource(JdbcClient database) {
        this.database = database;
    }

    @Override
    public boolean tellsOf(String path) {
        return path.startsWith("/learning") && path.contains(GOAL);
    }

    @Override
    public Map<UUID, State> states(List<Told> told, Viewer reader) {
        Map<UUID, State> states = new HashMap<>();
        database.sql("""
                        select t.id, t.kind = 'goal-suggested' and g.adopted_at is not null or g.ended_at is not null settled
                          from unnest(:ids, :kinds, :goals) t (id, kind, goal_id)
                          join goals g on g.id = t.goal_id and g.deleted_at is null
                         where g.person_id = :reader or g.leader_id = :reader and leader_of(g.person_id) = :reader""")
                .param("ids", told.stream().map(Told::id).toArray(UUID[]::new))
                .param("kinds", told.stream().map(Told::kind).toArray(String[]::new))
                .param(
                        "goals",
                        told.stream()
                                .map(each -> each.idAfter(GOAL).orElse(null))
                                .toArray(UUID[]::new))
                .param("reader", reader.id())
                .query(row -> {
                    states.put(
                            row.getObject("id", UUID.class), row.getBoolean("settled") ? State.SETTLED : State.CURRENT);
                });
        return states;
    }
}
