package be.goesting.imports;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What imports brought to the current organisation. It is remembered when the thing itself is gone, so that what somebody deleted
 * does not come back with the same file.
 */
@Repository
public class ImportedItems {

    private final JdbcClient database;
    private final JdbcTemplate batches;

    ImportedItems(JdbcClient database, JdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    /** Those of the source ids that were brought in before, and what they became. */
    public Map<String, UUID> known(Collection<String> sourceIds) {
        Map<String, UUID> known = new HashMap<>();
        database.sql("select source_id, item_id from imported_items where source_id = any(?)")
                .param(sourceIds.toArray(String[]::new))
                .query(row -> {
                    known.put(row.getString("source_id"), row.getObject("item_id", UUID.class));
                });
        return known;
    }

    void add(UUID importId, List<ImportedItem> items) {
        batches.batchUpdate(
                "insert into imported_items (import_id, kind, item_id, source_id) values (?, ?, ?, ?)",
                items,
                500,
                (row, item) -> {
                    row.setObject(1, importId);
                    row.setString(2, item.kind());
                    row.setObject(3, item.id());
                    row.setString(4, item.sourceId());
                });
    }

    List<ImportedItem> of(UUID importId) {
        return database.sql("select kind, item_id, source_id from imported_items where import_id = ? order by id")
                .param(importId)
                .query((row, number) -> new ImportedItem(
                        row.getString("kind"), row.getObject("item_id", UUID.class), row.getString("source_id")))
                .list();
    }

    /** What stays after its import was undone is still known by its source id, so that it does not come twice. */
    void release(UUID importId, List<ImportedItem> staying) {
        database.sql("""
                        update imported_items set import_id = null
                         where import_id = ? and item_id = any(?) and source_id is not null""")
                .params(importId, staying.stream().map(ImportedItem::id).toArray(UUID[]::new))
                .update();
    }
}
