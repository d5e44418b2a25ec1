package be.goesting.conversations;

import java.util.Map;
import be.goesting.home.WaitingQuery;
import be.goesting.site.Language;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The conversations of the current organisation, always read by one of the two. */
@Repository
public class Conversations {

    /** A conversation with its history, as a seed brings it: agreed on, and perhaps rounded off. */
    public record Past(
            UUID learner,
            UUID leader,
            String occasion,
            @Nullable String about,
            ConversationSide by,
            Instant invitedAt,
            Slot slot,
            boolean roundedOff) {}

    private static final String CONVERSATION = """
            select c.*, l.name learner_name, l.team_id learner_team, a.name learner_team_name, a.colour learner_colour,
                   d.name leader_name, d.team_id leader_team, b.name leader_team_name, b.colour leader_colour,
                   l.id learner, d.id leader
              from (select c.*, case when c.learner_id = :person then 'learner' else 'leader' end side from conversations c
                     where c.learner_id = :person or c.leader_id = :person) c
              join people l on l.id = c.learner_id
              left join teams a on a.id = l.team_id
              join people d on d.id = c.leader_id
              left join teams b on b.id = d.team_id
            """;

    private final JdbcClient database;
    private final Clock clock;

    Conversations(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public Optional<Conversation> find(UUID id, UUID person) {
        return database.sql(CONVERSATION + "where c.id = :id")
                .param("person", person)
                .param("id", id)
                .query(new ConversationRow())
                .optional();
    }

    /** The newest first. */
    List<Conversation> of(UUID person, int most) {
        return database.sql(CONVERSATION + "order by coalesce(c.starts_at, c.proposed_at) desc, c.id desc limit :most")
                .param("person", person)
                .param("most", most)
                .query(new ConversationRow())
                .list();
    }

    /**
     * What waits for the person's answer or is still to come, and after which conversations it may be time for a next one: not
     * while one is planned, and not with who does not lead the learner any more.
     */
    public List<Conversation> toMind(UUID person, LocalDate today, int most) {
        return waiting(person, today, most).list(database);
    }

    public WaitingQuery<Conversation> waiting(UUID person, LocalDate today, int most) {
        String sql = CONVERSATION + """
                where c.ending is null and (c.awaited = c.side or c.starts_at + c.minutes * interval '1 minute' > :now)
                   or c.ending = 'rounded_off'
                      and exists (select from conversation_sides s
                                   where s.conversation_id = c.id and s.side = c.side and s.follow_up_on <= :today)
                      and not exists (select from conversations n
                                       where n.learner_id = c.learner_id and n.leader_id = c.leader_id and n.ending is null)
                      and leader_of(c.learner_id) = c.leader_id
                order by c.ending is not null, coalesce(c.starts_at, c.proposed_at), c.id limit :most""";
        return new WaitingQuery<>(
                sql,
                Map.of("person", person, "now", Timestamp.from(clock.instant()), "today", today, "most", most),
                new ConversationRow());
    }

    /** The id of the conversation that this very form invited to before. */
    Optional<UUID> invitedWith(UUID submission, UUID learner, UUID leader) {
        return database.sql("select id from conversations where submission_id = ? and learner_id = ? and leader_id = ?")
                .params(submission, learner, leader)
                .query(UUID.class)
                .optional();
    }

    /** The two, with where a letter finds them. */
    List<ConversationParty> parties(UUID conversation) {
        return database.sql("""
                        select case when p.id = c.learner_id then 'learner' else 'leader' end side, p.id, p.name, p.email, p.language
                          from conversations c join people p on p.id in (c.learner_id, c.leader_id) where c.id = ? order by side""")
                .param(conversation)
                .query((row, number) -> new ConversationParty(
                        ConversationSide.of(row.getString("side")),
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("email"),
                        Language.of(row.getString("language"))))
                .list();
    }

    /** Two acts on the same conversation wait for each other. */
    public void lock(UUID id) {
        database.sql("select id from conversations where id = ? for update")
                .param(id)
                .query(UUID.class)
                .optional();
    }

    UUID add(Invited invited, Slot slot, UUID submission) {
        return database.sql("""
                        insert into conversations (learner_id, leader_id, occasion, about, submission_id, invited_by, created_at, awaited,
                          proposed_at, proposed_minutes, proposed_place)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id""")
                .param(invited.learner())
                .param(invited.leader())
                .param(invited.occasion().code())
                .param(invited.about())
                .param(submission)
                .param(invited.by().code())
                .param(Timestamp.from(clock.instant()))
                .param(invited.by().other().code())
                .param(Timestamp.from(slot.startsAt()))
                .param(slot.minutes())
                .param(slot.place())
                .query(UUID.class)
                .single();
    }

    public UUID add(Past past) {
        return database.sql("""
                        insert into conversations (learner_id, leader_id, occasion, about, invited_by, created_at, starts_at, minutes,
                          place, ending, ended_by, ended_at)
                        select ?, ?, ?, ?, ?, ?, at, ?, ?, ending, case when ending is not null then 'leader' end,
                               case when ending is not null then at end
                          from (values (cast(? as timestamptz), case when ? then 'rounded_off' end)) given (at, ending)
                        returning id""")
                .param(past.learner())
                .param(past.leader())
                .param(past.occasion())
                .param(past.about())
                .param(past.by().code())
                .param(Timestamp.from(past.invitedAt()))
                .param(past.slot().minutes())
                .param(past.slot().place())
                .param(Timestamp.from(past.slot().startsAt()))
                .param(past.roundedOff())
                .query(UUID.class)
                .single();
    }

    void propose(UUID id, ConversationSide awaited, Slot slot) {
        database.sql("""
                        update conversations set awaited = ?, proposed_at = ?, proposed_minutes = ?, proposed_place = ?,
                               sequence = sequence + 1 where id = ?""")
                .param(awaited.code())
                .param(Timestamp.from(slot.startsAt()))
                .param(slot.minutes())
                .param(slot.place())
                .param(id)
                .update();
    }

    void agree(UUID id) {
        database.sql("""
                        update conversations set starts_at = proposed_at, minutes = proposed_minutes, place = proposed_place,
                               awaited = null, proposed_at = null, proposed_minutes = null, proposed_place = null,
                               sequence = sequence + 1 where id = ?""").param(id).update();
    }

    /** The time proposed did not suit; what was agreed before stands. */
    void keep(UUID id) {
        database.sql("""
                        update conversations set awaited = null, proposed_at = null, proposed_minutes = null,
                               proposed_place = null, sequence = sequence + 1 where id = ?""").param(id).update();
    }

    void end(UUID id, ConversationChange ending, ConversationSide by, @Nullable String word) {
        database.sql("""
                        update conversations set ending = ?, ended_by = ?, ended_at = ?, ending_note = ?, sequence = sequence + 1
                         where id = ?""")
                .param(ending.code())
                .param(by.code())
                .param(Timestamp.from(clock.instant()))
                .param(word)
                .param(id)
                .update();
    }

    void restore(UUID id) {
        database.sql("""
                        update conversations set ending = null, ended_by = null, ended_at = null, ending_note = null,
                               sequence = sequence + 1 where id = ?""").param(id).update();
    }

    /** What was still proposed is let go of; the calendars stay as they are. */
    void roundOff(UUID id, ConversationSide by) {
        database.sql("""
                        update conversations set ending = 'rounded_off', ended_by = ?, ended_at = ?, awaited = null,
                               proposed_at = null, proposed_minutes = null, proposed_place = null where id = ?""").params(by.code(), Timestamp.from(clock.instant()), id).update();
    }

    void reopen(UUID id) {
        database.sql("update conversations set ending = null, ended_by = null, ended_at = null where id = ?")
                .param(id)
                .update();
    }
}
