package be.goesting.topics;

import be.goesting.site.Language;
import be.goesting.site.LanguageDetector;
import be.goesting.topics.Passage.Stretch;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds the topics a text speaks of. A label of the text's own language is heard by its stems, close together, in any order;
 * one of another language only when it stands there as it is: people say <i>outplacement</i> and <i>JavaScript</i> in every
 * language. A name with a capital is only that name: <i>Chef</i> is a program, <i>chef</i> is not.
 */
@Component
class Recognition {

    private static final int MOST_CHARACTERS = 5_000;

    /** How many other words may stand between those of a label. */
    private static final int LOOSE = 2;

    /** From this length on a word of another language is hardly ever a word of this one with another meaning. */
    private static final int LONG_WORD = 10;

    /** A label of more words says more; what people here already talk of counts for one more, what they named themselves for half. */
    private static final int MOST_WORDS_COUNTED = 3;

    private static final double IN_USE = 1;
    private static final double OWN = 0.5;

    private static final Pattern NAME = Pattern.compile("[\\p{Lu}\\p{N}+#]");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final JdbcClient database;
    private final LanguageDetector languages;

    Recognition(JdbcClient database, LanguageDetector languages) {
        this.database = database;
        this.languages = languages;
    }

    private record Label(UUID topicId, String language, String label, String[] lexemes, boolean own) {}

    private record Heard(UUID topic, int words, Stretch stretch, boolean own) {}

    /** The topics, the likeliest first. */
    List<UUID> topicsIn(String text, Language reader, int most) {
        String words = text.substring(0, Math.min(text.length(), MOST_CHARACTERS));
        String spoken = languages.detect(words, reader).code();
        Passage passage = passage(words);
        List<Heard> heard = heard(labels(passage), passage, words, spoken);
        return heard.isEmpty() ? List.of() : likeliest(heard, most);
    }

    private Passage passage(String text) {
        var passage = new Passage();
        database.sql("""
                        select l.code, s.lexeme, cast(s.positions as int[])
                          from (values ('nl'), ('fr'), ('en')) l (code) cross join lateral unnest(stems(l.code, :text)) s""").param("text", text.replace("\u0000", "")).query(row -> {
            passage.put(row.getString(1), row.getString(2), (Integer[])
                    row.getArray(3).getArray());
        });
        return passage;
    }

    private List<Label> labels(Passage passage) {
        return database.sql("""
                        select * from labels_among('nl', ?)
                        union all select * from labels_among('fr', ?)
                        union all select * from labels_among('en', ?)""")
                .param(passage.stems("nl"))
                .param(passage.stems("fr"))
                .param(passage.stems("en"))
                .query((row, n) -> new Label(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getString(3),
                        (String[]) row.getArray(4).getArray(),
                        row.getBoolean(5)))
                .list();
    }

    private static List<Heard> heard(List<Label> labels, Passage passage, String text, String spoken) {
        String folded = folded(text);
        List<Heard> heard = new ArrayList<>();
        for (Label label : labels) {
            passage.shortest(label.language(), List.of(label.lexemes()))
                    .filter(stretch -> label.language().equals(spoken)
                            ? isClose(label, stretch, text)
                            : standsThere(label, text, folded))
                    .ifPresent(stretch ->
                            heard.add(new Heard(label.topicId(), label.lexemes().length, stretch, label.own())));
        }
        return heard;
    }

    private static boolean isClose(Label label, Stretch stretch, String text) {
        boolean isOneWord = label.lexemes().length == 1;
        if (isOneWord && isName(label.label())) {
            return isIn(text, label.label());
        }
        return stretch.length() <= words(label.label()) + (isOneWord ? 0 : LOOSE);
    }

    private static boolean standsThere(Label label, String text, String folded) {
        if (isName(label.label())) {
            return isIn(text, label.label());
        }
        return (words(label.label()) > 1 || label.label().length() >= LONG_WORD) && isIn(folded, folded(label.label()));
    }

    /** One sign says too little, whatever it is the name of. */
    private static boolean isName(String label) {
        return words(label) == 1 && NAME.matcher(label).find();
    }

    private static boolean isIn(String text, String label) {
        return label.length() > 1
                && Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(label) + "(?![\\p{L}\\p{N}+#])")
                        .matcher(text)
                        .find();
    }

    private static int words(String label) {
        return label.split("[^\\p{L}\\p{N}+#]+").length;
    }

    private static String folded(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .replace('’', '\'')
                .toLowerCase(Locale.ROOT);
    }

    /** What is said in part of the words of something longer is not what is meant. */
    private List<UUID> likeliest(List<Heard> heard, int most) {
        Set<UUID> inUse = inUse(heard);
        Map<UUID, Double> scores = new HashMap<>();
        Map<UUID, Integer> places = new HashMap<>();
        for (Heard each : heard) {
            boolean isPart = heard.stream()
                    .anyMatch(other -> other.words() > each.words()
                            && !other.topic().equals(each.topic())
                            && each.stretch().liesWithin(other.stretch()));
            if (!isPart || inUse.contains(each.topic())) {
                scores.merge(each.topic(), score(each, inUse), Math::max);
                places.merge(each.topic(), each.stretch().first(), Math::min);
            }
        }
        return scores.keySet().stream()
                .sorted(Comparator.comparing((UUID topic) -> -scores.getOrDefault(topic, 0.0))
                        .thenComparing(topic -> places.getOrDefault(topic, 0))
                        .thenComparing(topic -> topic))
                .limit(most)
                .toList();
    }

    private static double score(Heard heard, Set<UUID> inUse) {
        return Math.min(heard.words(), MOST_WORDS_COUNTED)
                + (inUse.contains(heard.topic()) ? IN_USE : 0)
                + (heard.own() ? OWN : 0);
    }

    private Set<UUID> inUse(List<Heard> heard) {
        return new HashSet<>(database.sql("select topics_in_use(?)")
                .param(heard.stream().map(Heard::topic).distinct().toArray(UUID[]::new))
                .query(UUID.class)
                .list());
    }
}
