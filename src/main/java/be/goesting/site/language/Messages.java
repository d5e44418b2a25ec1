package be.goesting.site.language;

import be.goesting.site.Language;
import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Bidi;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.stereotype.Component;

/**
 * The sentences of the product, per language, out of {@code messages/<module>_<language>.properties}. A sentence is an ICU
 * message with named arguments; {@code MessagesTests} keeps the languages in step.
 */
@Component
public class Messages {

    private final Map<Language, Map<String, Sentence>> sentences;

    Messages() {
        this.sentences =
                Map.of(Language.NL, read(Language.NL), Language.FR, read(Language.FR), Language.EN, read(Language.EN));
    }

    /**
     * The sentence in the language.
     *
     * @param arguments names and values in turn
     * @throws IllegalArgumentException for a key that no message file has
     */
    public String text(Language language, String key, Object... arguments) {
        return Elision.resolve(sentence(language, key, arguments), place -> "");
    }

    /** The same, in which pages still put their pieces: {@link Elision} has yet to see them. */
    public String sentence(Language language, String key, Object... arguments) {
        Sentence sentence = sentencesIn(language).get(key);
        if (sentence == null) {
            throw new IllegalArgumentException("No message " + key + " in " + language);
        }
        return sentence.with(named(arguments));
    }

    /** All keys of a language. */
    public Set<String> keys(Language language) {
        return sentencesIn(language).keySet();
    }

    private Map<String, Sentence> sentencesIn(Language language) {
        return sentences.getOrDefault(language, Map.of());
    }

    private static Map<String, Object> named(Object... arguments) {
        if (arguments.length == 0) {
            return Map.of();
        }
        Map<String, Object> named = HashMap.newHashMap(arguments.length / 2);
        for (int i = 0; i < arguments.length; i += 2) {
            named.put(
                    (String) arguments[i], arguments[i + 1] instanceof String text ? isolated(text) : arguments[i + 1]);
        }
        return named;
    }

    /** What reads right to left stands by itself in a sentence that reads left to right, so that neither puts the other in disorder. */
    private static String isolated(String text) {
        return Bidi.requiresBidi(text.toCharArray(), 0, text.length()) ? "\u2068" + text + "\u2069" : text;
    }

    private static Map<String, Sentence> read(Language language) {
        Map<String, Sentence> all = new HashMap<>();
        for (Resource file : files(language)) {
            properties(file).forEach((key, pattern) -> {
                if (all.put((String) key, Sentence.of((String) pattern, language)) != null) {
                    throw new IllegalStateException("Message " + key + " stands in two files of " + language);
                }
            });
        }
        return Map.copyOf(all);
    }

    private static Resource[] files(Language language) {
        try {
            return new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:messages/*_" + language.code() + ".properties");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties properties(Resource file) {
        try {
            return PropertiesLoaderUtils.loadProperties(new EncodedResource(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A sentence without arguments is kept as it reads; one with arguments is used by one thread at a time, for ICU's is not thread-safe. */
    private sealed interface Sentence {

        String with(Map<String, Object> arguments);

        static Sentence of(String pattern, Language language) {
            String sentence = language == Language.FR ? Elision.mark(FrenchSpaces.narrow(pattern)) : pattern;
            var format = new MessageFormat(sentence, language.locale());
            return format.getArgumentNames().isEmpty()
                    ? new Fixed(format.format(Map.of()))
                    : new Open(format, new ConcurrentLinkedQueue<>());
        }
    }

    private record Fixed(String text) implements Sentence {
        @Override
        public String with(Map<String, Object> arguments) {
            return text;
        }
    }

    /** Copies are dear to make, so those that nobody uses wait for the next one. */
    private record Open(MessageFormat format, Queue<MessageFormat> idle) implements Sentence {
        @Override
        public String with(Map<String, Object> arguments) {
            MessageFormat waiting = idle.poll();
            MessageFormat mine = waiting == null ? (MessageFormat) format.clone() : waiting;
            String text = mine.format(arguments);
            idle.add(mine);
            return text;
        }
    }
}
