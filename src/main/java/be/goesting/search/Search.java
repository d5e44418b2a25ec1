package be.goesting.search;

import be.goesting.search.filters.SearchFilter;
import be.goesting.search.names.NameSource;
import be.goesting.search.names.NamedHit;
import be.goesting.search.names.NamedThings;
import be.goesting.search.spelling.NameSpelling;
import be.goesting.search.spelling.Spelling;
import be.goesting.site.Cursor;
import be.goesting.site.Page;
import be.goesting.site.Viewer;
import be.goesting.site.queries.Query;
import be.goesting.site.queries.QueryBatch;
import be.goesting.site.text.Excerpt;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Searches in all that there is to read. */
@Component
class Search {

    private static final Pattern AT = Pattern.compile("(?<!\\S)@(?=\\S)");
    private static final int SHOWN = 20;
    private static final int MOST_LETTERS = 200;
    private static final int FEW_NAMES = 4;
    private static final int MANY_NAMES = 24;

    private final Matches matches;
    private final ReadableItems readableItems;
    private final List<NameSource> nameSources;
    private final Highlighter highlighter;
    private final Spelling spelling;
    private final NameSpelling nameSpelling;
    private final QueryBatch queryBatch;
    private final Clock clock;

    Search(
            Matches matches,
            ReadableItems readableItems,
            List<NameSource> nameSources,
            Highlighter highlighter,
            Spelling spelling,
            NameSpelling nameSpelling,
            QueryBatch queryBatch,
            Clock clock) {
        this.matches = matches;
        this.readableItems = readableItems;
        this.nameSources = nameSources;
        this.highlighter = highlighter;
        this.spelling = spelling;
        this.nameSpelling = nameSpelling;
        this.queryBatch = queryBatch;
        this.clock = clock;
    }

    /**
     * What is asked for.
     *
     * @param before where the list goes on; null where it begins
     * @param skip how many of the best there were shown already
     * @param exact whether these very words are meant
     */
    record Sought(
            String words, SearchFilter filter, @Nullable Cursor before, int skip, boolean exact) {

        boolean isFirst() {
            return before == null && skip == 0;
        }

        Sought with(String other) {
            return new Sought(other, filter, before, skip, exact);
        }
    }

    /** Where nothing is found, a word that may have been typed wrong is put right. */
    SearchResults find(Sought sought, Page page) {
        Sought cut = sought.with(Excerpt.start(sought.words().strip(), MOST_LETTERS));
        if (cut.words().isEmpty()) {
            return SearchResults.none(cut);
        }
        SearchResults results = search(cut, page);
        if (!results.isEmpty() || cut.exact() || !cut.isFirst()) {
            return results;
        }
        return meant(cut.words())
                .map(words -> search(cut.with(words), page))
                .filter(found -> !found.isEmpty())
                .map(found -> found.insteadOf(cut.words()))
                .findFirst()
                .orElse(results);
    }

    /** Several words that are all in one name mean that name; one alone is a word of a text before it is a name. */
    private Stream<String> meant(String words) {
        List<Function<String, Optional<String>>> ways = words.contains(" ")
                ? List.of(nameSpelling::correct, spelling::correct)
                : List.of(spelling::correct, nameSpelling::correct);
        return ways.stream().flatMap(way -> way.apply(words).stream());
    }

    private SearchResults search(Sought sought, Page page) {
        Viewer reader = page.viewer();
        List<Query<?>> queries = new ArrayList<>(nameQueries(sought, reader));
        if (matches.has(sought.filter().kind())) {
            queries.add(matches.query(sought.words(), sought.filter(), reader, sought.before()));
        }
        List<Object> found =
                queryBatch.list(queries).stream().flatMap(Collection::stream).collect(Collectors.toList());
        List<NamedHit> names = Stream.concat(only(NamedHit.class, found), knownByHeart(sought, page))
                .toList();
        List<Match> ranked = ranked(only(Match.class, found).toList());
        List<SearchHit> shown =
                hits(ranked.stream().skip(sought.skip()).limit(SHOWN).toList(), reader);
        return new SearchResults(
                sought.words(),
                sought.filter(),
                names,
                shown,
                marks(sought.words(), shown),
                next(sought, ranked),
                null);
    }

