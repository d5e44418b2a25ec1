package be.goesting.expertise;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When people of the current organisation want to be asked. */
@Repository
public class Availabilities {

    private final JdbcClient database;
    private final JdbcTemplate batches;

    Availabilities(JdbcClient database, JdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
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
        return of(List.of(person)).getOrDefault(person, Availability.unstated(person));
    }

    public void state(Collection<Availability> stated) {
        batches.batchUpdate("""
                insert into availabilities (person_id, per_week, away_until, note) values (?, ?, ?, ?)
                on conflict (organisation_id, person_id) do update
                  set per_week = excluded.per_week, away_until = excluded.away_until, note = excluded.note, updated_at = now()""", stated, 500, (row, availability) -> {
            row.setObject(1, availability.person());
            row.setInt(2, availability.perWeek());
            row.setObject(3, availability.awayUntil());
            row.setString(4, availability.note());
        });
    }

    private static Availability availability(ResultSet row, int number) throws SQLException {
        return new Availability(
                row.getObject("person_id", UUID.class),
                row.getInt("per_week"),
                row.getObject("away_until", LocalDate.class),
                row.getString("note"));
    }
}
