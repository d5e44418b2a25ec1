package be.goesting.network;

import be.goesting.privacy.ErasureChoice;
import be.goesting.privacy.PersonalData;
import be.goesting.privacy.PersonalRecords;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is kept of a person's ties: all of it goes with the person. */
@Component
class TiePersonalData implements PersonalData {

    private final JdbcClient database;

    TiePersonalData(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String module() {
        return "network";
    }

    @Override
    public Set<String> tables() {
        return Set.of("ties");
    }

    @Override
    public List<PersonalRecords> of(UUID person) {
        var rows = database.sql("""
                        select case when t.learner_id = :person then 'learned' else 'taught' end way, p.name colleague, t.how, t.path, t.formed_at
                          from ties t
                          join colleagues p on p.id = case when t.learner_id = :person then t.teacher_id else t.learner_id end
                         where t.learner_id = :person or t.teacher_id = :person order by t.formed_at desc""").param("person", person).query().listOfRows();
        return List.of(PersonalRecords.of(module(), "ties", rows)
                .saying("way", "network.data.way")
                .saying("how", "network.how"));
    }

    @Override
    public void erase(UUID person, ErasureChoice farewell) {
        database.sql("delete from ties where learner_id = ? or teacher_id = ?")
                .params(person, person)
                .update();
    }
}
