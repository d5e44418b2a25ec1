package be.goesting.notifications.preferences;

import be.goesting.notifications.preferences.Wishes.Choice;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the current organisation's people want to hear of, and when. */
@Repository
public class Preferences {

    private final JdbcClient database;
    private final Absences absences;

    Preferences(JdbcClient database, Absences absences) {
        this.database = database;
        this.absences = absences;
    }

    public Wishes of(UUID person) {
        return of(List.of(person)).getOrDefault(person, Wishes.USUAL);
    }

    /** Of each of them. */
    public Map<UUID, Wishes> of(Collection<UUID> people) {
        Map<UUID, Map<Choice, Timing>> chosen = new HashMap<>();
        Map<UUID, QuietTimes> quiet = new HashMap<>();
        database.sql("""
                        select person_id, category, channel, timing, null::time quiet_from, null::time quiet_until, false weekends
                          from notification_preferences where person_id = any(:people)
                        union all
                        select person_id, null, null, null, quiet_from, quiet_until, weekends
                          from quiet_times where person_id = any(:people)""").param("people", people.toArray(UUID[]::new)).query(row -> {
            read(row, chosen, quiet);
        });
        var away = absences.awayUntil(people);
        Map<UUID, Wishes> wishes = new HashMap<>();
        people.forEach(person -> wishes.put(
                person,
                new Wishes(
                        chosen.getOrDefault(person, Map.of()),
                        quiet.getOrDefault(person, QuietTimes.NONE).away(away.get(person)))));
        return wishes;
    }

    void save(UUID person, Wishes wishes) {
        for (Category category : Category.values()) {
            for (Channel channel : Channel.values()) {
                database.sql("""
                                insert into notification_preferences (person_id, category, channel, timing) values (?, ?, ?, ?)
                                on conflict (organisation_id, person_id, category, channel)
                                  do update set timing = excluded.timing, former_timing = null, updated_at = now()""")
                        .params(
                                person,
                                category.code(),
                                channel.code(),
                                wishes.timing(category, channel).code())
                        .update();
            }
        }
        QuietTimes quiet = wishes.quiet();
        database.sql("""
                        insert into quiet_times (person_id, quiet_from, quiet_until, weekends) values (?, ?, ?, ?)
                        on conflict (organisation_id, person_id) do update
                          set quiet_from = excluded.quiet_from, quiet_until = excluded.quiet_until, weekends = excluded.weekends, updated_at = now()""")
                .param(person)
                .param(quiet.from())
                .param(quiet.until())
                .param(quiet.weekends())
                .update();
    }

    /** From now on no mail of these. Said twice, what it was before is still remembered. */
    public void stopMail(UUID person, Set<Category> categories) {
        Wishes wishes = of(person);
        for (Category category : categories) {
            database.sql("""
                            insert into notification_preferences (person_id, category, channel, timing, former_timing)
                            values (?, ?, 'mail', 'never', ?)
                            on conflict (organisation_id, person_id, category, channel) do update
                              set timing = 'never', updated_at = now(),
                                  former_timing = coalesce(notification_preferences.former_timing, notification_preferences.timing)""")
                    .params(
                            person,
                            category.code(),
                            wishes.timing(category, Channel.MAIL).code())
                    .update();
        }
    }

    /** As it was before it was stopped. */
    public void resumeMail(UUID person, Set<Category> categories) {
        database.sql("""
                        update notification_preferences set timing = former_timing, former_timing = null, updated_at = now()
                         where person_id = ? and channel = 'mail' and category = any(?) and former_timing is not null""")
                .params(person, categories.stream().map(Category::code).toArray(String[]::new))
                .update();
    }

    private static void read(ResultSet row, Map<UUID, Map<Choice, Timing>> chosen, Map<UUID, QuietTimes> quiet)
            throws SQLException {
        UUID person = row.getObject("person_id", UUID.class);
        Optional<Category> category =
                Optional.ofNullable(row.getString("category")).flatMap(Category::coded);
        if (category.isPresent()) {
            chosen.computeIfAbsent(person, each -> new HashMap<>())
                    .put(
                            new Choice(category.get(), Channel.of(row.getString("channel"))),
                            Timing.of(row.getString("timing")).orElseThrow());
        } else {
            quiet.put(
                    person,
                    new QuietTimes(
                            row.getObject("quiet_from", LocalTime.class),
                            row.getObject("quiet_until", LocalTime.class),
                            row.getBoolean("weekends"),
                            null));
        }
    }
}
