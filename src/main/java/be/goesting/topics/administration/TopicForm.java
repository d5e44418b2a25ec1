package be.goesting.topics.administration;

import be.goesting.site.Language;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The names of a topic, as they were filled in.
 *
 * @param names one per language
 * @param also what people also say, per language, one on a line
 */
public record TopicForm(Map<Language, String> names, Map<Language, String> also) {

    private static final int LONGEST = 200;
    private static final int MOST_ALSO = 60;

    static TopicForm of(HttpServletRequest request) {
        return new TopicForm(fields(request, "name-"), fields(request, "also-"));
    }

    private static Map<Language, String> fields(HttpServletRequest request, String field) {
        Map<Language, String> values = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            values.put(language, Objects.requireNonNullElse(request.getParameter(field + language.code()), ""));
        }
        return values;
    }

    static TopicForm empty() {
        return new TopicForm(Map.of(), Map.of());
    }

    public String name(Language language) {
        return names.getOrDefault(language, "");
    }

    public String also(Language language) {
        return also.getOrDefault(language, "");
    }

    /** The names that were filled in. */
    Map<Language, String> chosen() {
        Map<Language, String> chosen = new EnumMap<>(Language.class);
        names.forEach((language, name) -> {
            if (!clean(name).isEmpty()) {
                chosen.put(language, clean(name));
            }
        });
        return chosen;
    }

    List<String> alternatives(Language language) {
        return Arrays.stream(also(language).split("\\R"))
                .map(TopicForm::clean)
                .filter(label -> !label.isEmpty())
                .distinct()
                .toList();
    }

    /** Keys of what is not right, by field. */
    Map<String, String> errors() {
        Map<String, String> errors = new LinkedHashMap<>();
        if (chosen().isEmpty()) {
            errors.put("name-" + Language.values()[0].code(), "topics.error.no-name");
        }
        for (Language language : Language.values()) {
            if (name(language).length() > LONGEST) {
                errors.put("name-" + language.code(), "topics.error.long");
            }
            List<String> others = alternatives(language);
            if (others.size() > MOST_ALSO || others.stream().anyMatch(label -> label.length() > LONGEST)) {
                errors.put("also-" + language.code(), "topics.error.also");
            }
        }
        return errors;
    }

    private static String clean(String label) {
        return label.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }
}