    private Marks marks(String words, List<SearchHit> shown) {
        return shown.isEmpty() ? Marks.NONE : highlighter.marks(words, shown);
    }

    private List<Query<NamedHit>> nameQueries(Sought sought, Viewer reader) {
        List<Query<NamedHit>> queries = new ArrayList<>();
        if (asksFor(SearchKind.PERSON, sought)) {
            queries.add(NamedThings.people(withoutAt(sought.words()), namesShown(sought)));
        }
        if (asksFor(SearchKind.TOPIC, sought)) {
            queries.add(NamedThings.topics(sought.words(), reader, namesShown(sought)));
        }
        return queries;
    }

    /** Who is mentioned is looked for by name. */
    private static String withoutAt(String words) {
        return AT.matcher(words).replaceAll("");
    }

    private Stream<NamedHit> knownByHeart(Sought sought, Page page) {
        return !asksFor(SearchKind.METHOD, sought)
                ? Stream.empty()
                : nameSources.stream()
                        .flatMap(source -> source.called(sought.words(), page).stream())
                        .limit(namesShown(sought));
    }

    /** What has a name only is shown once, before the first of the texts. */
    private static boolean asksFor(SearchKind kind, Sought sought) {
        SearchFilter filter = sought.filter();
        return sought.isFirst() && !filter.isOfTexts() && (filter.kind() == null || filter.kind() == kind);
    }

    private static int namesShown(Sought sought) {
        return sought.filter().kind() == null ? FEW_NAMES : MANY_NAMES;
    }

    /**
     * The best first. Of a kind of which there may be more than was asked for, nothing older than its oldest is known: what is older
     * than that, of whatever kind, comes with the next.
     */
    private List<Match> ranked(List<Match> found) {
        Instant now = clock.instant();
        Optional<Match> border = border(found);
        return found.stream()
                .filter(match -> border.isEmpty() || NEWEST_FIRST.compare(match, border.get()) <= 0)
                .sorted(Comparator.comparingDouble((Match match) -> -match.score(now))
                        .thenComparing(NEWEST_FIRST))
                .toList();
    }

    /** As the database orders ids: by their digits. */
    private static final Comparator<Match> NEWEST_FIRST = Comparator.comparing(Match::at)
            .thenComparing(match -> match.id().toString())
            .reversed();

    private static Optional<Match> border(List<Match> found) {
        return found.stream().collect(Collectors.groupingBy(Match::kind)).values().stream()
                .filter(ofKind -> ofKind.size() >= Matches.NEWEST)
                .map(ofKind -> ofKind.stream().max(NEWEST_FIRST).orElseThrow())
                .min(NEWEST_FIRST);
    }

    private @Nullable String next(Sought sought, List<Match> ranked) {
        Cursor before = sought.before();
        if (ranked.size() > sought.skip() + SHOWN) {
            String skip = String.valueOf(sought.skip() + SHOWN);
            return sought.filter()
                    .path(
                            sought.words(),
                            before == null ? Map.of("skip", skip) : Map.of("skip", skip, "before", before.toString()));
        }
        return border(ranked)
                .map(last -> sought.filter()
                        .path(sought.words(), Map.of("before", new Cursor(last.at(), last.id()).toString())))
                .orElse(null);
    }

    /** In the order of the matches. */
    private List<SearchHit> hits(List<Match> chosen, Viewer reader) {
        Map<SearchKind, List<UUID>> ids = chosen.stream()
                .collect(Collectors.groupingBy(Match::kind, Collectors.mapping(Match::id, Collectors.toList())));
        Map<UUID, SearchHit> found = readableItems.find(ids, reader);
        return chosen.stream()
                .map(match -> found.get(match.id()))
                .filter(Objects::nonNull)
                .toList();
    }

    private static <T> Stream<T> only(Class<T> type, List<Object> found) {
        return found.stream().filter(type::isInstance).map(type::cast);
    }
}
