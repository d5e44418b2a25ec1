package be.goesting.search;

import be.goesting.site.Cursor;
import be.goesting.site.Viewer;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a feature holds that one may search in. Each feature with texts fills one for each kind of them. */
public interface SearchSource {

    SearchKind kind();

    /** Those that have all words and that the reader may read, newest first; with a cursor only what is older. */
    List<SearchHit> search(String words, Viewer reader, @Nullable Cursor before, int limit);

    /** Those of the ids that the reader may read, in no order. */
    List<SearchHit> find(Collection<UUID> ids, Viewer reader);
}
