package be.goesting.expertise;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When people of the current organisation want to be asked. */
@Repository
public class Availabilities {

    private final JdbcClient database;

    Availabilities(JdbcClient database) {
        this.database = database;
    }

    /** Of each of them; who stated nothing has the usual. */
    public Map<UUID, Availability> of(Collection<UUID> people) {
        Map<UUID, Availability> all = new HashMap<>();
        people.forEach(person -> all.put(person, Availability.unstated(person)));
        database.sql("select person_id, per_week, away_until, note from availabilities where person_id = any(?)")
                .param(people.toArray(UUID[]::new))
                .query(Availabilities::availability)
                .list()
                .forEach(stated -> all.put(stated.person(), stated));
        return all;
    }

    public Availability of(UUID person) {
        return of(java.util.List.of(person)).getOrDefault(person, Availability.unstated(person));
    }

    public void state(Availability availability) {
        database.sql("""
                        insert into availabilities (person_id, per_week, away_until, note) values (?, ?, ?, ?)
                        on conflict (organisation_id, person_id) do update
                          set per_week = excluded.per_week, away_until = excluded.away_until, note = excluded.note, updated_at = now()""")
                .param(availability.person())
                .param(availability.perWeek())
                .param(availability.awayUntil())
                .param(availability.note())
                .update();
    }

    private static Availability availability(ResultSet row, int number) throws SQLException {
        return new Availability(
                row.getObject("person_id", UUID.class),
                row.getInt("per_week"),
                row.getObject("away_until", LocalDate.class),
                row.getString("note"));
    }
}
