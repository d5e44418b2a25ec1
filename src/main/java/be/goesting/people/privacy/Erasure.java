package be.goesting.people.privacy;

import be.goesting.people.Farewell;
import be.goesting.people.PersonalData;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Erases a person: every module its part, and the name out of the words of others. All of it or nothing. */
@Service
class Erasure {

    private final JdbcClient database;
    private final List<PersonalData> parts;
    private final NamesInTexts names;

    Erasure(JdbcClient database, List<PersonalData> parts, NamesInTexts names) {
        this.database = database;
        this.parts = parts;
        this.names = names;
    }

    /** The highest floors first, so that a part still finds the person it takes something of. */
    @Transactional
    public void erase(UUID person, Farewell farewell) {
        lockAdministrators();
        if (isLastAdministrator(person)) {
            throw new LastAdministrator();
        }
        String pattern = names.patternOf(person);
        parts.reversed().forEach(part -> part.erase(person, farewell));
        names.takeOut(pattern);
    }

    @Transactional(readOnly = true)
    public boolean isLastAdministrator(UUID person) {
        return database.sql("select person_id from appointments where role = 'administrator'")
                .query(UUID.class)
                .list()
                .equals(List.of(person));
    }

    /** So that of the last two who leave at once, one stays. */
    private void lockAdministrators() {
        database.sql("select id from appointments where role = 'administrator' order by id for update")
                .query(UUID.class)
                .list();
    }
}
