package be.goesting.talks;

import be.goesting.notifications.Notifications;
import be.goesting.privacy.ErasureChoice;
import be.goesting.privacy.PersonalData;
import be.goesting.privacy.PersonalRecords;
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
            select t.id, p.name with_whom, case when t.asker_id = :person then 'asker' else 'host' end side, t.created_at asked_at, t.about,
                   t.place, t.starts_at, t.ending, t.ending_note word, o.helped, o.shown_at
              from talks t
              join people p on p.id = case when t.asker_id = :person then t.host_id else t.asker_id end
              left join talk_outcomes o
                on o.talk_id = t.id and o.side = case when t.asker_id = :person then 'asker' else 'host' end
             where t.asker_id = :person or t.host_id = :person
             order by t.created_at""";

    private final JdbcClient database;
    private final Notifications notifications;

    TalkPersonalData(JdbcClient database, Notifications notifications) {
        this.database = database;
        this.notifications = notifications;
    }

    @Override
    public String module() {
        return MODULE;
    }

    @Override
    public Set<String> tables() {
        return Set.of("talks", "talk_times", "talk_outcomes");
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
        database.sql("delete from talks where asker_id = ? or host_id = ? returning id")
                .params(person, person)
                .query(UUID.class)
                .list()
                .forEach(talk -> notifications.forget(Talk.path(talk)));
    }
}
