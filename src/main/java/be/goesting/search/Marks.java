package be.goesting.search;

import be.goesting.site.Language;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.web.util.HtmlUtils;

/** Knows which words of a text were searched for: those with a stem of the query, and those with a part of a word of it. */
public final class Marks {

    /** Also a name like C# or C++, and a sign that says as much as a word. */
    private static final Pattern WORD = Pattern.compile(
            "(?<![\\p{L}\\p{M}\\p{N}])\\p{L}(?:#|\\+\\+)(?![\\p{L}\\p{N}])|[\\p{L}\\p{M}\\p{N}]+|\\p{So}");

    /** A part of these is looked for: of three letters or more, or of a script without spaces. */
    private static final Predicate<String> PART = Pattern.compile(
                    "...|[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}\\p{IsThai}]")
            .asPredicate();

    /** Short, and yet it says something by itself. */
    private static final Predicate<String> SIGN =
            Pattern.compile("[\\p{N}\\p{So}#+]").asPredicate();

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Map<String, String> SPELLED_OUT = Map.of("œ", "oe", "æ", "ae", "ß", "ss", "ø", "o", "ς", "σ");
    private static final int LONGEST_ENDING = 3;
    private static final int LINES = 280;
    private static final int BEFORE_THE_FIRST = 80;

    /** Behind the patterns that it is made with. */
    static final Marks NONE = new Marks("", Map.of());

    private final List<String> parts;
    private final List<String> signs;
    private final Map<Language, Set<String>> withStem;

    /** @param withStem words in small letters, by the language of the text they stand in */
    Marks(String query, Map<Language, Set<String>> withStem) {
        List<String> words = words(folded(query));
        this.parts = words.stream().filter(PART).toList();
        this.signs = words.stream().filter(SIGN).toList();
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

    /** The word as it stands in one of these: itself, or another with its stem that begins as it does. */
    Optional<String> standing(String word, List<SearchHit> hits) {
        String folded = folded(word);
        String beginning = folded.substring(0, Math.max(0, folded.length() - LONGEST_ENDING));
        return hits.stream()
                .flatMap(hit -> Stream.concat(Stream.ofNullable(hit.title()), Stream.of(hit.body()))
                        .flatMap(text -> words(text).stream())
                        .filter(each -> folded(each).startsWith(beginning) && has(each, hit.language())))
                .distinct()
                .min(Comparator.comparing((String each) -> !folded(each).equals(folded)));
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
        if (withStem.getOrDefault(language, Set.of()).contains(word.toLowerCase(Locale.ROOT))) {
            return true;
        }
        String folded = folded(word);
        return signs.contains(folded) || parts.stream().anyMatch(folded::contains);
    }

    private static String folded(String text) {
        String folded = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> letter : SPELLED_OUT.entrySet()) {
            folded = folded.replace(letter.getKey(), letter.getValue());
        }
        return folded;
    }
}
