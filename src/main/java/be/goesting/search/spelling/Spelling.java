package be.goesting.search.spelling;

import be.goesting.search.spelling.Edits.Parts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Puts words right that stand nowhere: of what differs by a letter, that which is written so in texts that everyone may read, and in most of them. */
@Repository
public class Spelling {

    /** Of a long question only the first words are looked at. */
    private static final int MOST_WORDS = 6;

    private final JdbcClient database;

    Spelling(JdbcClient database) {
        this.database = database;
    }

    /** The query with the words put right that can be; empty when none can. */
    public Optional<String> correct(String query) {
        List<String> typed =
                Arrays.stream(query.strip().split("\\s+")).limit(MOST_WORDS).toList();
        List<String> words = folded(typed);
        Set<String> candidates = new LinkedHashSet<>();
        List<String> wrong = words.stream().filter(Edits::mayBeWrong).toList();
        wrong.forEach(word -> {
            candidates.add(word);
            candidates.addAll(Edits.of(word));
            Edits.parts(word).forEach(parts -> candidates.addAll(List.of(parts.first(), parts.second())));
        });
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Long> known = inUse(wrong, candidates);
        List<String> right = new ArrayList<>();
        for (int i = 0; i < typed.size(); i++) {
            right.add(corrected(words.get(i), known).orElse(typed.get(i)));
        }
        return right.equals(typed) ? Optional.empty() : Optional.of(String.join(" ", right));
    }

    private static Optional<String> corrected(String word, Map<String, Long> known) {
        if (!Edits.mayBeWrong(word) || known.containsKey(word)) {
            return Optional.empty();
        }
        return Edits.of(word).stream()
                .filter(known::containsKey)
                .max(Comparator.comparingLong(edit -> known.getOrDefault(edit, 0L)))
                .or(() -> Edits.parts(word).stream()
                        .filter(parts -> known.containsKey(parts.first()) && known.containsKey(parts.second()))
                        .max(Comparator.comparingLong((Parts parts) -> Math.min(
                                known.getOrDefault(parts.first(), 0L), known.getOrDefault(parts.second(), 0L))))
                        .map(parts -> parts.first() + " " + parts.second()));
    }

    private List<String> folded(List<String> typed) {
        return database.sql("select fold(t.word) from unnest(?) with ordinality t (word, place) order by t.place")
                .param(typed.toArray(String[]::new))
                .query(String.class)
                .list();
    }

    /** Those that stand somewhere, each with its weight; what names a topic weighs as one text more. */
    private Map<String, Long> inUse(List<String> typed, Set<String> candidates) {
        Map<String, Long> known = new HashMap<>();
        database.sql("""
                        select u.word, u.weight from words_in_use(:words) u
                        union all
                        select n.word, n.weight from names_in_use(:typed, :words) n
                        union all
                        select t.name, 1 from topics_called(:words) t where is_proposed(current_organisation(), t.topic_id)""")
                .param("typed", typed.toArray(String[]::new))
                .param("words", candidates.toArray(String[]::new))
                .query(row -> {
                    known.merge(row.getString("word"), row.getLong("weight"), Long::sum);
                });
        return known;
    }
}
