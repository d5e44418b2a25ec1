package be.goesting.notifications;

import be.goesting.privacy.ErasureChoice;
import be.goesting.privacy.PersonalData;
import be.goesting.privacy.PersonalRecords;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What somebody was told, and what others were told of what that person did. */
@Component
@Order(40)
class NotificationPersonalData implements PersonalData {

    private static final String MODULE = "notifications";

    private final JdbcClient database;

    NotificationPersonalData(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String module() {
        return MODULE;
    }

    @Override
    public Set<String> tables() {
        return Set.of("notifications", "notification_preferences", "quiet_times");
    }

    @Override
    public List<PersonalRecords> of(UUID person) {
        var rows = database.sql("""
                        select n.id, n.kind, p.name, n.excerpt, n.created_at told_at, n.read_at
                          from notifications n join colleagues p on p.id = n.actor_id
                         where n.person_id = ? and n.deleted_at is null order by n.created_at""").param(person).query().listOfRows();
        var preferences = database.sql("""
                        select category, channel, timing, updated_at from notification_preferences
                         where person_id = ? order by category, channel""").param(person).query().listOfRows();
        var quiet = database.sql("""
                        select quiet_from::text, quiet_until::text, weekends, updated_at from quiet_times where person_id = ?""").param(person).query().listOfRows();
        return List.of(
                PersonalRecords.of(MODULE, "notices", rows).saying("kind", "notifications.kind"),
                PersonalRecords.of(MODULE, "preferences", preferences)
                        .saying("category", "notifications.category")
                        .saying("channel", "notifications.channel")
                        .saying("timing", "notifications.timing"),
                PersonalRecords.of(MODULE, "quiet", quiet));
    }

    @Override
    public void erase(UUID person, ErasureChoice farewell) {
        database.sql("delete from notifications where person_id = ? or actor_id = ?")
                .params(person, person)
                .update();
        database.sql("delete from notification_preferences where person_id = ?")
                .param(person)
                .update();
        database.sql("delete from quiet_times where person_id = ?")
                .param(person)
                .update();
    }
}
