package be.goesting.conversations.handover;

import be.goesting.conversations.Conversation;
import be.goesting.people.Colleague;
import be.goesting.people.Colleagues;
import be.goesting.site.Rows;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What learners passed on to who leads them now: the agreements and the shared notes of a conversation that was rounded off with
 * somebody else. It can be read while one leads the learner, and until it is taken back; what that other wrote, from when that one
 * says so.
 */
@Repository
public class Handovers {

    /**
     * A conversation as who it was passed on to may know of it.
     *
     * @param leader with whom it was held
     * @param agreed whether that one lets it be read as a whole
     */
    public record Passed(UUID conversation, Colleague learner, Colleague leader, Instant heldAt, boolean agreed) {

        public String path() {
            return Conversation.path(conversation);
        }
    }

    private static final String PASSED = """
            select c.id, m.starts_at, s.agreed_on is not null agreed, l.id learner, l.name learner_name, l.team_id learner_team, l.team_name learner_team_name,
                   l.colour learner_colour, d.id leader, d.name leader_name, d.team_id leader_team,
                   d.team_name leader_team_name, d.colour leader_colour
              from conversation_passes s
              join conversations c on c.id = s.conversation_id
              join meeting_states m on m.id = c.id
              join colleagues l on l.id = c.learner_id
              join colleagues d on d.id = c.leader_id
             where s.leader_id = :person and m.ending = 'held' and leader_of(c.learner_id) = :person\s""";

    private final JdbcClient database;
    private final Clock clock;

    Handovers(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public Optional<Passed> find(UUID conversation, UUID person) {
        return read("and c.id = :conversation", person, conversation).stream().findFirst();
    }

    /**
     * That the learner passed it on, as the earlier leader may know of it.
     *
     * @param to who leads the learner now
     * @param agreed whether the earlier leader said yes; null for no answer yet
     */
    public record Asked(String to, @Nullable Boolean agreed) {}

    /** What the earlier leader of the conversation is asked. */
    public Optional<Asked> asked(UUID conversation) {
        return database.sql("""
                        select d.name, case when s.agreed_on is not null then true when s.refused_on is not null then false end agreed
                          from conversation_passes s join conversations c on c.id = s.conversation_id
                          join colleagues d on d.id = s.leader_id
                         where c.id = ? and s.leader_id = leader_of(c.learner_id) and s.leader_id <> c.leader_id""")
                .param(conversation)
                .query((row, number) -> new Asked(row.getString("name"), row.getObject("agreed", Boolean.class)))
                .optional();
    }

    /** @return whether there was something to answer */
    public boolean answer(UUID conversation, boolean agrees) {
        return database.sql("""
                        update conversation_passes s set agreed_on = case when :agrees then current_date end,
                               refused_on = case when not :agrees then current_date end
                          from conversations c
                         where c.id = s.conversation_id and c.id = :conversation and s.leader_id = leader_of(c.learner_id)
                           and s.leader_id <> c.leader_id""")
                        .param("agrees", agrees)
                        .param("conversation", conversation)
                        .update()
                > 0;
    }

    /** The newest first. */
    public List<Passed> to(UUID person) {
        return read("order by m.starts_at desc limit 100", person, person);
    }

    public boolean isPassed(UUID conversation, UUID leader) {
        return database.sql(
                        "select exists (select from conversation_passes where conversation_id = ? and leader_id = ?)")
                .params(conversation, leader)
                .query(Boolean.class)
                .single();
    }

    public void pass(UUID conversation, UUID leader) {
        database.sql("""
                        insert into conversation_passes (conversation_id, leader_id, created_at) values (?, ?, ?)
                        on conflict do nothing""")
                .params(conversation, leader, Timestamp.from(clock.instant()))
                .update();
    }

    /** From whoever it was passed on to. */
    public void takeBack(UUID conversation) {
        database.sql("delete from conversation_passes where conversation_id = ?")
                .param(conversation)
                .update();
    }

    private List<Passed> read(String rest, UUID person, UUID conversation) {
        return database.sql(PASSED + rest)
                .param("person", person)
                .param("conversation", conversation)
                .query((row, number) -> new Passed(
                        row.getObject("id", UUID.class),
                        Colleagues.from(row, "learner"),
                        Colleagues.from(row, "leader"),
                        Rows.instant(row, "starts_at"),
                        row.getBoolean("agreed")))
                .list();
    }
}
