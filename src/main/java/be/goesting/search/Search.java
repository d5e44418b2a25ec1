package be.goesting.search;

import be.goesting.site.Cursor;
import be.goesting.site.Viewer;
import be.goesting.site.text.Excerpt;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Searches in all that features hold, newest first. */
@Component
class Search {

    private static final int SHOWN = 20;
    private static final int MOST_LETTERS = 200;

    /** As the database orders ids: by their digits. */
    private static final Comparator<SearchHit> NEWEST_FIRST = Comparator.comparing(SearchHit::at)
            .thenComparing(hit -> hit.id().toString())
            .reversed();

    private final List<SearchSource> sources;
    private final Highlighter highlighter;

    Search(List<SearchSource> sources, Highlighter highlighter) {
        this.sources = sources;
        this.highlighter = highlighter;
    }

    SearchResults find(String words, Viewer reader, @Nullable Cursor before) {
        String query = Excerpt.start(words, MOST_LETTERS);
        List<SearchHit> found = query.isEmpty() ? List.of() : newest(query, reader, before);
        if (found.isEmpty()) {
            return SearchResults.none(words);
        }
        List<SearchHit> shown = found.subList(0, Math.min(SHOWN, found.size()));
        String older = found.size() > SHOWN ? address(query, shown.getLast().cursor()) : null;
        return new SearchResults(words, shown, highlighter.marks(query, shown), older);
    }

    /** One more than is shown, to know whether there is more. */
    private List<SearchHit> newest(String query, Viewer reader, @Nullable Cursor before) {
        return sources.stream()
                .flatMap(source -> source.search(query, reader, before, SHOWN + 1).stream())
                .sorted(NEWEST_FIRST)
                .limit(SHOWN + 1)
                .toList();
    }

    private static String address(String query, Cursor before) {
        return UriComponentsBuilder.fromPath("/search")
                .queryParam("words", "{words}")
                .queryParam("before", before.toString())
                .encode()
                .buildAndExpand(query)
                .toUriString();
    }
}
