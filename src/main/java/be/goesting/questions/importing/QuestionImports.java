package be.goesting.questions.importing;

import be.goesting.questions.importing.QuestionImport.Stage;
import be.goesting.site.Rows;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The current organisation's dumps, and what of them is here already. */
@Repository
class QuestionImports {

    private static final String IMPORT = """
            select i.id, i.file_name, i.source, p.name importer, i.created_at, i.rows_done, i.rows_total,
                   case when i.finished_at is not null then 'FINISHED'
                        when i.failed_at is not null or i.heartbeat_at < now() - interval '2 minutes' then 'FAILED'
                        when i.heartbeat_at is not null then 'RUNNING' else 'WAITING' end stage
              from question_imports i left join people p on p.id = i.importer_id and p.erased_at is null
            """;

    private final JdbcClient database;
    private final JdbcTemplate batches;

    QuestionImports(JdbcClient database, JdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    UUID add(String fileName, @Nullable String source, byte[] content, UUID importer) {
        UUID id = UUID.randomUUID();
        database.sql(
                        "insert into question_imports (id, importer_id, file_name, source, content) values (?, ?, ?, ?, ?)")
                .param(id)
                .param(importer)
                .param(fileName)
                .param(source)
                .param(content)
                .update();
        return id;
    }

    Optional<QuestionImport> find(UUID id) {
        return read(IMPORT + "where i.id = ?", id).stream().findFirst();
    }

    List<QuestionImport> newest(int most) {
        return read(IMPORT + "order by i.created_at desc limit ?", most);
    }

    byte[] content(UUID id) {
        return database.sql("select content from question_imports where id = ?")
                .param(id)
                .query((row, number) -> row.getBytes("content"))
                .single();
    }

    void delete(UUID id) {
        database.sql("delete from question_imports where id = ? and finished_at is null")
                .param(id)
                .update();
    }

    /** Takes it on, unless it is being brought in already, here or on another node. */
    boolean claim(UUID id) {
        return database.sql("""
                        update question_imports set heartbeat_at = now(), failed_at = null, rows_done = 0, rows_total = 0
                         where id = ? and finished_at is null
                           and (heartbeat_at is null or failed_at is not null or heartbeat_at < now() - interval '2 minutes')""").param(id).update() > 0;
    }

    void beat(UUID id, int done, int total) {
        database.sql("update question_imports set heartbeat_at = now(), rows_done = ?, rows_total = ? where id = ?")
                .params(done, total, id)
                .update();
    }

    void fail(UUID id) {
        database.sql("update question_imports set failed_at = now() where id = ? and finished_at is null")
                .param(id)
                .update();
    }

    void finish(UUID id) {
        database.sql("update question_imports set finished_at = now(), content = null where id = ?")
                .param(id)
                .update();
    }

    void forgetOld() {
        database.sql("""
                        delete from question_imports where finished_at is null and created_at < now() - interval '1 day'
                           and (heartbeat_at is null or heartbeat_at < now() - interval '1 hour')""").update();
    }

    /** One dump at a time in an organisation, until the transaction ends: two may hold the same posts. */
    void waitForOthers() {
        database.sql("select pg_advisory_xact_lock(hashtextextended('question_imports' || current_organisation(), 0))")
                .query()
                .listOfRows();
    }

    /** Those of the origins that came in before, also what was deleted since. */
    Set<String> here(Collection<String> origins) {
        String[] all = origins.toArray(String[]::new);
        return new HashSet<>(
                database.sql("""
                        select source_id from questions where source_id = any(?) union all
                        select source_id from answers where source_id = any(?)""").param(all).param(all).query(String.class).list());
    }

    Map<String, UUID> questions(Collection<String> origins) {
        return byOrigin("select source_id, id from questions where source_id = any(?)", origins);
    }

    Map<String, UUID> people(Collection<String> origins) {
        return byOrigin("select source_id, person_id id from imported_authors where source_id = any(?)", origins);
    }

    void remember(Map<String, UUID> people) {
        batches.batchUpdate(
                "insert into imported_authors (source_id, person_id) values (?, ?)",
                people.entrySet(),
                500,
                (row, one) -> {
                    row.setString(1, one.getKey());
                    row.setObject(2, one.getValue());
                });
    }

    /** What is counted per question, for questions whose answers came in many at once. */
    void count(Collection<UUID> questions) {
        database.sql("""
                        update questions q set answer_count = a.answer_count, answered_at = a.first_at, helped_at = a.helped_at
                          from (select question_id, count(*) answer_count, min(created_at) first_at, min(helpful_at) helped_at
                                  from answers where question_id = any(?) and deleted_at is null group by question_id) a
                         where q.id = a.question_id""").param(questions.toArray(UUID[]::new)).update();
    }

    private Map<String, UUID> byOrigin(String sql, Collection<String> origins) {
        Map<String, UUID> found = new HashMap<>();
        database.sql(sql).param(origins.toArray(String[]::new)).query(row -> {
            found.put(row.getString("source_id"), row.getObject("id", UUID.class));
        });
        return found;
    }

    private List<QuestionImport> read(String sql, Object parameter) {
        return database.sql(sql)
                .param(parameter)
                .query((row, number) -> new QuestionImport(
                        row.getObject("id", UUID.class),
                        row.getString("file_name"),
                        row.getString("source"),
                        row.getString("importer"),
                        Stage.valueOf(row.getString("stage")),
                        Rows.instant(row, "created_at"),
                        row.getInt("rows_done"),
                        row.getInt("rows_total")))
                .list();
    }
}
