package be.goesting.methods;

import static be.goesting.methods.LearningMethod.ASK;
import static be.goesting.methods.LearningMethod.READ;
import static be.goesting.methods.LearningMethod.TEACH;

import be.goesting.methods.rules.MethodFitRules;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * How to really start with a method, by one button. A wish may be private, so its words are sent with a form, where nothing keeps
 * them; they stand in an address only for a search, which the learner types there too.
 *
 * @param key the words on the button
 * @param sent what is sent with it; empty for a plain link
 */
public record MethodAction(String path, String key, Map<String, String> sent) {

    /**
     * Empty for a method that starts outside of the product: then its message {@code start} says what to do tomorrow.
     *
     * @param person with whom; null for nobody yet
     * @param body what it is about
     */
    public static Optional<MethodAction> of(LearningMethod method, @Nullable UUID person, String body) {
        if (method == TEACH) {
            return Optional.of(new MethodAction("/share", "methods.begin.share", Map.of()));
        }
        if (method == READ) {
            return Optional.of(new MethodAction(search(body), "methods.begin.search", Map.of()));
        }
        if (person != null && MethodFitRules.takesOne(method)) {
            return Optional.of(new MethodAction(
                    "/talks/considered", "methods.begin.talk", fields("host", person.toString(), body)));
        }
        return method == ASK
                ? Optional.of(new MethodAction("/questions/considered", "methods.begin.question", Map.of("body", body)))
                : Optional.empty();
    }

    public boolean isLink() {
        return sent.isEmpty();
    }

    private static String search(String body) {
        return UriComponentsBuilder.fromPath("/search")
                .queryParam("words", "{words}")
                .encode()
                .buildAndExpand(body)
                .toUriString();
    }

    private static Map<String, String> fields(String name, String value, String body) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(name, value);
        fields.put("body", body);
        return fields;
    }
}
