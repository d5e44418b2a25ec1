package be.goesting.people;

import be.goesting.scheduling.participants.Participant;
import be.goesting.scheduling.participants.Participants;
import be.goesting.site.Language;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who meets: by which name and in which language they are written to, and where. */
@Repository
class MeetingParticipants implements Participants {

    private final JdbcClient database;

    MeetingParticipants(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Participant> find(Collection<UUID> ids) {
        return database.sql(
                        "select id, name, email, coalesce(page_language, language) language from people where id = any(?) order by id")
                .param(ids.toArray(UUID[]::new))
                .query((row, number) -> new Participant(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("email"),
                        Language.of(row.getString("language"))))
                .list();
    }
}
