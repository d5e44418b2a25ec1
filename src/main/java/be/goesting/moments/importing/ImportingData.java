package be.goesting.moments.importing;

import be.goesting.privacy.ErasureChoice;
import be.goesting.privacy.PersonalData;
import be.goesting.privacy.PersonalRecords;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What imports keep of people: who brought in which file, and who came with one. */
@Component
class ImportingData implements PersonalData {

    private final JdbcClient database;

    ImportingData(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String module() {
        return "importing";
    }

    @Override
    public Set<String> tables() {
        return Set.of("imports", "imported_items");
    }

    @Override
    public List<PersonalRecords> of(UUID person) {
        return List.of(
                PersonalRecords.of(
                        module(),
                        "imports",
                        database.sql(
                                        "select file_name, created_at uploaded_at from imports where importer_id = ? order by created_at")
                                .param(person)
                                .query()
                                .listOfRows()),
                PersonalRecords.of(
                        module(),
                        "came-with",
                        database.sql("""
                                        select i.file_name, i.created_at uploaded_at from imported_items d join imports i on i.id = d.import_id
                                         where d.person_id = ?""").param(person).query().listOfRows()));
    }

    /** A file that still waits goes with who uploaded it; of what was brought in, only that it was stays. */
    @Override
    public void erase(UUID person, ErasureChoice farewell) {
        database.sql("delete from imports where importer_id = ? and finished_at is null")
                .param(person)
                .update();
        database.sql("update imports set importer_id = null where importer_id = ?")
                .param(person)
                .update();
        database.sql("delete from imported_items where person_id = ?")
                .param(person)
                .update();
    }

    @Override
    public boolean leavesSomething() {
        return true;
    }
}
