package be.goesting.scheduling;

import be.goesting.scheduling.Meeting.Ending;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is planned in the current organisation, always read by one of the two. */
@Repository
public class Meetings {

    private static final String SIDE = "case when organiser_id = :person then 'organiser' else 'invitee' end";

    private final JdbcClient database;
    private final Clock clock;

    Meetings(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public Optional<Meeting> find(UUID id, UUID person) {
        return database.sql("select * from meeting_states where id = ? and (organiser_id = ? or invitee_id = ?)")
                .params(id, person, person)
                .query(new MeetingRow(person))
                .optional();
    }

    /** Two acts on the same meeting wait for each other. */
    void lock(UUID id) {
        database.sql("select id from meetings where id = ? for update")
                .param(id)
                .query(UUID.class)
                .optional();
    }

    void add(UUID id, Invited invited, Proposal proposal) {
        database.sql("""
                        insert into meetings (id, kind, organiser_id, invitee_id, created_at, awaited, proposed_times,
                          proposed_minutes, proposed_place)
                        values (?, ?, ?, ?, ?, 'invitee', ?, ?, ?)""")
                .param(id)
                .param(invited.kind())
                .param(invited.organiser())
                .param(invited.invitee())
                .param(now())
                .param(array(proposal.times()))
                .param(proposal.minutes())
                .param(proposal.place())
                .update();
    }

    UUID add(Invited invited, Instant at, Slot agreed, boolean held) {
        return database.sql("""
                        insert into meetings (kind, organiser_id, invitee_id, created_at, starts_at, minutes, place,
                          ending, ended_by, ended_at)
                        select ?, ?, ?, ?, at, ?, ?, ending, case when ending is not null then 'organiser' end,
                               case when ending is not null then at end
                          from (values (cast(? as timestamptz), case when ? then 'held' end)) given (at, ending)
                        returning id""")
                .param(invited.kind())
                .param(invited.organiser())
                .param(invited.invitee())
                .param(Timestamp.from(at))
                .param(agreed.minutes())
                .param(agreed.place())
                .param(Timestamp.from(agreed.startsAt()))
                .param(held)
                .query(UUID.class)
                .single();
    }

    void propose(UUID id, UUID awaited, Proposal proposal) {
        database.sql("update meetings set awaited = " + SIDE + """
                        , proposed_times = :times, proposed_minutes = :minutes, proposed_place = :place, sequence = sequence + 1
                         where id = :id""")
                .param("person", awaited)
                .param("times", array(proposal.times()))
                .param("minutes", proposal.minutes())
                .param("place", proposal.place())
                .param("id", id)
                .update();
    }

    void agree(UUID id, Slot slot) {
        database.sql("""
                        update meetings set starts_at = ?, minutes = ?, place = ?, awaited = null, proposed_times = '{}',
                               proposed_minutes = null, proposed_place = null, sequence = sequence + 1 where id = ?""")
                .param(Timestamp.from(slot.startsAt()))
                .param(slot.minutes())
                .param(slot.place())
                .param(id)
                .update();
    }

    /** What was proposed did not suit; what was agreed before stands. */
    void keep(UUID id) {
        database.sql("""
                        update meetings set awaited = null, proposed_times = '{}', proposed_minutes = null, proposed_place = null,
                               sequence = sequence + 1 where id = ?""").param(id).update();
    }

    void end(UUID id, Ending.How how, UUID by, @Nullable String note) {
        database.sql("update meetings set ended_by = " + SIDE + """
                        , ending = :how, ended_at = :now, ending_note = :note, sequence = sequence + 1 where id = :id""")
                .param("person", by)
                .param("how", how.code())
                .param("now", now())
                .param("note", note)
                .param("id", id)
                .update();
    }

    void restore(UUID id) {
        database.sql("""
                        update meetings set ending = null, ended_by = null, ended_at = null, ending_note = null,
                               sequence = sequence + 1 where id = ?""").param(id).update();
    }

    /** What was still proposed is let go of; the calendars stay as they are. */
    void close(UUID id, UUID by) {
        database.sql("update meetings set ended_by = " + SIDE + """
                        , ending = 'held', ended_at = :now, awaited = null, proposed_times = '{}', proposed_minutes = null,
                          proposed_place = null where id = :id""")
                .param("person", by)
                .param("now", now())
                .param("id", id)
                .update();
    }

    void reopen(UUID id) {
        database.sql("update meetings set ending = null, ended_by = null, ended_at = null where id = ?")
                .param(id)
                .update();
    }

    /** What is still to be held, as the others see it. */
    List<Meeting> toComeWith(UUID person, String kind) {
        return database
                .sql("""
                        select id, case when organiser_id = :person then invitee_id else organiser_id end other
                          from meeting_states
                         where kind = :kind and (organiser_id = :person or invitee_id = :person) and ending is null
                           and coalesce(starts_at + make_interval(mins => minutes), proposed_times[cardinality(proposed_times)]) > :now""")
                .param("person", person)
                .param("kind", kind)
                .param("now", now())
                .query((row, number) ->
                        find(row.getObject("id", UUID.class), row.getObject("other", UUID.class)).stream())
                .list()
                .stream()
                .flatMap(Function.identity())
                .toList();
    }

    List<UUID> delete(String kind, UUID person) {
        return database.sql("delete from meetings where kind = ? and (organiser_id = ? or invitee_id = ?) returning id")
                .params(kind, person, person)
                .query(UUID.class)
                .list();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static Timestamp[] array(List<Instant> times) {
        return times.stream().map(Timestamp::from).toArray(Timestamp[]::new);
    }
}
