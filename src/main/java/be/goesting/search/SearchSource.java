package be.goesting.search;

import be.goesting.site.Cursor;
import be.goesting.site.Viewer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a feature holds that one may search in. Each feature with texts fills one. */
public interface SearchSource {

    /** Those that have all words and that the reader may read, newest first; with a cursor only what is older. */
    List<SearchHit> search(String words, Viewer reader, @Nullable Cursor before, int limit);
}
