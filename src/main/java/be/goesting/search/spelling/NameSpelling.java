package be.goesting.search.spelling;

import be.goesting.site.text.Folding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Puts names right: of a colleague whose name has every word that was typed, but for a letter. */
@Repository
public class NameSpelling {

    /** More words no name has. */
    private static final int MOST_WORDS = 6;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s-]+");

    private static final Pattern AT = Pattern.compile("(?<!\\S)@");

    private final JdbcClient database;

    NameSpelling(JdbcClient database) {
        this.database = database;
    }

    /** What was typed as it stands in a name; empty when it is in none. */
    public Optional<String> correct(String query) {
        List<String> typed = words(AT.matcher(Folding.fold(query)).replaceAll(""));
        if (typed.isEmpty() || typed.size() > MOST_WORDS || typed.stream().noneMatch(Edits::mayBeWrongInName)) {
            return Optional.empty();
        }
        Map<String, Set<String>> meant =
                typed.stream().distinct().collect(Collectors.toMap(Function.identity(), NameSpelling::meant));
        return database
                .sql("select name from names_like(?)")
                .param(typed.toArray(String[]::new))
                .query(String.class)
                .list()
                .stream()
                .flatMap(name -> within(name, typed, meant).stream())
                .findFirst();
    }

    private static List<String> words(String text) {
        return Arrays.stream(BETWEEN_WORDS.split(text))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static Set<String> meant(String word) {
        return Edits.mayBeWrongInName(word) ? Edits.of(word) : Set.of();
    }

    private static Optional<String> within(String name, List<String> typed, Map<String, Set<String>> meant) {
        List<String> right = new ArrayList<>();
        for (String word : typed) {
            Set<String> edits = meant.getOrDefault(word, Set.of());
            words(name).stream()
                    .filter(part -> isMeant(Folding.fold(part), word, edits))
                    .findFirst()
                    .ifPresent(right::add);
        }
        return right.size() == typed.size() ? Optional.of(String.join(" ", right)) : Optional.empty();
    }

    private static boolean isMeant(String part, String word, Set<String> edits) {
        return part.equals(word) || edits.contains(part);
    }
}
