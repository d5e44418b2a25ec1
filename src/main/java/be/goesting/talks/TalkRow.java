package be.goesting.talks;

import be.goesting.people.Colleagues;
import be.goesting.scheduling.MeetingRow;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;

/** Reads talks as the database gives them; whether one is over depends on the time. */
record TalkRow(UUID person, Instant now) implements RowMapper<Talk> {

    @Override
    public Talk mapRow(ResultSet row, int number) throws SQLException {
        return new Talk(
                new MeetingRow(person).mapRow(row, number).heldOnceOver(now),
                Colleagues.from(row, "asker"),
                Colleagues.from(row, "host"),
                row.getString("about"),
                row.getObject("question_id", UUID.class),
                Optional.ofNullable(row.getString("helped"))
                        .flatMap(Helped::find)
                        .orElse(null),
                row.getBoolean("shown"));
    }
}
