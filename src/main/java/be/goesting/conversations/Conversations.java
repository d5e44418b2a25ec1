package be.goesting.conversations;

import be.goesting.home.WaitingQuery;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The conversations of the current organisation, always read by one of the two. */
@Repository
public class Conversations {

    private static final String CONVERSATION = """
            select m.*, c.occasion, c.about, l.id learner, l.name learner_name, l.team_id learner_team, l.team_name learner_team_name,
                   l.colour learner_colour, d.id leader, d.name leader_name, d.team_id leader_team, d.team_name leader_team_name,
                   d.colour leader_colour
              from conversations c
              join meeting_states m on m.id = c.id
              join colleagues l on l.id = c.learner_id
              join colleagues d on d.id = c.leader_id
             where (c.learner_id = :person or c.leader_id = :person)\s""";

    private final JdbcClient database;
    private final Clock clock;

    Conversations(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public Optional<Conversation> find(UUID id, UUID person) {
        return database.sql(CONVERSATION + "and c.id = :id")
                .param("person", person)
                .param("id", id)
                .query(new ConversationRow(person))
                .optional();
    }

    /** The newest first. */
    List<Conversation> of(UUID person, int limit) {
        return database.sql(CONVERSATION + "order by m.known_at desc, c.id desc limit :limit")
                .param("person", person)
                .param("limit", limit)
                .query(new ConversationRow(person))
                .list();
    }

    /**
     * What waits for the person's answer or is still to come, and after which conversations it may be time for a next one: not
     * while one is planned, and not with who does not lead the learner any more.
     */
    public List<Conversation> toMind(UUID person, LocalDate today, int limit) {
        return waiting(person, today, limit).list(database);
    }

    public WaitingQuery<Conversation> waiting(UUID person, LocalDate today, int limit) {
        String sql = CONVERSATION + """
                and (m.ending is null and (m.awaited_id = :person or m.starts_at + m.minutes * interval '1 minute' > :now)
                     or m.ending = 'held'
                        and exists (select from conversation_sides s
                                     where s.conversation_id = c.id and s.follow_up_on <= :today
                                       and s.side = case when c.learner_id = :person then 'learner' else 'leader' end)
                        and not exists (select from conversations n join meeting_states o on o.id = n.id
                                         where n.learner_id = c.learner_id and n.leader_id = c.leader_id and o.ending is null)
                        and leader_of(c.learner_id) = c.leader_id)
                order by m.ending is not null, m.known_at, c.id limit :limit""";
        return new WaitingQuery<>(
                sql,
                Map.of("person", person, "now", Timestamp.from(clock.instant()), "today", today, "limit", limit),
                new ConversationRow(person));
    }

    void add(UUID id, NewConversation conversation) {
        database.sql("insert into conversations (id, learner_id, leader_id, occasion, about) values (?, ?, ?, ?, ?)")
                .param(id)
                .param(conversation.learner())
                .param(conversation.leader())
                .param(conversation.occasion().code())
                .param(conversation.about())
                .update();
    }
}
