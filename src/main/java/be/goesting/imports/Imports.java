package be.goesting.imports;

import be.goesting.imports.Import.Stage;
import be.goesting.imports.files.ColumnMapping;
import be.goesting.imports.files.FileFormat;
import be.goesting.imports.files.FileLayout;
import be.goesting.imports.files.ImportColumn;
import be.goesting.imports.files.ImportFile;
import be.goesting.imports.files.csv.Encoding;
import be.goesting.imports.files.csv.Separator;
import be.goesting.imports.files.dates.DateOrder;
import be.goesting.site.Rows;
import be.goesting.site.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The imports of the current organisation: files that wait, and what was brought in. */
@Repository
public class Imports {

    private static final String IMPORT = """
            select id, importer, file_name, source, uploader_name, created_at, done, total, figure_codes, figure_counts,
                   left_behind,
                   case when finished_at is not null then 'FINISHED'
                        when failed_at is not null or heartbeat_at < now() - interval '2 minutes' then 'FAILED'
                        when heartbeat_at is not null then 'RUNNING'
                        else 'WAITING' end stage
              from imports
            """;

    private final JdbcClient database;

    Imports(JdbcClient database) {
        this.database = database;
    }

    void add(UUID id, Importer importer, ImportFile file, @Nullable String headerHash, Viewer uploader) {
        database.sql("""
                        insert into imports (id, importer, uploader_id, uploader_name, file_name, source, content, format, encoding,
                                             separator, sheet, header_hash, columns)
                        values (?, ?, ?, ?, ?, nullif(?, ''), ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id,
                        importer.code(),
                        uploader.id(),
                        uploader.name(),
                        file.name(),
                        file.source(),
                        file.content(),
                        file.layout().format().name(),
                        file.layout().encoding().name(),
                        file.layout().separator().name(),
                        file.layout().sheet())
                .param(headerHash)
                .param(file.mapping().toArray())
                .update();
    }

    List<Import> newest(int limit) {
        return database.sql(IMPORT + "order by created_at desc, id desc limit ?")
                .param(limit)
                .query(Imports::row)
                .list();
    }

    Optional<Import> find(UUID id) {
        return database.sql(IMPORT + "where id = ?")
                .param(id)
                .query(Imports::row)
                .optional();
    }

    /** The file; empty when it is not there any more. */
    Optional<ImportFile> file(UUID id, List<ImportColumn> columns) {
        return database.sql("""
                        select file_name, source, content, format, encoding, separator, sheet, columns, date_order
                          from imports where id = ? and content is not null""")
                .param(id)
                .query((row, number) -> new ImportFile(
                        row.getString("file_name"),
                        Objects.requireNonNullElse(row.getString("source"), ""),
                        row.getBytes("content"),
                        new FileLayout(
                                FileFormat.valueOf(row.getString("format")),
                                Encoding.valueOf(row.getString("encoding")),
                                Separator.valueOf(row.getString("separator")),
                                row.getInt("sheet")),
                        ColumnMapping.of(columns, (Integer[])
                                        row.getArray("columns").getArray())
                                .with(dateOrder(row))))
                .optional();
    }

    /** Keeps how the file is to be read from now on. */
    void keep(UUID id, ImportFile file, @Nullable String headerHash) {
        FileLayout layout = file.layout();
        DateOrder order = file.mapping().dateOrder();
        database.sql("""
                        update imports set encoding = ?, separator = ?, sheet = ?, header_hash = ?, columns = ?, date_order = ?
                         where id = ?""")
                .params(layout.encoding().name(), layout.separator().name(), layout.sheet())
                .param(headerHash)
                .param(file.mapping().toArray())
                .param(order == null ? null : order.name())
                .param(id)
                .update();
    }

    /** Which column was what when a file with this header was last brought in. */
    Optional<Integer[]> lastColumns(Importer importer, String headerHash) {
        return database.sql("""
                        select columns from imports where importer = ? and header_hash = ? and finished_at is not null
                         order by finished_at desc limit 1""")
                .params(importer.code(), headerHash)
                .query((row, number) -> (Integer[]) row.getArray("columns").getArray())
                .optional();
    }

    void delete(UUID id) {
        database.sql("delete from imports where id = ?").param(id).update();
    }

    /** Takes it on, unless it is being brought in already, here or on another node. */
    boolean claim(UUID id) {
        return database.sql("""
                        update imports set heartbeat_at = now(), failed_at = null, done = 0, total = 0, attempts = attempts + 1
                         where id = ? and finished_at is null
                           and (heartbeat_at is null or failed_at is not null or heartbeat_at < now() - interval '2 minutes')""").param(id).update() > 0;
    }

    /** Those of which the node stopped half-way, and not for the third time. */
    List<UUID> abandoned() {
        return database.sql("""
                        select id from imports where finished_at is null and failed_at is null
                           and heartbeat_at < now() - interval '2 minutes' and attempts < 3""").query(UUID.class).list();
    }

    void beat(UUID id, int done, int total) {
        database.sql("update imports set heartbeat_at = now(), done = ?, total = ? where id = ?")
                .params(done, total, id)
                .update();
    }

    void fail(UUID id) {
        database.sql("update imports set failed_at = now() where id = ? and finished_at is null")
                .param(id)
                .update();
    }

    void finish(UUID id, List<Figure> brought, List<Long> leftBehind) {
        database.sql("""
                        update imports set finished_at = now(), content = null, figure_codes = ?, figure_counts = ?, left_behind = ?
                         where id = ?""")
                .param(brought.stream().map(Figure::code).toArray(String[]::new))
                .param(brought.stream().map(Figure::count).toArray(Integer[]::new))
                .param(leftBehind.toArray(Long[]::new))
                .param(id)
                .update();
    }

    /** One import at a time in an organisation, until the transaction ends: two files may hold the same things. */
    void waitForOthers() {
        database.sql("select pg_advisory_xact_lock(hashtextextended('imports' || current_organisation(), 0))")
                .query()
                .listOfRows();
    }

    /** Gives up the files that have waited for a day. */
    public void clear() {
        database.sql("""
                        delete from imports where finished_at is null and created_at < now() - interval '1 day'
                           and (heartbeat_at is null or heartbeat_at < now() - interval '1 hour')""").update();
    }

    private static Import row(ResultSet row, int number) throws SQLException {
        return new Import(
                row.getObject("id", UUID.class),
                row.getString("importer"),
                row.getString("file_name"),
                row.getString("source"),
                row.getString("uploader_name"),
                Stage.valueOf(row.getString("stage")),
                Rows.instant(row, "created_at"),
                row.getInt("done"),
                row.getInt("total"),
                figures(row),
                List.of((Long[]) row.getArray("left_behind").getArray()));
    }

    private static @Nullable DateOrder dateOrder(ResultSet row) throws SQLException {
        String order = row.getString("date_order");
        return order == null ? null : DateOrder.valueOf(order);
    }

    private static List<Figure> figures(ResultSet row) throws SQLException {
        List<String> codes = Rows.strings(row, "figure_codes");
        var counts = (Integer[]) row.getArray("figure_counts").getArray();
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            figures.add(new Figure(codes.get(i), counts[i]));
        }
        return figures;
    }
}
