package be.goesting.topics;

import be.goesting.site.Language;
import be.goesting.site.language.LanguageDetector;
import be.goesting.site.text.Excerpt;
import be.goesting.topics.TokenPositions.Span;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
class TopicRecognition {

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

    TopicRecognition(JdbcClient database, LanguageDetector languages) {
        this.database = database;
        this.languages = languages;
    }

    private record Label(Topic topic, String language, String label, String[] lexemes, boolean own, boolean inUse) {}

    private record Match(Topic topic, int words, Span stretch, boolean own, boolean inUse) {}

    /** The topics, the likeliest first. */
    List<Topic> topicsIn(String text, Language reader, int limit) {
        String words = Excerpt.start(text, MOST_CHARACTERS);
        String spoken = languages.detect(words, reader).code();
        var passage = new TokenPositions();
        List<Label> labels = new ArrayList<>();
        read(words, reader, passage, labels);
        return likeliest(heard(labels, passage, words, spoken), limit);
    }

    /** The text's stems, and the labels that may be meant, in one statement. */
    private void read(String text, Language reader, TokenPositions passage, List<Label> labels) {
        database.sql("""
                        with words as materialized (
                          select l.code, s.lexeme, cast(s.positions as int[]) places
                            from (values ('nl'), ('fr'), ('en')) l (code) cross join lateral unnest(stems(l.code, :text)) s),
                        labels as materialized (
                          select f.* from (select code, array_agg(lexeme) stems from words group by code) w
                           cross join lateral labels_among(w.code, w.stems) f),
                        topics as materialized (
                          select n.topic_id, topic_name(current_organisation(), n.topic_id, :reader) name, t.used_on is not null in_use
                            from (select distinct topic_id from labels) n join topics t on t.id = n.topic_id)
                        select code, lexeme, places, null topic_id, null label, null lexemes, null own, null name, null in_use from words
                        union all
                        select l.language, null, null, l.topic_id, l.label, l.lexemes, l.own, t.name, t.in_use
                          from labels l join topics t using (topic_id)""")
                .param("text", text.replace("\u0000", ""))
                .param("reader", reader.code())
                .query((ResultSet row) -> {
                    if (row.getObject("topic_id") == null) {
                        passage.put(row.getString("code"), row.getString("lexeme"), (Integer[])
                                row.getArray("places").getArray());
                    } else {
                        labels.add(label(row));
                    }
                });
    }

    private static Label label(ResultSet row) throws SQLException {
        return new Label(
                new Topic(row.getObject("topic_id", UUID.class), row.getString("name")),
                row.getString("code"),
                row.getString("label"),
                (String[]) row.getArray("lexemes").getArray(),
                row.getBoolean("own"),
                row.getBoolean("in_use"));
    }

    private static List<Match> heard(List<Label> labels, TokenPositions passage, String text, String spoken) {
        String folded = folded(text);
        List<Match> heard = new ArrayList<>();
        for (Label label : labels) {
            passage.shortest(label.language(), List.of(label.lexemes()))
                    .filter(stretch -> label.language().equals(spoken)
                            ? isClose(label, stretch, text)
                            : standsThere(label, text, folded))
                    .ifPresent(stretch -> heard.add(
                            new Match(label.topic(), label.lexemes().length, stretch, label.own(), label.inUse())));
        }
        return heard;
    }

    private static boolean isClose(Label label, Span stretch, String text) {
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
    private static List<Topic> likeliest(List<Match> heard, int limit) {
        Map<Topic, Double> scores = new HashMap<>();
        Map<Topic, Integer> places = new HashMap<>();
        for (Match each : heard) {
            boolean isPart = heard.stream()
                    .anyMatch(other -> other.words() > each.words()
                            && !other.topic().equals(each.topic())
                            && each.stretch().liesWithin(other.stretch()));
            if (!isPart || each.inUse()) {
                scores.merge(each.topic(), score(each), Math::max);
                places.merge(each.topic(), each.stretch().first(), Math::min);
            }
        }
        return scores.keySet().stream()
                .sorted(Comparator.comparing((Topic topic) -> -scores.getOrDefault(topic, 0.0))
                        .thenComparing(topic -> places.getOrDefault(topic, 0))
                        .thenComparing(Topic::id))
                .limit(limit)
                .toList();
    }

    private static double score(Match heard) {
        return Math.min(heard.words(), MOST_WORDS_COUNTED) + (heard.inUse() ? IN_USE : 0) + (heard.own() ? OWN : 0);
    }
}
