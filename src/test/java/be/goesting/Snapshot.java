package be.goesting;

import be.goesting.database.Login;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * The rows of a database as a released version left them: a zip with a file for each table, its columns on the first line and the
 * rows as {@code COPY} writes them below. Flyway's history is a table among them, with the checksums of that version's migrations.
 */
final class Snapshot {

    static final String HISTORY = "flyway_schema_history";

    private static final String COLUMNS = """
            select c.table_name, string_agg(quote_ident(c.column_name), ', ' order by c.ordinal_position)
              from information_schema.columns c
              join information_schema.tables t using (table_schema, table_name)
             where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.is_generated = 'NEVER'
             group by c.table_name order by c.table_name""";

    private final Map<String, String> tables;

    private Snapshot(Map<String, String> tables) {
        this.tables = tables;
    }

    static Snapshot taken(Login owner) throws SQLException, IOException {
        var tables = new LinkedHashMap<String, String>();
        try (Connection connection = owner.connect();
                var columns = connection.createStatement().executeQuery(COLUMNS)) {
            while (columns.next()) {
                var rows = new ByteArrayOutputStream();
                copy(connection)
                        .copyOut("copy %s (%s) to stdout".formatted(columns.getString(1), columns.getString(2)), rows);
                tables.put(columns.getString(1), columns.getString(2) + "\n" + rows.toString(StandardCharsets.UTF_8));
            }
        }
        return new Snapshot(tables);
    }

    static Snapshot read(Path file) throws IOException {
        var tables = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                tables.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return new Snapshot(tables);
    }

    void write(Path file) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var table : tables.entrySet()) {
                var entry = new ZipEntry(table.getKey());
                entry.setTime(0);
                zip.putNextEntry(entry);
                zip.write(table.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    List<String> tables() {
        return List.copyOf(tables.keySet());
    }

    List<String> emptyTables() {
        var empty = new ArrayList<String>();
        tables.forEach((table, text) -> {
            if (text.indexOf('\n') == text.length() - 1) {
                empty.add(table);
            }
        });
        return empty;
    }

    /** The highest version of a migration that had been applied. */
    String version() {
        String history = tables.getOrDefault(HISTORY, "");
        String[] lines = history.strip().split("\n");
        int column = List.of(lines[0].split(", ")).indexOf("version");
        return lines[lines.length - 1].split("\t")[column];
    }

    /** Puts the rows in place of whatever is there; keys and triggers keep quiet until all are in. */
    void restore(Login owner) throws SQLException, IOException {
        try (Connection connection = owner.connect();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("set local session_replication_role = replica");
            for (var table : tables.entrySet()) {
                int end = table.getValue().indexOf('\n');
                statement.execute("delete from " + table.getKey());
                copy(connection)
                        .copyIn(
                                "copy %s (%s) from stdin"
                                        .formatted(
                                                table.getKey(), table.getValue().substring(0, end)),
                                new java.io.StringReader(table.getValue().substring(end + 1)));
            }
            connection.commit();
        }
    }

    private static CopyManager copy(Connection connection) throws SQLException {
        return connection.unwrap(PGConnection.class).getCopyAPI();
    }
}
