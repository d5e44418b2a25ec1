package be.goesting.imports.retention;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What imports keep of people: who brought in which file, and who came with one. */
@Repository
public class Uploaders {

    private final JdbcClient database;

    Uploaders(JdbcClient database) {
        this.database = database;
    }

    /** The files that the person uploaded. */
    public List<Map<String, @Nullable Object>> uploads(UUID person) {
        return database.sql(
                        "select file_name, source, created_at from imports where uploader_id = ? order by created_at")
                .param(person)
                .query()
                .listOfRows();
    }

    /** The file with which the person came, and who that was in it. */
    public List<Map<String, @Nullable Object>> origins(UUID person) {
        return database.sql("""
                        select i.file_name, d.source_id, i.created_at from imported_items d left join imports i on i.id = d.import_id
                         where d.kind = 'person' and d.item_id = ?""").param(person).query().listOfRows();
    }

    /** A file that still waits goes with who uploaded it; of what was brought in, only that it was stays. */
    public void forget(UUID person) {
        database.sql("delete from imports where uploader_id = ? and finished_at is null")
                .param(person)
                .update();
        database.sql("update imports set uploader_id = null, uploader_name = null where uploader_id = ?")
                .param(person)
                .update();
        database.sql("delete from imported_items where kind = 'person' and item_id = ?")
                .param(person)
                .update();
    }
}
