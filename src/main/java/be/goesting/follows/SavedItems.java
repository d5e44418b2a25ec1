package be.goesting.follows;

import be.goesting.site.queries.Query;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people put aside to find again. */
@Repository
public class SavedItems {

    private final JdbcClient database;

    SavedItems(JdbcClient database) {
        this.database = database;
    }

    /** Which of these moments, questions and answers the person saved. */
    public Query<UUID> among(Collection<UUID> items, UUID person) {
        return new Query<>(
                "select * from saved_among(:person, :items)",
                Map.of("person", person, "items", items.toArray(UUID[]::new)),
                (row, number) -> row.getObject(1, UUID.class));
    }

    /** What was saved last first, from this position down. */
    List<SavedItem> of(UUID person, int from, int limit) {
        return database.sql("""
                        select case when moment_id is not null then 'moment' when question_id is not null then 'question' else 'answer' end kind,
                               item_id, position
                          from saved_items where person_id = ? and position <= ? order by position desc, id limit ?""")
                .params(person, from, limit)
                .query((row, number) -> new SavedItem(
                        Savable.of(row.getString("kind")).orElseThrow(),
                        row.getObject("item_id", UUID.class),
                        row.getInt("position")))
                .list();
    }

    void save(Savable kind, UUID item, UUID person) {
        database.sql("""
                        insert into saved_items (person_id, %s, position)
                        select :person, :item, coalesce(max(position), 0) + 1 from saved_items where person_id = :person
                        on conflict do nothing""".formatted(kind.column()))
                .param("person", person)
                .param("item", item)
                .update();
    }

    /** @return whether it was there */
    boolean remove(UUID item, UUID person) {
        return database.sql("delete from saved_items where person_id = ? and item_id = ?")
                        .params(person, item)
                        .update()
                > 0;
    }
}
