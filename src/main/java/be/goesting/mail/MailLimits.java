package be.goesting.mail;

import be.goesting.mail.TooMuchMail.Limit;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;

/** How many mails somebody makes leave in a day, how many somebody gets, and how many leave the organisation in all. */
@Service
public class MailLimits {

    private final JdbcClient database;
    private final int perSender;
    private final int perReceiver;
    private final int perOrganisation;

    MailLimits(
            JdbcClient database,
            @Value("${goesting.mail.per-sender}") int perSender,
            @Value("${goesting.mail.per-receiver}") int perReceiver,
            @Value("${goesting.mail.per-organisation}") int perOrganisation) {
        this.database = database;
        this.perSender = perSender;
        this.perReceiver = perReceiver;
        this.perOrganisation = perOrganisation;
    }

    /**
     * To be asked before an act of which a mail comes.
     *
     * @param receiver an address; null when not known yet
     * @throws TooMuchMail when no more leaves today
     */
    public void require(UUID sender, @Nullable String receiver) {
        reached(sender, receiver).ifPresent(limit -> {
            throw new TooMuchMail(limit);
        });
    }

    /** For what leaves by itself: whether one more may, of somebody's making, or of nobody's in particular. */
    public boolean allow(@Nullable UUID sender, String receiver) {
        return reached(sender, receiver).isEmpty();
    }

    /** To be asked about a mail without which the act goes on: who acts is told that none leaves. */
    public boolean isReached(UUID sender, @Nullable String receiver) {
        return reached(sender, receiver).isPresent();
    }

    Optional<Limit> reached(@Nullable UUID sender, @Nullable String receiver) {
        return counting(database.sql("""
                        select kind from mail_counts
                         where day = current_date
                           and (kind = 'sender' and key = sha256(convert_to(:sender, 'UTF8')) and mails >= :perSender
                                or kind = 'receiver' and key = sha256(convert_to(:receiver, 'UTF8')) and mails >= :perReceiver
                                or kind = 'organisation' and mails >= :perOrganisation)
                         order by kind desc limit 1"""), sender, receiver)
                .param("perSender", perSender)
                .param("perReceiver", perReceiver)
                .param("perOrganisation", perOrganisation)
                .query((row, number) -> Limit.of(row.getString("kind")))
                .optional();
    }

    /** Counts one more. Of who sends and who gets it a hash is kept, and for a day. */
    public void count(@Nullable UUID sender, String receiver) {
        counting(database.sql("""
                        insert into mail_counts (kind, key, mails)
                        select * from (values ('organisation', cast('' as bytea), 1), ('receiver', sha256(convert_to(:receiver, 'UTF8')), 1),
                               ('sender', sha256(convert_to(:sender, 'UTF8')), 1)) one (kind, key, mails)
                         where kind <> 'sender' or :sender <> ''
                        on conflict (organisation_id, kind, key, day) do update set mails = mail_counts.mails + 1"""), sender, receiver).update();
    }

    void forgetYesterday() {
        database.sql("delete from mail_counts where day < current_date").update();
    }

    private static StatementSpec counting(StatementSpec statement, @Nullable UUID sender, @Nullable String receiver) {
        return statement
                .param("sender", sender == null ? "" : sender.toString())
                .param("receiver", receiver == null ? "" : receiver);
    }
}
