package be.goesting.talks;

import be.goesting.notifications.Notifications;
import be.goesting.privacy.ErasureChoice;
import be.goesting.privacy.PersonalData;
import be.goesting.privacy.PersonalRecords;
import be.goesting.scheduling.SchedulingService;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The talks somebody asked for or was asked for, and what that person, not the other, said afterwards. */
@Component
@Order(36)
class TalkPersonalData implements PersonalData {

    private static final String MODULE = "talks";

    private static final String TALKS = """
            select t.id, p.name with_whom, s.side, m.created_at asked_at, t.about, coalesce(m.place, m.proposed_place) place,
                   m.starts_at, m.ending, m.ending_note word, o.helped, o.shown_at
              from talks t
              join meeting_states m on m.id = t.id
              cross join lateral (values (case when m.organiser_id = :person then 'asker' else 'host' end)) s (side)
              join colleagues p on p.id = case s.side when 'asker' then m.invitee_id else m.organiser_id end
              left join talk_outcomes o on o.talk_id = t.id and o.side = s.side
             where m.organiser_id = :person or m.invitee_id = :person
             order by m.created_at""";

    private final JdbcClient database;
    private final SchedulingService scheduling;
    private final Notifications notifications;

    TalkPersonalData(JdbcClient database, SchedulingService scheduling, Notifications notifications) {
        this.database = database;
        this.scheduling = scheduling;
        this.notifications = notifications;
    }

    @Override
    public String module() {
        return MODULE;
    }

    @Override
    public Set<String> tables() {
        return Set.of("meetings", "talks", "talk_outcomes");
    }

    @Override
    public List<PersonalRecords> of(UUID person) {
        var rows = database.sql(TALKS).param("person", person).query().listOfRows();
        return List.of(PersonalRecords.of(MODULE, "talks", rows)
                .saying("side", "talks.data.side")
                .saying("ending", "talks.data.ending")
                .saying("helped", "talks.helped"));
    }

    /** A talk is of two people; without one of them there is none. */
    @Override
    public void erase(UUID person, ErasureChoice farewell) {
        scheduling.deleteAllOf(person, Talk.KIND).forEach(talk -> notifications.forget(Talk.path(talk)));
    }
}
