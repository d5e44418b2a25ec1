package be.goesting.topics.administration;

import be.goesting.site.Language;
import be.goesting.site.forms.CheckedForm;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * The names of a topic, as they were filled in, by the code of the language.
 *
 * @param name one per language
 * @param also what people also say, one on a line
 */
public record TopicForm(
        Map<String, @Size(max = LONGEST, message = "topics.error.long") String> name,
        Map<String, @Size(max = MOST_ALSO * LONGEST, message = "topics.error.also") String> also)
        implements CheckedForm {

    private static final int LONGEST = 200;
    private static final int MOST_ALSO = 60;

    static TopicForm empty() {
        return new TopicForm(Map.of(), Map.of());
    }

    /** The field of the name in this language. */
    static String nameField(Language language) {
        return "name[" + language.code() + "]";
    }

    public String name(Language language) {
        return name.getOrDefault(language.code(), "");
    }

    public String also(Language language) {
        return also.getOrDefault(language.code(), "");
    }

    /** The names that were filled in. */
    Map<Language, String> chosen() {
        Map<Language, String> chosen = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            String name = clean(name(language));
            if (!name.isEmpty()) {
                chosen.put(language, name);
            }
        }
        return chosen;
    }

    List<String> alternatives(Language language) {
        return Arrays.stream(also(language).split("\\R"))
                .map(TopicForm::clean)
                .filter(label -> !label.isEmpty())
                .distinct()
                .toList();
    }

    @Override
    public void check(BiConsumer<String, String> wrong) {
        if (chosen().isEmpty()) {
            wrong.accept(nameField(Language.values()[0]), "topics.error.no-name");
        }
        for (Language language : Language.values()) {
            List<String> others = alternatives(language);
            if (others.size() > MOST_ALSO || others.stream().anyMatch(label -> label.length() > LONGEST)) {
                wrong.accept("also[" + language.code() + "]", "topics.error.also");
            }
        }
    }

    private static String clean(String label) {
        return label.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }
}
