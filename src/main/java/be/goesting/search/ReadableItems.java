package be.goesting.search;

import be.goesting.site.Viewer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Texts of any kind by their ids, as far as the reader may read them. */
@Component
public class ReadableItems {

    private final Map<SearchKind, SearchSource> sources;

    ReadableItems(List<SearchSource> sources) {
        this.sources = sources.stream().collect(Collectors.toMap(SearchSource::kind, Function.identity()));
    }

    public List<SearchHit> find(SearchKind kind, Collection<UUID> ids, Viewer reader) {
        SearchSource source = sources.get(kind);
        return source == null || ids.isEmpty() ? List.of() : source.find(ids, reader);
    }

    public boolean isReadable(SearchKind kind, UUID id, Viewer reader) {
        return !find(kind, List.of(id), reader).isEmpty();
    }
}
