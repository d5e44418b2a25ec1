package be.goesting.notifications.preferences;

import be.goesting.tenancy.Organisations;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes what somebody wants to hear of, also of what waits already. */
@Service
@Transactional
public class PreferenceService {

    private record Waiting(UUID id, String kind) {}

    private final Preferences preferences;
    private final Organisations organisations;
    private final JdbcClient database;
    private final Clock clock;

    PreferenceService(Preferences preferences, Organisations organisations, JdbcClient database, Clock clock) {
        this.preferences = preferences;
        this.organisations = organisations;
        this.database = database;
        this.clock = clock;
    }

    void save(UUID person, Wishes wishes) {
        preferences.save(person, wishes);
        planAnew(person);
    }

    /** From now on no mail of these; false for who is not here any more. */
    public boolean stopMail(UUID person, Set<Category> categories) {
        boolean here = isHere(person);
        if (here) {
            preferences.stopMail(person, categories);
            planAnew(person);
        }
        return here;
    }

    /** As it was before it was stopped. */
    public boolean resumeMail(UUID person, Set<Category> categories) {
        preferences.resumeMail(person, categories);
        return isHere(person);
    }

    /** Whether there is still somebody to get mails. */
    public boolean isHere(UUID person) {
        return database.sql("select exists (select from colleagues where id = ? and erased_at is null)")
                .param(person)
                .query(Boolean.class)
                .single();
    }

    private void planAnew(UUID person) {
        Wishes wishes = preferences.of(person);
        var zone = organisations.current().zone();
        List<Waiting> waiting = database.sql(
                        "select id, kind from notifications where person_id = ? and mail_due_at is not null")
                .param(person)
                .query(Waiting.class)
                .list();
        waiting.forEach(each -> database.sql("update notifications set mail_due_at = ? where id = ?")
                .param(wishes.mailedFrom(each.kind(), clock.instant(), zone)
                        .map(Timestamp::from)
                        .orElse(null))
                .param(each.id())
                .update());
    }
}
