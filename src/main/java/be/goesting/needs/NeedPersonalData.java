package be.goesting.needs;

import be.goesting.notifications.Notifications;
import be.goesting.privacy.ErasureChoice;
import be.goesting.privacy.OutOfReach;
import be.goesting.privacy.PersonalData;
import be.goesting.privacy.PersonalRecords;
import be.goesting.site.Viewer;
import be.goesting.site.text.Excerpt;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What somebody wanted to learn, meant to reach and did about it, with whom it was shared, and what was offered and suggested. */
@Component
@Order(32)
class NeedPersonalData implements PersonalData {

    private static final String MODULE = "needs";

    private static final String NEEDS = """
            select n.id, n.created_at noted_at, n.body, n.why, n.talking_point, n.language, n.aim, n.level, n.span, n.urgency, n.preferences,
                   array(select topic_name(n.organisation_id, nt.topic_id, n.language) from need_topics nt where nt.need_id = n.id) topics,
                   l.name shared_with, n.leader_at, n.everyone_at, n.archived_at, n.deleted_at
              from needs n left join colleagues l on l.id = n.leader_id where n.person_id = ? order by n.created_at""";

    private static final String STEPS = """
            select s.id, s.created_at made_at, n.body need, s.body, w.name with_whom, s.planned_on, s.done_at, s.result, s.advises, s.deleted_at
              from steps s join needs n on n.id = s.need_id left join colleagues w on w.id = s.with_id
             where s.person_id = ? order by s.created_at""";

    private static final String GOALS = """
            select g.id, g.created_at made_at, g.body, s.name suggested_by, g.suggestion, g.due_on, l.name shared_with, g.adopted_at,
                   g.ending, g.ended_at, g.deleted_at
              from goals g left join colleagues s on s.id = g.suggested_by left join colleagues l on l.id = g.leader_id
             where g.person_id = ? order by g.created_at""";

    private static final String SUGGESTED = """
            select g.id, g.created_at made_at, p.name with_whom, g.body, g.suggestion
              from goals g join colleagues p on p.id = g.person_id where g.suggested_by = ? order by g.created_at""";

    private static final String OFFERS =
            "select id, need_id, body, created_at offered_at from need_offers where person_id = ? order by created_at";

    private static final String STUCK = """
            select s.id, s.created_at said_at, s.body, l.name shared_with, s.opened_at, s.reply, s.replied_at, s.settled_at
              from stuck_requests s join colleagues l on l.id = s.leader_id where s.person_id = ? order by s.created_at""";

    private final JdbcClient database;
    private final Notifications notifications;

    NeedPersonalData(JdbcClient database, Notifications notifications) {
        this.database = database;
        this.notifications = notifications;
    }

    @Override
    public String module() {
        return MODULE;
    }

    @Override
    public Set<String> tables() {
        return Set.of("needs", "need_topics", "need_offers", "goals", "steps", "stuck_requests");
    }

    @Override
    public List<PersonalRecords> of(UUID person) {
        return List.of(
                records("needs", NEEDS, person)
                        .saying("language", "people.language")
                        .saying("aim", "needs.aim")
                        .saying("level", "needs.level")
                        .saying("span", "needs.span")
                        .saying("urgency", "needs.urgency"),
                records("steps", STEPS, person).saying("advises", "needs.advises"),
                records("goals", GOALS, person).saying("ending", "needs.ending"),
                records("suggested", SUGGESTED, person),
                records("offers", OFFERS, person),
                records("stuck", STUCK, person));
    }

    /** All of it is the learner's own, so nothing stays; a goal that others adopted from this leader stays theirs. */
    /** What was offered for a need that its learner took back since. */
    @Override
    public List<OutOfReach> outOfReach(Viewer person) {
        return database.sql("""
                        select o.id, left(o.body, 400) body from need_offers o join needs n on n.id = o.need_id
                         where o.person_id = ? and n.deleted_at is null and (n.everyone_at is null or n.archived_at is not null)
                         order by o.created_at desc limit 100""")
                .param(person.id())
                .query((row, number) ->
                        new OutOfReach(Excerpt.line(row.getString("body")), "/offers/" + row.getString("id")))
                .list();
    }

    @Override
    public void erase(UUID person, ErasureChoice farewell) {
        database.sql("delete from needs where person_id = ? returning id")
                .param(person)
                .query(UUID.class)
                .list()
                .forEach(need -> notifications.forget(Need.path(need)));
        run("delete from steps where person_id = ?", person);
        run("delete from goals where person_id = ?", person);
        run("delete from need_offers where person_id = ?", person);
        run("delete from goals where suggested_by = ? and adopted_at is null", person);
        run("update goals set suggested_by = null, suggestion = null where suggested_by = ?", person);
        run("update goals set leader_id = null where leader_id = ?", person);
        run("update needs set leader_id = null, leader_at = null where leader_id = ?", person);
        run("update steps set with_id = null where with_id = ?", person);
        database.sql("delete from stuck_requests where person_id = ? or leader_id = ?")
                .params(person, person)
                .update();
    }

    private void run(String sql, UUID person) {
        database.sql(sql).param(person).update();
    }

    private PersonalRecords records(String name, String sql, UUID person) {
        return PersonalRecords.of(
                MODULE, name, database.sql(sql).param(person).query().listOfRows());
    }
}
