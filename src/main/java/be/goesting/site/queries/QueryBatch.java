package be.goesting.site.queries;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ArgumentPreparedStatementSetter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapperResultSetExtractor;
import org.springframework.stereotype.Repository;

/** Asks several things in one go. */
@Repository
public class QueryBatch {

    private final JdbcTemplate database;

    QueryBatch(JdbcTemplate database) {
        this.database = database;
    }

    /** The answers in the order of the queries. The driver sends statements with a semicolon between them together, and waits once. */
    public List<List<?>> list(List<? extends Query<?>> queries) {
        if (queries.isEmpty()) {
            return List.of();
        }
        String sql = queries.stream().map(Query::positional).collect(Collectors.joining(";\n"));
        @Nullable
        Object[] values =
                queries.stream().flatMap(query -> Arrays.stream(query.values())).toArray();
        List<List<?>> found = new ArrayList<>();
        database.execute(sql, (PreparedStatement statement) -> {
            new ArgumentPreparedStatementSetter(values).setValues(statement);
            statement.execute();
            for (Query<?> query : queries) {
                found.add(read(query, statement));
                statement.getMoreResults();
            }
            return found;
        });
        return found;
    }

    private static <T> List<T> read(Query<T> query, PreparedStatement statement) throws SQLException {
        try (ResultSet rows = statement.getResultSet()) {
            return new RowMapperResultSetExtractor<>(query.row()).extractData(rows);
        }
    }
}
