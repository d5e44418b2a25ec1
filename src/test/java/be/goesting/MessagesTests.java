package be.goesting;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The languages stay in step, and no sentence stands outside the message files. */
class MessagesTests {

    private static final Path FILES = Path.of("src/main/resources/messages");
    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final Pattern KEY = Pattern.compile("page\\.(?:t|rich)\\(\"([a-z0-9.-]+)\"[,)]");
    private static final Pattern WORDS_BETWEEN_TAGS = Pattern.compile(">[^<>${}@`]*\\p{L}{2,}[^<>${}@`]*</");

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void everyDutchSentenceHasItsTranslationWithTheSameArguments(String language) throws IOException {
        Properties dutch = all("nl");
        Properties other = all(language);
        assertThat(new TreeSet<>(other.stringPropertyNames())).isEqualTo(new TreeSet<>(dutch.stringPropertyNames()));
        for (String key : dutch.stringPropertyNames()) {
            assertThat(arguments(other.getProperty(key))).as(key).isEqualTo(arguments(dutch.getProperty(key)));
        }
    }

    @Test
    void everyKeyInATemplateIsThere() throws IOException {
        Set<String> keys = all("nl").stringPropertyNames();
        for (Path template : templates()) {
            KEY.matcher(Files.readString(template))
                    .results()
                    .forEach(found -> assertThat(keys).as(template.toString()).contains(found.group(1)));
        }
    }

    @Test
    void noTemplateHasWordsOfItsOwn() throws IOException {
        for (Path template : templates()) {
            assertThat(WORDS_BETWEEN_TAGS
                            .matcher(Files.readString(template).replaceAll("(?s)<title>.*?</title>", ""))
                            .results()
                            .map(words -> words.group().strip())
                            .toList())
                    .as(template.toString())
                    .isEmpty();
        }
    }

    private static Set<String> arguments(String pattern) {
        return new TreeSet<>(new MessageFormat(pattern, Locale.ENGLISH).getArgumentNames());
    }

    private static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(file -> file.toString().endsWith(".jte")).toList();
        }
    }

    private static Properties all(String language) throws IOException {
        Properties all = new Properties();
        try (Stream<Path> files = Files.list(FILES)) {
            for (Path file : files.filter(each -> each.toString().endsWith("_" + language + ".properties"))
                    .toList()) {
                try (Reader reader = Files.newBufferedReader(file)) {
                    all.load(reader);
                }
            }
        }
        return all;
    }
}
