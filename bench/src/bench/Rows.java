package bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Rows on their way into one table, over a connection of their own; the table's triggers and foreign keys keep quiet. */
final class Rows implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final Connection connection;
    private final CopyIn copy;
    private final StringBuilder buffer = new StringBuilder(BUFFER);

    Rows(Postgres database, String table, String columns) throws IOException, SQLException {
        this.connection = database.connect();
        try (var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute("set synchronous_commit = off");
        }
        this.copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy " + table + " (" + columns + ") from stdin");
    }

    void add(@Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            buffer.append(i == 0 ? "" : "\t");
            append(values[i]);
        }
        buffer.append('\n');
        if (buffer.length() > BUFFER - 4096) {
            flush();
        }
    }

    @Override
    public void close() throws SQLException {
        flush();
        copy.endCopy();
        connection.close();
    }

    private void append(@Nullable Object value) {
        if (value == null) {
            buffer.append("\\N");
        } else if (value instanceof String text) {
            text.chars().forEach(this::escape);
        } else {
            buffer.append(value);
        }
    }

    private void escape(int letter) {
        switch (letter) {
            case '\\' -> buffer.append("\\\\");
            case '\n' -> buffer.append("\\n");
            case '\t' -> buffer.append("\\t");
            default -> buffer.append((char) letter);
        }
    }

    private void flush() throws SQLException {
        byte[] bytes = buffer.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        buffer.setLength(0);
    }
}
