package be.goesting.conversations;

import be.goesting.people.Colleagues;
import be.goesting.scheduling.MeetingRow;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;

/** Reads conversations as the database gives them, for this person. */
record ConversationRow(UUID person) implements RowMapper<Conversation> {

    @Override
    public Conversation mapRow(ResultSet row, int number) throws SQLException {
        return new Conversation(
                new MeetingRow(person).mapRow(row, number),
                Colleagues.from(row, "learner"),
                Colleagues.from(row, "leader"),
                Occasion.of(row.getString("occasion")),
                row.getString("about"));
    }
}
