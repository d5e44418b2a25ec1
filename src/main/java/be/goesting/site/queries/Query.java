package be.goesting.site.queries;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterUtils;
import org.springframework.jdbc.core.namedparam.ParsedSql;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A question to the database: asked on its own, or together with others by {@link QueryBatch}. */
public record Query<T>(String sql, Map<String, ? extends @Nullable Object> parameters, RowMapper<T> row) {

    public List<T> list(JdbcClient database) {
        return database.sql(sql).params(parameters).query(row).list();
    }

    /** With question marks for the parameters, whose names mean something within this query alone. */
    String positional() {
        return NamedParameterUtils.substituteNamedParameters(parsed(), source());
    }

    /** In the order of the question marks. */
    @Nullable
    Object[] values() {
        return NamedParameterUtils.buildValueArray(parsed(), source(), null);
    }

    private ParsedSql parsed() {
        return NamedParameterUtils.parseSqlStatement(sql);
    }

    private MapSqlParameterSource source() {
        return new MapSqlParameterSource(parameters);
    }
}
