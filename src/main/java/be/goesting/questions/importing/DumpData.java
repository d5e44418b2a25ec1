package be.goesting.questions.importing;

import be.goesting.privacy.ErasureChoice;
import be.goesting.privacy.PersonalData;
import be.goesting.privacy.PersonalRecords;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What bringing in dumps keeps of people: who brought one, and who somebody was in it. */
@Component
class DumpData implements PersonalData {

    private final JdbcClient database;

    DumpData(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String module() {
        return "dumping";
    }

    @Override
    public Set<String> tables() {
        return Set.of("question_imports", "imported_authors");
    }

    @Override
    public List<PersonalRecords> of(UUID person) {
        return List.of(
                PersonalRecords.of(
                        module(),
                        "dumps",
                        database.sql(
                                        "select file_name, source, created_at uploaded_at from question_imports where importer_id = ? order by created_at")
                                .param(person)
                                .query()
                                .listOfRows()),
                PersonalRecords.of(
                        module(),
                        "was",
                        database.sql(
                                        "select source_id origin from imported_authors where person_id = ? order by source_id")
                                .param(person)
                                .query()
                                .listOfRows()));
    }

    /** A dump that still waits goes with who uploaded it; of what was brought in, only that it was stays. */
    @Override
    public void erase(UUID person, ErasureChoice farewell) {
        database.sql("delete from question_imports where importer_id = ? and finished_at is null")
                .param(person)
                .update();
        database.sql("update question_imports set importer_id = null where importer_id = ?")
                .param(person)
                .update();
        database.sql("delete from imported_authors where person_id = ?")
                .param(person)
                .update();
    }

    @Override
    public boolean leavesSomething() {
        return true;
    }
}
