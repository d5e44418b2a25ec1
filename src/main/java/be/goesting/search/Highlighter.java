package be.goesting.search;

import be.goesting.site.Language;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds which words to mark in what a search found: all of a page in one statement. */
@Repository
class Highlighter {

    /** A word that the database reads as one word too. */
    private static final Pattern LETTERS =
            Pattern.compile("[\\p{IsLatin}\\p{IsGreek}\\p{IsCyrillic}\\p{IsArabic}&&\\p{L}&&[^ŀĿŉ]]+");

    /** A tsvector counts no further than this many words. */
    private static final int MOST_WORDS = 16_000;

    private final JdbcClient database;

    Highlighter(JdbcClient database) {
        this.database = database;
    }

    Marks marks(String query, List<SearchHit> hits) {
        Map<Language, List<String>> words = words(hits);
        Map<Language, Set<String>> found = new EnumMap<>(Language.class);
        database.sql("""
                        select t.language, p.place
                          from unnest(:languages, :texts) t (language, words)
                         cross join lateral unnest(stems(t.language, t.words)) u cross join lateral unnest(u.positions) p (place)
                         where u.lexeme = any(array(select q.lexeme from (values ('nl'), ('fr'), ('en')) l (code)
                                                     cross join lateral unnest(stems(l.code, :query)) q))""")
                .param("languages", words.keySet().stream().map(Language::code).toArray(String[]::new))
                .param(
                        "texts",
                        words.values().stream()
                                .map(each -> String.join(" ", each))
                                .toArray(String[]::new))
                .param("query", query)
                .query(row -> {
                    Language language = Language.of(row.getString("language"));
                    found.computeIfAbsent(language, each -> new HashSet<>())
                            .add(Objects.requireNonNull(words.get(language)).get(row.getInt("place") - 1));
                });
        return new Marks(query, found);
    }

    private static Map<Language, List<String>> words(List<SearchHit> hits) {
        Map<Language, Set<String>> words = new EnumMap<>(Language.class);
        for (SearchHit hit : hits) {
            Set<String> ofLanguage = words.computeIfAbsent(hit.language(), each -> new LinkedHashSet<>());
            Stream.concat(Stream.ofNullable(hit.title()), Stream.of(hit.body()))
                    .flatMap(text -> Marks.words(text).stream())
                    .filter(word -> ofLanguage.size() < MOST_WORDS)
                    .filter(LETTERS.asMatchPredicate())
                    .forEach(ofLanguage::add);
        }
        Map<Language, List<String>> lists = new EnumMap<>(Language.class);
        words.forEach((language, each) -> lists.put(language, new ArrayList<>(each)));
        return lists;
    }
}
