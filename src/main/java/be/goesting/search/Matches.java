package be.goesting.search;

import be.goesting.search.filters.SearchFilter;
import be.goesting.site.Cursor;
import be.goesting.site.Rows;
import be.goesting.site.Viewer;
import be.goesting.site.queries.Query;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Finds the newest texts of every kind that have the words, or that bear the topic that they mean: in one statement. */
@Component
class Matches {

    /** Of each kind. The best of these are shown first, and then what is older. */
    static final int NEWEST = 40;

    /** The topics that the words mean are looked up once. */
    private static final String SOUGHT = """
            with sought as materialized (
              select cast(:filter as jsonb) || coalesce(
                (select jsonb_build_object('meant', m.topics, 'rest', m.rest) from topics_meant(:words) m), '{}') narrowed)
            """;

    private static final String OF_KIND = """
            select '%s' kind, m.id, m.created_at, m.relevance
              from sought s cross join lateral %s(:reader, :team, :words, s.narrowed, :beforeTime, :beforeId, :newest) m""";

    private final List<SearchSource> sources;
    private final JsonMapper json;
    private final Clock clock;

    Matches(List<SearchSource> sources, JsonMapper json, Clock clock) {
        this.sources = sources;
        this.json = json;
        this.clock = clock;
    }

    boolean has(@Nullable SearchKind kind) {
        return sources.stream().anyMatch(source -> kind == null || source.kind() == kind);
    }

    Query<Match> query(String words, SearchFilter filter, Viewer reader, @Nullable Cursor before) {
        String kinds = sources.stream()
                .filter(source -> filter.kind() == null || source.kind() == filter.kind())
                .map(source -> OF_KIND.formatted(source.kind().code(), source.matching()))
                .collect(Collectors.joining("\nunion all\n"));
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("words", words);
        parameters.put("filter", json.writeValueAsString(filter.conditions(clock.instant())));
        parameters.put("reader", reader.id());
        parameters.put("team", new SqlParameterValue(Types.OTHER, reader.team()));
        parameters.put(
                "beforeTime",
                new SqlParameterValue(Types.TIMESTAMP, before == null ? null : Timestamp.from(before.at())));
        parameters.put("beforeId", new SqlParameterValue(Types.OTHER, before == null ? null : before.id()));
        parameters.put("newest", NEWEST);
        return new Query<>(SOUGHT + kinds, parameters, Matches::match);
    }

    private static Match match(ResultSet row, int number) throws SQLException {
        return new Match(
                SearchKind.of(row.getString("kind")).orElseThrow(),
                row.getObject("id", UUID.class),
                Rows.instant(row, "created_at"),
                row.getDouble("relevance"));
    }
}
