package be.goesting.moments.importing;

import be.goesting.expertise.Evidence;
import be.goesting.expertise.EvidenceRepository;
import be.goesting.moments.importing.Import.Brought;
import be.goesting.moments.importing.Import.Stage;
import be.goesting.site.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The imports of the current organisation: files that wait, and what was brought in. */
@Repository
class Imports {

    /** A thing that an import brought: a moment with its origin, a person or a topic. */
    record Trace(
            @Nullable String origin,
            @Nullable UUID moment,
            @Nullable UUID person,
            @Nullable UUID topic) {}

    private static final String IMPORT = """
            select i.id, i.file_name, p.name importer, i.created_at, i.rows_done, i.rows_total,
                   case when i.finished_at is not null then 'FINISHED'
                        when i.failed_at is not null or i.heartbeat_at < now() - interval '2 minutes' then 'FAILED'
                        when i.heartbeat_at is not null then 'RUNNING'
                        else 'WAITING' end stage,
                   count(d.source_id) posts, count(d.person_id) people, count(d.topic_id) topics
              from imports i
              left join people p on p.id = i.importer_id and p.erased_at is null
              left join imported_items d on d.import_id = i.id
            """;

    private static final String GROUPED = " group by i.organisation_id, i.id, p.organisation_id, p.id ";

    private final JdbcClient database;
    private final JdbcTemplate batches;
    private final EvidenceRepository evidenceRepository;

    Imports(JdbcClient database, JdbcTemplate batches, EvidenceRepository evidenceRepository) {
        this.database = database;
        this.batches = batches;
        this.evidenceRepository = evidenceRepository;
    }

    UUID add(String fileName, Upload upload, UUID importer) {
        UUID id = UUID.randomUUID();
        database.sql("""
                        insert into imports (id, importer_id, file_name, content, encoding, separator, columns)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id,
                        importer,
                        fileName,
                        upload.content(),
                        upload.form().encoding().name(),
                        upload.form().separator().name(),
                        upload.columns().toArray())
                .update();
        return id;
    }

    List<Import> newest(int most) {
        return database.sql(IMPORT + GROUPED + "order by i.created_at desc limit ?")
                .param(most)
                .query(Imports::row)
                .list();
    }

    Optional<Import> find(UUID id) {
        return database.sql(IMPORT + "where i.id = ?" + GROUPED)
                .param(id)
                .query(Imports::row)
                .optional();
    }

    /** The file; empty when it is not there any more. */
    Optional<Upload> upload(UUID id) {
        return database.sql(
                        "select content, encoding, separator, columns from imports where id = ? and content is not null")
                .param(id)
                .query((row, number) -> new Upload(
                        row.getBytes("content"),
                        new CsvFile.Form(
                                Encoding.valueOf(row.getString("encoding")),
                                Separator.valueOf(row.getString("separator"))),
                        Columns.of((Integer[]) row.getArray("columns").getArray())))
                .optional();
    }

    void read(UUID id, CsvFile.Form form, Columns columns) {
        database.sql("update imports set encoding = ?, separator = ?, columns = ? where id = ?")
                .params(form.encoding().name(), form.separator().name(), columns.toArray(), id)
                .update();
    }

    void delete(UUID id) {
        database.sql("delete from imports where id = ?").param(id).update();
    }

    /** Takes it on, unless it is being brought in already, here or on another node. */
    boolean claim(UUID id) {
        return database.sql("""
                        update imports set heartbeat_at = now(), failed_at = null, rows_done = 0, rows_total = 0
                         where id = ? and finished_at is null
                           and (heartbeat_at is null or failed_at is not null or heartbeat_at < now() - interval '2 minutes')""").param(id).update() > 0;
    }

    void beat(UUID id, int done, int total) {
        database.sql("update imports set heartbeat_at = now(), rows_done = ?, rows_total = ? where id = ?")
                .params(done, total, id)
                .update();
    }

    void fail(UUID id) {
        database.sql("update imports set failed_at = now() where id = ? and finished_at is null")
                .param(id)
                .update();
    }

    void finish(UUID id) {
        database.sql("update imports set finished_at = now(), content = null where id = ?")
                .param(id)
                .update();
    }

    /** One import at a time in an organisation, until the transaction ends: two files may hold the same posts. */
    void waitForOthers() {
        database.sql("select pg_advisory_xact_lock(hashtextextended('imports' || current_organisation(), 0))")
                .query()
                .listOfRows();
    }

    void trace(UUID id, List<Trace> traces) {
        batches.batchUpdate(
                "insert into imported_items (import_id, source_id, moment_id, person_id, topic_id) values (?, ?, ?, ?, ?)",
                traces,
                500,
                (row, trace) -> {
                    row.setObject(1, id);
                    row.setString(2, trace.origin());
                    row.setObject(3, trace.moment());
                    row.setObject(4, trace.person());
                    row.setObject(5, trace.topic());
                });
    }

    /** Takes out what it brought: all moments, and the people and topics that nothing else points to. */
    void undo(UUID id) {
        evidenceRepository.forget(
                Evidence.Kind.MOMENT,
                database.sql("select moment_id from imported_items where import_id = ? and moment_id is not null")
                        .param(id)
                        .query(UUID.class)
                        .list());
        database.sql("delete from moments m using imported_items d where d.import_id = ? and m.id = d.moment_id")
                .param(id)
                .update();
        database.sql("""
                        delete from people p using imported_items d where d.import_id = ? and p.id = d.person_id and p.email is null
                           and not is_pointed_to('people', p.id, '{imported_items}')""").param(id).update();
        database.sql("""
                        delete from topics t using imported_items d where d.import_id = ? and t.id = d.topic_id
                           and not is_pointed_to('topics', t.id, '{imported_items,topic_labels}')""").param(id).update();
        delete(id);
    }

    /** Gives up the files that have waited for a day. */
    void forgetOld() {
        database.sql("""
                        delete from imports where finished_at is null and created_at < now() - interval '1 day'
                           and (heartbeat_at is null or heartbeat_at < now() - interval '1 hour')""").update();
    }

    private static Import row(ResultSet row, int number) throws SQLException {
        return new Import(
                row.getObject("id", UUID.class),
                row.getString("file_name"),
                row.getString("importer"),
                Stage.valueOf(row.getString("stage")),
                Rows.instant(row, "created_at"),
                row.getInt("rows_done"),
                row.getInt("rows_total"),
                new Brought(row.getInt("posts"), row.getInt("people"), row.getInt("topics")));
    }
}
