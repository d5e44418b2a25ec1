package be.goesting.conversations;

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

/** Somebody's conversations: what both see, and of what each keeps alone only this person's. */
@Component
@Order(38)
class ConversationPersonalData implements PersonalData {

    private static final String MODULE = "conversations";

    private static final String MINE = """
            with mine as (
              select c.*, m.created_at, m.known_at starts_at, coalesce(m.minutes, m.proposed_minutes) minutes,
                     coalesce(m.place, m.proposed_place) place, m.ending, m.ended_at, m.ending_note,
                     case when c.learner_id = :person then 'learner' else 'leader' end side,
                     case when c.learner_id = :person then c.leader_id else c.learner_id end other_id
                from conversations c join meeting_states m on m.id = c.id
               where c.learner_id = :person or c.leader_id = :person)
            """;

    private static final String CONVERSATIONS = MINE + """
            select c.id, p.name with_whom, c.side, c.occasion, c.about, c.created_at invited_at, c.starts_at, c.minutes, c.place, c.ending,
                   c.ended_at, c.ending_note word, s.preparation, s.shared_at, s.own_notes, s.follow_up_on,
                   (select n.body from conversation_notes n where n.conversation_id = c.id order by n.version desc limit 1) notes
              from mine c
              join colleagues p on p.id = c.other_id
              left join conversation_sides s on s.conversation_id = c.id and s.side = c.side
             order by c.created_at""";

    private static final String POINTS = MINE + """
            select c.id conversation_id, o.created_at added_at, o.body, o.detail more, o.deleted_at removed_at
              from mine c join conversation_points o on o.conversation_id = c.id and o.side = c.side order by o.created_at""";

    private static final String AGREEMENTS = MINE + """
            select c.id conversation_id, p.name with_whom, a.created_at made_at, a.body,
                   case when a.who = 'together' then 'together' when a.who = c.side then 'me' else 'other' end who,
                   a.due_on, a.ending, a.ended_at
              from mine c join colleagues p on p.id = c.other_id join agreements a on a.conversation_id = c.id order by a.created_at""";

    private static final String PASSED = MINE + """
            select c.id conversation_id, p.name to_whom, s.created_at passed_at
              from mine c join conversation_passes s on s.conversation_id = c.id join colleagues p on p.id = s.leader_id
             where c.side = 'learner' order by s.created_at""";

    private final JdbcClient database;
    private final SchedulingService scheduling;
    private final Notifications notifications;

    ConversationPersonalData(JdbcClient database, SchedulingService scheduling, Notifications notifications) {
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
        return Set.of(
                "meetings",
                "conversations",
                "conversation_sides",
                "conversation_points",
                "conversation_notes",
                "conversation_passes",
                "agreements");
    }

    @Override
    public List<PersonalRecords> of(UUID person) {
        return List.of(
                records("conversations", CONVERSATIONS, person)
                        .saying("side", "conversations.data.side")
                        .saying("occasion", "conversations.occasion")
                        .saying("ending", "conversations.data.ending"),
                records("points", POINTS, person),
                records("agreements", AGREEMENTS, person)
                        .saying("who", "conversations.data.who")
                        .saying("ending", "conversations.agreement"),
                records("passed", PASSED, person));
    }

    /** A conversation is of two people; without one of them there is none. */
    @Override
    public void erase(UUID person, ErasureChoice farewell) {
        database.sql("delete from conversation_passes where leader_id = ?")
                .param(person)
                .update();
        scheduling
                .deleteAllOf(person, Conversation.KIND)
                .forEach(conversation -> notifications.forget(Conversation.path(conversation)));
    }

    private PersonalRecords records(String name, String sql, UUID person) {
        return PersonalRecords.of(
                MODULE, name, database.sql(sql).param("person", person).query().listOfRows());
    }
}
