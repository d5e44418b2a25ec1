package be.goesting.moments;

import be.goesting.people.Colleague;
import be.goesting.people.People;
import be.goesting.site.Markdown;
import gg.jte.Content;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds who is mentioned: an at sign and a full name, as in "@Koen De Smet". */
@Component
public class Mentions {

    private static final Pattern AT =
            Pattern.compile("(?<![\\p{L}\\p{N}])@(\\p{Lu}[\\p{L}'’.-]*(?: [\\p{L}][\\p{L}'’.-]*){0,4})");

    private final People people;

    Mentions(People people) {
        this.people = people;
    }

    /** The people whose full name follows an at sign; the longest name that is somebody's counts. */
    List<UUID> in(String words) {
        return people.called(candidates(words)).stream()
                .map(Colleague::id)
                .distinct()
                .toList();
    }

    private static Set<String> candidates(String words) {
        Set<String> names = new LinkedHashSet<>();
        Matcher at = AT.matcher(words);
        while (at.find()) {
            String[] parts = at.group(1).split(" ");
            for (int length = parts.length; length > 0; length--) {
                names.add(String.join(" ", List.of(parts).subList(0, length)).replaceFirst("[.'’-]+$", ""));
            }
        }
        return names;
    }

    /** For a template: lite Markdown, with a link on each mention. */
    public static Content html(Moment moment) {
        return html(moment.words(), moment.attached().mentioned());
    }

    public static Content html(String words, List<Colleague> mentioned) {
        return Markdown.content(linked(words, mentioned));
    }

    /** The words with a link on each mention. */
    static String linked(String words, List<Colleague> mentioned) {
        if (mentioned.isEmpty()) {
            return words;
        }
        String names = mentioned.stream()
                .map(Colleague::name)
                .sorted((a, b) -> b.length() - a.length())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return Pattern.compile("@(" + names + ")(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(words)
                .replaceAll(match -> Matcher.quoteReplacement(mentioned.stream()
                        .filter(person -> person.name().equalsIgnoreCase(match.group(1)))
                        .findFirst()
                        .map(person -> "[@" + person.name() + "](/people/" + person.id() + ")")
                        .orElse(match.group())));
    }
}
