package be.goesting.people.addresses;

import be.goesting.people.addresses.AddressChange.Outcome;
import be.goesting.site.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The log of addresses of the current organisation's people. */
@Repository
@Transactional
public class AddressChanges {

    private static final String CHANGE = """
            select c.id, c.person_id, c.old_email, c.new_email, b.name changed_by, c.created_at, c.due_at, c.outcome
              from address_changes c left join people b on b.id = c.changed_by and b.erased_at is null
             where\s""";

    private static final int SHOWN = 20;

    private final JdbcClient database;

    AddressChanges(JdbcClient database) {
        this.database = database;
    }

    /** The latest first. */
    public List<AddressChange> of(UUID person) {
        return database.sql(CHANGE + "c.person_id = ? order by c.created_at desc, c.id desc limit ?")
                .params(person, SHOWN)
                .query(AddressChanges::change)
                .list();
    }

    public Optional<AddressChange> find(UUID id) {
        return database.sql(CHANGE + "c.id = ?")
                .param(id)
                .query(AddressChanges::change)
                .optional();
    }

    /** Who wanted it; empty for who is gone. */
    Optional<UUID> wantedBy(UUID id) {
        return database.sql("select changed_by from address_changes where id = ? and changed_by is not null")
                .param(id)
                .query(UUID.class)
                .optional();
    }

    List<UUID> due() {
        return database.sql("select id from address_changes where outcome = 'waiting' and due_at <= now()")
                .query(UUID.class)
                .list();
    }

    UUID add(UUID person, @Nullable String from, @Nullable String to, UUID by, Outcome outcome, Duration wait) {
        return database.sql("""
                        insert into address_changes (person_id, old_email, new_email, changed_by, outcome, due_at, settled_at)
                        values (:person, :from, :to, :by, :outcome, now() + make_interval(secs => :wait),
                                case when :outcome <> 'waiting' then now() end)
                        returning id""")
                .param("person", person)
                .param("from", from)
                .param("to", to)
                .param("by", by)
                .param("outcome", outcome.code())
                .param("wait", wait.toSeconds())
                .query(UUID.class)
                .single();
    }

    /** @return whether it still waited: of two who settle it at once, one does */
    boolean settle(UUID id, Outcome outcome) {
        return database.sql(
                                "update address_changes set outcome = ?, settled_at = now() where id = ? and outcome = 'waiting'")
                        .params(outcome.code(), id)
                        .update()
                == 1;
    }

    /** Whether just this was announced already. */
    boolean isWaiting(UUID person, @Nullable String to) {
        return database.sql("""
                        select exists (select from address_changes
                         where person_id = :person and outcome = 'waiting' and new_email is not distinct from :to)""")
                .param("person", person)
                .param("to", to)
                .query(Boolean.class)
                .single();
    }

    /** Whether without this person's address no administrator can sign in. */
    boolean isNeeded(UUID person) {
        return database.sql("""
                        select exists (select from role_assignments where person_id = :person and role = 'administrator')
                           and not exists (select from role_assignments a join people p on p.id = a.person_id
                                where a.role = 'administrator' and p.id <> :person and p.email is not null)""").param("person", person).query(Boolean.class).single();
    }

    void withdrawWaiting(UUID person) {
        database.sql(
                        "update address_changes set outcome = 'withdrawn', settled_at = now() where person_id = ? and outcome = 'waiting'")
                .param(person)
                .update();
    }

    /** The address the person had last, whether or not it was taken away since. */
    Optional<String> last(UUID person) {
        return database.sql("""
                        select coalesce(p.email, (select c.old_email from address_changes c
                                 where c.person_id = p.id and c.old_email is not null and c.outcome in ('immediate', 'confirmed', 'elapsed')
                                 order by c.created_at desc, c.id desc limit 1)) email
                          from people p where p.id = ?""")
                .param(person)
                .query((row, number) -> Optional.ofNullable(row.getString("email")))
                .single();
    }

    private static AddressChange change(ResultSet row, int number) throws SQLException {
        return new AddressChange(
                row.getObject("id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getString("old_email"),
                row.getString("new_email"),
                row.getString("changed_by"),
                Rows.instant(row, "created_at"),
                Rows.instant(row, "due_at"),
                Outcome.of(row.getString("outcome")));
    }
}
