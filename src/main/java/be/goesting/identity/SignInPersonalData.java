package be.goesting.identity;

import be.goesting.identity.sessions.Sessions;
import be.goesting.jobs.EventPublications;
import be.goesting.people.People;
import be.goesting.privacy.ErasureChoice;
import be.goesting.privacy.PersonalData;
import be.goesting.privacy.PersonalRecords;
import be.goesting.site.access.SignedIn;
import be.goesting.tenancy.Organisations;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Since when somebody is signed in, and the links with which that was done. */
@Component
@Order(20)
class SignInPersonalData implements PersonalData {

    private static final String SESSIONS = """
            select to_timestamp(creation_time / 1000.0) opened_at, to_timestamp(last_access_time / 1000.0) seen_at
              from spring_session where principal_name = ? order by creation_time""";

    private static final String LINKS =
            "select created_at made_at, expires_at, used_at from sign_in_links where person_id = ? order by created_at";

    private final JdbcClient database;
    private final Sessions sessions;
    private final Organisations organisations;
    private final People people;
    private final EventPublications events;

    SignInPersonalData(
            JdbcClient database,
            Sessions sessions,
            Organisations organisations,
            People people,
            EventPublications events) {
        this.database = database;
        this.sessions = sessions;
        this.organisations = organisations;
        this.people = people;
        this.events = events;
    }

    @Override
    public String module() {
        return "identity";
    }

    /** An event may hold the address that was typed at the door. */
    @Override
    public Set<String> tables() {
        return Set.of("sign_in_links", "spring_session", "spring_session_attributes", "event_publication");
    }

    @Override
    public List<PersonalRecords> of(UUID person) {
        return List.of(
                PersonalRecords.of(
                        "identity",
                        "sessions",
                        database.sql(SESSIONS).param(person.toString()).query().listOfRows()),
                PersonalRecords.of(
                        "identity",
                        "links",
                        database.sql(LINKS).param(person).query().listOfRows()));
    }

    @Override
    public void erase(UUID person, ErasureChoice farewell) {
        database.sql("delete from sign_in_links where person_id = ?")
                .param(person)
                .update();
        people.email(person).ifPresent(email -> events.removeWith(SignInRequested.class, email));
        sessions.closeAll(new SignedIn(organisations.current().id(), person));
    }
}
