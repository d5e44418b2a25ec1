package bench.finding;

import be.goesting.questions.importing.ArchivePost;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Two simple ways to say who may know: who answered most so far, and the writers of the answers that match best (BM25). */
final class Baselines {

    private static final int VOTERS = 50;
    private static final double K1 = 1.2;
    private static final double B = 0.75;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{2,}");
    private static final Pattern ENDING = Pattern.compile("(ations?|ings?|ies|ers?|ed|es|ly|s)$");
    private static final Set<String> SMALL = Set.of(("an and are as at be but by for if in into is it no not of on or such that the their "
                    + "then there these they this to was will with you he she we my your have has had do does did from so can "
                    + "could would should what which who how when where why about more than also any some one very just like")
            .split(" "));

    private record Entry(int answer, int times) {}

    private final Map<String, List<Entry>> index = new HashMap<>();
    private final List<String> writers = new ArrayList<>();
    private final List<Integer> lengths = new ArrayList<>();
    private final Map<String, Double> counts = new HashMap<>();
    private long length;

    /** An answer is matched by its own words and those of its question. */
    void add(ArchivePost answer, ArchivePost question) {
        String writer = Objects.requireNonNull(answer.owner());
        counts.merge(writer, 1.0, Double::sum);
        List<String> words = words(question);
        words.addAll(words(answer));
        int number = writers.size();
        writers.add(writer);
        lengths.add(words.size());
        length += words.size();
        words.stream()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .forEach((word, times) -> index.computeIfAbsent(word, w -> new ArrayList<>())
                        .add(new Entry(number, times.intValue())));
    }

    List<String> mostActive(@Nullable String asker) {
        return ranked(counts, asker);
    }

    List<String> bestMatching(ArchivePost question) {
        Map<Integer, Double> scores = new HashMap<>();
        new HashSet<>(words(question)).forEach(word -> score(index.getOrDefault(word, List.of()), scores));
        Map<String, Double> votes = new HashMap<>();
        scores.entrySet().stream()
                .sorted(Map.Entry.<Integer, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry::getKey))
                .limit(VOTERS)
                .forEach(one -> votes.merge(writers.get(one.getKey()), one.getValue(), Double::sum));
        return ranked(votes, question.owner());
    }

    private void score(List<Entry> entries, Map<Integer, Double> scores) {
        double rarity = Math.log(1 + (writers.size() - entries.size() + 0.5) / (entries.size() + 0.5));
        double usual = (double) length / Math.max(1, writers.size());
        for (Entry entry : entries) {
            double longer = 1 - B + B * lengths.get(entry.answer()) / usual;
            scores.merge(
                    entry.answer(), rarity * entry.times() * (K1 + 1) / (entry.times() + K1 * longer), Double::sum);
        }
    }

    private static List<String> ranked(Map<String, Double> scores, @Nullable String asker) {
        return scores.entrySet().stream()
                .filter(one -> !one.getKey().equals(asker))
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Comparator.comparing(Map.Entry::getKey)))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<String> words(ArchivePost post) {
        List<String> words = new ArrayList<>();
        var word = WORD.matcher((post.title() + " " + Texts.plain(post.html())).toLowerCase(Locale.ROOT));
        while (word.find()) {
            if (!SMALL.contains(word.group())) {
                String stem = ENDING.matcher(word.group()).replaceFirst("");
                words.add(stem.length() < 3 ? word.group() : stem);
            }
        }
        return words;
    }
}
