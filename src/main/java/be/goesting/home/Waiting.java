package be.goesting.home;

import be.goesting.site.Page;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.ArgumentPreparedStatementSetter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapperResultSetExtractor;
import org.springframework.stereotype.Repository;

/** What waits for who is looking, in whatever module: asked of the database in one go, with a result for each. */
@Repository
public class Waiting {

    private final JdbcTemplate database;
    private final ObjectProvider<WaitingPanel<?>> panels;

    Waiting(JdbcTemplate database, ObjectProvider<WaitingPanel<?>> panels) {
        this.database = database;
        this.panels = panels;
    }

    <T> List<T> on(Page page, WaitingPanel<T> panel) {
        return page.once(Found.class, () -> find(page)).of(panel);
    }

    private Found find(Page page) {
        Map<WaitingPanel<?>, WaitingQuery<?>> queries = new LinkedHashMap<>();
        panels.orderedStream()
                .filter(panel -> panel.concerns(page.viewer()))
                .forEach(panel -> queries.put(panel, panel.query(page)));
        return queries.isEmpty() ? new Found(Map.of()) : run(queries);
    }

    /** The driver sends statements with a semicolon between them together, and waits once. */
    private Found run(Map<WaitingPanel<?>, WaitingQuery<?>> queries) {
        String sql = queries.values().stream().map(WaitingQuery::positional).collect(Collectors.joining(";\n"));
        Object[] values = queries.values().stream()
                .flatMap(query -> Arrays.stream(query.values()))
                .toArray();
        Map<WaitingPanel<?>, List<?>> found = new HashMap<>();
        database.execute(sql, (PreparedStatement statement) -> {
            new ArgumentPreparedStatementSetter(values).setValues(statement);
            statement.execute();
            for (var query : queries.entrySet()) {
                found.put(query.getKey(), read(query.getValue(), statement));
                statement.getMoreResults();
            }
            return found;
        });
        return new Found(found);
    }

    private static <T> List<T> read(WaitingQuery<T> query, PreparedStatement statement) throws SQLException {
        try (ResultSet rows = statement.getResultSet()) {
            return new RowMapperResultSetExtractor<>(query.row()).extractData(rows);
        }
    }

    private record Found(Map<WaitingPanel<?>, List<?>> byPanel) {

        /** A panel's own query filled its list. */
        @SuppressWarnings("unchecked")
        <T> List<T> of(WaitingPanel<T> panel) {
            return (List<T>) byPanel.getOrDefault(panel, List.of());
        }
    }
}
