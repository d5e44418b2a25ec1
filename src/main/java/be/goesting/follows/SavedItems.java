package be.goesting.follows;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
    public Set<UUID> among(Collection<UUID> items, UUID person) {
        return new HashSet<>(database.sql("select * from saved_among(?, ?)")
                .params(person, items.toArray(UUID[]::new))
                .query(UUID.class)
                .list());
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

    void remove(UUID item, UUID person) {
        database.sql("delete from saved_items where person_id = ? and item_id = ?")
                .params(person, item)
                .update();
    }
}
