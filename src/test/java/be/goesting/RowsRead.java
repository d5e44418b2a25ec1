package be.goesting;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How many rows a piece of work reads in a transaction, by table and by whatever way: what says more of a plan than its time. */
public final class RowsRead {

    private final JdbcClient database;
    private final Map<String, Long> before;

    private RowsRead(JdbcClient database) {
        this.database = database;
        this.before = all(database);
    }

    /** From here on. */
    public static RowsRead since(JdbcClient database) {
        return new RowsRead(database);
    }

    /** Of each table that was read in this transaction. */
    public Map<String, Long> byTable() {
        Map<String, Long> rows = all(database);
        rows.replaceAll((table, all) -> all - before.getOrDefault(table, 0L));
        return rows;
    }

    public long of(String table) {
        return byTable().getOrDefault(table, 0L);
    }

    private static Map<String, Long> all(JdbcClient database) {
        Map<String, Long> rows = new TreeMap<>();
        database.sql("select relname, seq_tup_read + coalesce(idx_tup_fetch, 0) rows from pg_stat_xact_user_tables")
                .query(row -> {
                    rows.put(row.getString("relname"), row.getLong("rows"));
                });
        return rows;
    }
}
