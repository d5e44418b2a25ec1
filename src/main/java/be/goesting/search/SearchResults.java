package be.goesting.search;

import be.goesting.search.Search.Sought;
import be.goesting.search.filters.SearchFilter;
import be.goesting.search.names.NamedHit;
import be.goesting.site.text.Folding;
import gg.jte.Content;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A page of what a search found, as a template shows it.
 *
 * @param words what was searched for
 * @param names what is called so
 * @param older the address of what comes after this; null at the end
 * @param instead what was typed, when that was found nowhere and something like it was searched for; else null
 */
public record SearchResults(
        String words,
        SearchFilter filter,
        List<NamedHit> names,
        List<SearchHit> hits,
        Marks marks,
        @Nullable String older,
        @Nullable String instead) {

    static SearchResults none(Sought sought) {
        return new SearchResults(sought.words(), sought.filter(), List.of(), List.of(), Marks.NONE, null, null);
    }

    SearchResults insteadOf(String typed) {
        return new SearchResults(words, filter, names, hits, marks, older, typed);
    }

    public boolean isEmpty() {
        return names.isEmpty() && hits.isEmpty();
    }

    public List<NamedHit> names(SearchKind kind) {
        return names.stream().filter(each -> each.kind() == kind).toList();
    }

    /** What was typed. */
    public String typed() {
        return instead == null ? words : instead;
    }

    /** What was searched for instead, as it stands in what was found. */
    public String meant() {
        return Arrays.stream(words.split(" ")).map(this::standing).collect(Collectors.joining(" "));
    }

    private String standing(String word) {
        String folded = Folding.fold(word);
        return names.stream()
                .flatMap(each -> Arrays.stream(each.name().split("[\\s-]+")))
                .filter(each -> Folding.fold(each).equals(folded))
                .findFirst()
                .or(() -> marks.standing(word, hits))
                .orElse(word);
    }

    /** The address of the same search among one kind only; null for all. */
    public String path(@Nullable SearchKind kind) {
        return filter.with(kind).path(words, Map.of());
    }

    /** The address of the search for the very words that were typed. */
    public String exactPath() {
        return filter.path(typed(), Map.of("exact", "yes"));
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
