package be.goesting.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The mails that wait. A row goes when its mail was taken, was refused or expired: a link by which one gets in stands here no longer
 * than needed.
 */
@Repository
class Mails {

    /** Nobody reads more than this at once; it is a mistake, or somebody who wants to fill a mailbox. */
    static final int MOST_PER_ADDRESS = 50;

    /** Who keeps changing something is not waited for longer than so many times the usual wait. */
    private static final int LONGEST_WAIT = 10;

    /** As long as no server may take to answer: whoever claimed the mail and did not send it by then was killed. */
    static final Duration LEASE = Duration.ofMinutes(5);

    /**
     * A mail that a node has claimed.
     *
     * @param composer who writes it now; null for what is written
     * @param reader for whom it is to be written; null for what is written
     */
    record Claimed(
            UUID id,
            int attempt,
            Mail mail,
            @Nullable String composer,
            @Nullable UUID reader) {}

    private final JdbcClient database;

    Mails(JdbcClient database) {
        this.database = database;
    }

    /** What the queue makes of a mail. */
    enum Added {
        NEW,
        /** In the place of one about the same. */
        REPLACED,
        /** Too many wait for the address already. */
        REFUSED
    }

    /** Takes the place of what waits for the address about the same; that it waits for longer is bounded. */
    Added add(Mail mail, Duration wait) {
        Optional<Instant> since = removeSame(mail);
        CalendarAttachment calendar = mail.calendar();
        int added = database.sql("""
                        insert into mails (email, subject, body, calendar, calendar_method, about, unsubscribe_url, created_at, next_attempt_at, expires_at)
                        select :email, :subject, :body, :calendar, :method, :about, :unsubscribe, coalesce(cast(:since as timestamptz), now()),
                               greatest(cast(:notBefore as timestamptz),
                                 least(now() + make_interval(secs => :wait), coalesce(cast(:since as timestamptz), now()) + make_interval(secs => :longest))),
                               :expires
                         where (select count(*) from mails where email = :email) < :limit""")
                .param("email", mail.to())
                .param("subject", mail.subject())
                .param("body", mail.body())
                .param("calendar", calendar == null ? null : calendar.text())
                .param("method", calendar == null ? null : calendar.method())
                .param("about", mail.about())
                .param("unsubscribe", mail.unsubscribeUrl())
                .param(
                        "notBefore",
                        Optional.ofNullable(mail.notBefore())
                                .map(Timestamp::from)
                                .orElse(null))
                .param("since", since.map(Timestamp::from).orElse(null))
                .param("wait", wait.toSeconds())
                .param("longest", wait.multipliedBy(LONGEST_WAIT).toSeconds())
                .param("expires", Timestamp.from(mail.expiresAt()))
                .param("limit", MOST_PER_ADDRESS)
                .update();
        return added == 0 ? Added.REFUSED : since.isPresent() ? Added.REPLACED : Added.NEW;
    }

    /** @return since when the first of those about the same waited */
    private Optional<Instant> removeSame(Mail mail) {
        return mail.about() == null
                ? Optional.empty()
                : database
                        .sql("delete from mails where email = ? and about = ? returning created_at")
                        .params(mail.to(), mail.about())
                        .query((row, number) -> row.getTimestamp("created_at").toInstant())
                        .list()
                        .stream()
                        .min(Comparator.naturalOrder());
    }

    /** One waits for each reader; for who has too many that wait, none is added. */
    int addComposed(String composer, Map<UUID, String> emails, Instant expiresAt) {
        return database.sql("""
                        insert into mails (email, subject, body, composer, composed_for, expires_at)
                        select t.email, '', '', :composer, t.reader, :expires from unnest(:readers, :emails) t (reader, email)
                         where (select count(*) from mails m where m.email = t.email) < :limit
                        on conflict do nothing""")
                .param("composer", composer)
                .param("readers", emails.keySet().toArray(UUID[]::new))
                .param("emails", emails.values().toArray(String[]::new))
                .param("expires", Timestamp.from(expiresAt))
                .param("limit", MOST_PER_ADDRESS)
                .update();
    }

    /** The organisations in which a mail has to be sent or cleared away now. */
    List<UUID> organisationsWithMailDue() {
        return database.sql("select organisation from organisations_with_mail_due()")
                .query(UUID.class)
                .list();
    }

    /** @return the addresses to which a mail expired */
    List<String> removeExpired() {
        return database.sql("delete from mails where expires_at <= now() returning email")
                .query(String.class)
                .list();
    }

    /** The one that is due and expires first; nobody else gets it before the lease is over. */
    Optional<Claimed> claim() {
        return database.sql("""
                        update mails set attempts = attempts + 1, next_attempt_at = now() + make_interval(secs => ?)
                         where id = (select id from mails where next_attempt_at <= now() and expires_at > now()
                                      order by expires_at, id limit 1 for update skip locked)
                        returning id, attempts, email, subject, body, calendar, calendar_method, unsubscribe_url, expires_at,
                                  composer, composed_for""").param(LEASE.toSeconds()).query(Mails::claimed).optional();
    }

    void remove(Claimed claimed) {
        database.sql("delete from mails where id = ? and attempts = ?")
                .params(claimed.id(), claimed.attempt())
                .update();
    }

    void postpone(Claimed claimed, Duration pause) {
        database.sql(
                        "update mails set next_attempt_at = least(now() + make_interval(secs => ?), expires_at) where id = ? and attempts = ?")
                .params(pause.toSeconds(), claimed.id(), claimed.attempt())
                .update();
    }

    /** Not those that are yet to be written: what they will tell is kept elsewhere. */
    List<Map<String, @Nullable Object>> waitingFor(String address) {
        return database.sql(
                        "select subject, created_at, expires_at from mails where email = ? and composer is null order by id")
                .param(address)
                .query()
                .listOfRows();
    }

    void removeFor(String address) {
        database.sql("delete from mails where email = ?").param(address).update();
    }

    private static Claimed claimed(ResultSet row, int number) throws SQLException {
        String calendar = row.getString("calendar");
        var mail = new Mail(
                row.getString("email"),
                row.getString("subject"),
                row.getString("body"),
                calendar == null ? null : new CalendarAttachment(row.getString("calendar_method"), calendar),
                row.getTimestamp("expires_at").toInstant());
        return new Claimed(
                row.getObject("id", UUID.class),
                row.getInt("attempts"),
                mail.wished(null, row.getString("unsubscribe_url")),
                row.getString("composer"),
                row.getObject("composed_for", UUID.class));
    }
}
