package be.goesting.search;

import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of what a search found, as a template shows it.
 *
 * @param words what was searched for
 * @param older the address of what is older; null at the end
 */
public record SearchResults(
        String words,
        List<SearchHit> hits,
        Marks marks,
        @Nullable String older) {

    static SearchResults none(String words) {
        return new SearchResults(words, List.of(), Marks.NONE, null);
    }

    public Content title(SearchHit hit) {
        return content(marks.html(String.valueOf(hit.title()), hit.language()));
    }

    /** A few lines, from a little before the first of the words on. */
    public Content excerpt(SearchHit hit) {
        return content(marks.html(marks.excerpt(hit.body(), hit.language()), hit.language()));
    }

    private static Content content(String html) {
        return output -> output.writeContent(html);
    }
}
