package be.goesting.search;

import be.goesting.site.Viewer;
import be.goesting.site.queries.Query;
import java.sql.Types;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.SqlParameterValue;

/** What a feature holds that one may search in. Each feature with texts fills one for each kind of them. */
public interface SearchSource {

    SearchKind kind();

    /** The function of the database that finds them, with the parameters of {@code moments_matching}. */
    String matching();

    /** Those of the ids that the reader may read, in no order. */
    Query<SearchHit> hits(Collection<UUID> ids, Viewer reader);

    /** What the query of the hits needs: {@code ids}, {@code reader}, {@code team} and {@code language}. */
    static Map<String, Object> parameters(Collection<UUID> ids, Viewer reader) {
        return Map.of(
                "ids", ids.toArray(UUID[]::new),
                "reader", reader.id(),
                "team", new SqlParameterValue(Types.OTHER, reader.team()),
                "language", reader.language().code());
    }
}
