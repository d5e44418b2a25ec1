package be.goesting.notifications;

import be.goesting.mail.MailQueue;
import be.goesting.notifications.preferences.Preferences;
import be.goesting.notifications.preferences.Wishes;
import be.goesting.tenancy.Organisation;
import be.goesting.tenancy.Organisations;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Those who are told of something, each as they wish: in the list or not, and by mail from when or not. */
@Component
class Recipients {

    /**
     * @param shown whether it stands in the list
     * @param mailedFrom null for no mail
     */
    record Recipient(UUID person, boolean shown, @Nullable Instant mailedFrom) {

        boolean isTold() {
            return shown || mailedFrom != null;
        }
    }

    /** The rows of {@link #in}. */
    static final String ROWS = "unnest(:people, :shown, :mailed) told (person, shown, mailed_from)";

    private final Preferences preferences;
    private final Organisations organisations;
    private final MailQueue mails;
    private final Clock clock;

    Recipients(Preferences preferences, Organisations organisations, MailQueue mails, Clock clock) {
        this.preferences = preferences;
        this.organisations = organisations;
        this.mails = mails;
        this.clock = clock;
    }

    /** Each once; those who wish to hear nothing of this kind are left out. */
    List<Recipient> of(Collection<UUID> people, String kind) {
        if (people.isEmpty()) {
            return List.of();
        }
        Organisation organisation = organisations.current();
        boolean mailed = mails.isOpen() && !organisation.isDemo();
        var wishes = preferences.of(new HashSet<>(people));
        return wishes.entrySet().stream()
                .map(each -> recipient(each.getKey(), each.getValue(), kind, mailed, organisation))
                .filter(Recipient::isTold)
                .toList();
    }

    private Recipient recipient(UUID person, Wishes wishes, String kind, boolean mailed, Organisation organisation) {
        Instant from = mailed
                ? wishes.mailedFrom(kind, clock.instant(), organisation.zone()).orElse(null)
                : null;
        return new Recipient(person, wishes.inProduct(kind), from);
    }

    /** Gives the statement the parameters of {@link #ROWS}. */
    static StatementSpec in(StatementSpec statement, List<Recipient> recipients) {
        List<UUID> people = new ArrayList<>();
        List<Boolean> shown = new ArrayList<>();
        List<@Nullable Timestamp> mailed = new ArrayList<>();
        for (Recipient each : recipients) {
            people.add(each.person());
            shown.add(each.shown());
            Instant from = each.mailedFrom();
            mailed.add(from == null ? null : Timestamp.from(from));
        }
        return statement
                .param("people", people.toArray(UUID[]::new))
                .param("shown", shown.toArray(Boolean[]::new))
                .param("mailed", mailed.toArray(Timestamp[]::new));
    }
}
