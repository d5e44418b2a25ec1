package be.goesting.search;

import be.goesting.site.Viewer;
import be.goesting.site.queries.Query;
import be.goesting.site.queries.QueryBatch;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Texts of any kind by their ids, as far as the reader may read them. */
@Component
public class ReadableItems {

    private final Map<SearchKind, SearchSource> sources;
    private final QueryBatch queryBatch;

    ReadableItems(List<SearchSource> sources, QueryBatch queryBatch) {
        this.sources = sources.stream().collect(Collectors.toMap(SearchSource::kind, Function.identity()));
        this.queryBatch = queryBatch;
    }

    public List<SearchHit> find(SearchKind kind, Collection<UUID> ids, Viewer reader) {
        return List.copyOf(find(Map.of(kind, ids), reader).values());
    }

    /** All asked in one go. */
    public Map<UUID, SearchHit> find(Map<SearchKind, ? extends Collection<UUID>> ids, Viewer reader) {
        List<Query<SearchHit>> queries = ids.entrySet().stream()
                .filter(each ->
                        sources.containsKey(each.getKey()) && !each.getValue().isEmpty())
                .map(each -> source(each.getKey()).hits(each.getValue(), reader))
                .toList();
        return queryBatch.list(queries).stream()
                .flatMap(List::stream)
                .map(SearchHit.class::cast)
                .collect(Collectors.toMap(SearchHit::id, Function.identity()));
    }

    public boolean isReadable(SearchKind kind, UUID id, Viewer reader) {
        return !find(kind, List.of(id), reader).isEmpty();
    }

    private SearchSource source(SearchKind kind) {
        return Objects.requireNonNull(sources.get(kind), kind.code());
    }
}
