package bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Counts the statements of requests while asked to; otherwise it stands in nobody's way. Not those that every request has before
 * it is a page's: reading the session, and naming the organisation.
 */
final class Counted extends DelegatingDataSource {

    private static final Pattern AT_THE_DOOR =
            Pattern.compile("spring_session|set_config\\(", Pattern.CASE_INSENSITIVE);

    private final LongAdder statements = new LongAdder();
    private final DataSource counting;
    private volatile boolean counts;

    Counted(DataSource database) {
        super(database);
        this.counting = ProxyDataSourceBuilder.create(database)
                .afterQuery((execution, queries) -> {
                    if (isOfRequest() && !AT_THE_DOOR.matcher(queries.getFirst().getQuery()).find()) {
                        statements.increment();
                    }
                })
                .build();
    }

    @Override
    public Connection getConnection() throws SQLException {
        return counts ? counting.getConnection() : super.getConnection();
    }

    /** Not a job's, that runs in between. */
    private static boolean isOfRequest() {
        return Thread.currentThread().getName().startsWith("tomcat-handler");
    }

    void count(boolean on) {
        counts = on;
    }

    long statements() {
        return statements.sum();
    }
}
