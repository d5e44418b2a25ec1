package be.goesting.intentions;

import be.goesting.privacy.ErasureChoice;
import be.goesting.privacy.PersonalData;
import be.goesting.privacy.PersonalRecords;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What somebody means to use, and how it went. */
@Component
@Order(31)
class IntentionPersonalData implements PersonalData {

    private static final String MODULE = "intentions";

    private static final String INTENTIONS = """
            select id, moment_id, created_at made_at, body, review_on, outcome, outcome_note, outcome_moment_id, closed_at
              from intentions where person_id = ? order by created_at""";

    private final JdbcClient database;

    IntentionPersonalData(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String module() {
        return MODULE;
    }

    @Override
    public Set<String> tables() {
        return Set.of("intentions");
    }

    @Override
    public List<PersonalRecords> of(UUID person) {
        var rows = database.sql(INTENTIONS).param(person).query().listOfRows();
        return List.of(PersonalRecords.of(MODULE, "intentions", rows).saying("outcome", "intentions.outcome"));
    }

    @Override
    public void erase(UUID person, ErasureChoice farewell) {
        database.sql("delete from intentions where person_id = ?").param(person).update();
    }
}
