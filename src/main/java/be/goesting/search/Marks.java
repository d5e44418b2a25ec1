package be.goesting.search;

import be.goesting.site.Language;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** Knows which words of a text were searched for: those with a stem of the query, and those with a part of a word of it. */
public final class Marks {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final int SHORTEST_PART = 3;
    private static final int LINES = 280;
    private static final int BEFORE_THE_FIRST = 80;

    /** Behind the patterns that it is made with. */
    static final Marks NONE = new Marks("", Map.of());

    private final List<String> parts;
    private final Map<Language, Set<String>> withStem;

    /** @param withStem words in small letters, by the language of the text they stand in */
    Marks(String query, Map<Language, Set<String>> withStem) {
        this.parts = Arrays.stream(folded(query).split("[^\\p{L}\\p{N}]+"))
                .filter(part -> part.length() >= SHORTEST_PART)
                .toList();
        this.withStem = withStem;
    }

    /** The words of a text, in small letters. */
    static List<String> words(String text) {
        return WORD.matcher(text)
                .results()
                .map(word -> word.group().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** The text as HTML, with its words marked. */
    String html(String text, Language language) {
        var html = new StringBuilder();
        int end = 0;
        for (Matcher word = WORD.matcher(text); word.find(); end = word.end()) {
            html.append(HtmlUtils.htmlEscape(text.substring(end, word.start())));
            html.append(has(word.group(), language) ? "<mark>" + word.group() + "</mark>" : word.group());
        }
        return html.append(HtmlUtils.htmlEscape(text.substring(end))).toString();
    }

    /** A few lines of a longer text, cut between words, that have the first word that is marked. */
    String excerpt(String text, Language language) {
        if (text.length() <= LINES) {
            return text;
        }
        int first = first(text, language);
        int start = first <= LINES / 2 ? 0 : text.lastIndexOf(' ', first - BEFORE_THE_FIRST) + 1;
        int end = start + LINES >= text.length() ? text.length() : text.lastIndexOf(' ', start + LINES);
        int cut = end <= first ? Math.min(text.length(), start + LINES) : end;
        return (start == 0 ? "" : "… ") + text.substring(start, cut) + (cut == text.length() ? "" : " …");
    }

    private int first(String text, Language language) {
        return WORD.matcher(text)
                .results()
                .filter(word -> has(word.group(), language))
                .findFirst()
                .map(word -> word.start())
                .orElse(0);
    }

    private boolean has(String word, Language language) {
        return withStem.getOrDefault(language, Set.of()).contains(word.toLowerCase(Locale.ROOT))
                || parts.stream().anyMatch(folded(word)::contains);
    }

    private static String folded(String text) {
        return ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .replace("œ", "oe")
                .toLowerCase(Locale.ROOT);
    }
}
