package be.goesting.home;

import be.goesting.site.queries.Query;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What finds the things of one kind that wait for somebody: asked on its own, or together with the other kinds. */
public record WaitingQuery<T>(String sql, Map<String, ?> parameters, RowMapper<T> row) {

    public List<T> list(JdbcClient database) {
        return query().list(database);
    }

    Query<T> query() {
        return new Query<>(sql, parameters, row);
    }
}
