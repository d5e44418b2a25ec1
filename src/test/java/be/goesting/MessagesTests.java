package be.goesting;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The languages stay in step, and no sentence stands outside the message files. */
class MessagesTests {

    private static final Path FILES = Path.of("src/main/resources/messages");
    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final Pattern KEY = Pattern.compile("page\\.(?:t|rich)\\(\"([a-z0-9.-]+)\"[,)]");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern LITERAL = Pattern.compile("\"(\\.?[a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)*\\.?)\"");
    private static final Pattern DONE = Pattern.compile("\\.done\\(\"([a-z-]+)\"\\)");
    private static final Pattern OF_A_MODULE = Pattern.compile("(?:" + modules() + ")\\.[a-z0-9.-]+");

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

    /** A quotation mark that closes may be an apostrophe, so the one that opens says enough. */
    @ParameterizedTest
    @CsvSource({"nl, ‘", "fr, «»", "en, “”"})
    void eachLanguageHasQuotesOfItsOwn(String language, String own) throws IOException {
        Properties sentences = all(language);
        for (String key : sentences.stringPropertyNames()) {
            String other = sentences.getProperty(key).replaceAll("[" + own + "]", "");
            assertThat(other).as(key).doesNotContainPattern("[\"‘“”„«»‹›]");
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
    void everyKeyInTheCodeIsThere() throws IOException {
        Set<String> keys = all("nl").stringPropertyNames();
        for (Path source : files(SOURCES, ".java")) {
            literals(Files.readString(source))
                    .filter(OF_A_MODULE.asMatchPredicate())
                    .forEach(key -> assertThat(keys)
                            .as("%s in %s", key, source)
                            .anyMatch(
                                    each -> each.equals(key) || each.startsWith(key.endsWith(".") ? key : key + ".")));
        }
    }

    @Test
    void everySentenceIsSaidSomewhere() throws IOException {
        var code = new StringBuilder();
        for (Path file : files(Path.of("src/main"), ".java", ".jte")) {
            code.append(Files.readString(file));
        }
        Set<String> literals = literals(code.toString()).collect(Collectors.toSet());
        assertThat(all("nl").stringPropertyNames())
                .allMatch(
                        key -> key.startsWith("site.done.")
                                ? literals.contains(key.substring("site.done.".length()))
                                : isPersonalData(key) || isSaid(key, literals),
                        "is said somewhere");
    }

    @Test
    void whatWasDoneHasASentence() throws IOException {
        Set<String> sentences = all("nl").stringPropertyNames();
        for (Path source : files(SOURCES, ".java")) {
            assertThat(DONE.matcher(Files.readString(source)).results().map(found -> "site.done." + found.group(1)))
                    .as(source.toString())
                    .isSubsetOf(sentences);
        }
    }

    @Test
    void noTemplateHasWordsOfItsOwn() throws IOException {
        for (Path template : templates()) {
            assertThat(TemplateText.literal(Files.readString(template)))
                    .as(template.toString())
                    .isEmpty();
        }
    }

    @Test
    void wordsInATemplateAreFoundWhereverTheyStand() {
        assertThat(TemplateText.literal("<p>${page.t(\"a.b\")} Hallo <b>daar</b></p>"))
                .containsExactly("Hallo", "daar");
        assertThat(TemplateText.literal("<a aria-label=\"Sluit\">@if(a.b(\")\"))x@else(dicht)@endif</a>"))
                .containsExactly("Sluit", "x(dicht)");
        assertThat(TemplateText.literal("@template.site.layout(page = page, content = @`<p>Binnen</p>`)"))
                .containsExactly("Binnen");
        assertThat(TemplateText.literal("@import a.Bc\n<i class=\"niets\">${a + \"}\"}&nbsp;·</i>@endfor"))
                .isEmpty();
    }

    /** In full, or as a beginning to which a code is added, or as a key to which an ending is added. */
    /** What a module keeps of people: the page makes the key of the module, the table and the column. */
    private static boolean isPersonalData(String key) {
        return key.matches("[a-z]+\\.data\\.[a-z_.-]+");
    }

    private static boolean isSaid(String key, Set<String> literals) {
        return literals.contains(key)
                || literals.stream().anyMatch(each -> each.endsWith(".") && each.contains(".") && key.startsWith(each))
                || literals.stream()
                        .anyMatch(each -> each.startsWith(".")
                                && key.endsWith(each)
                                && literals.contains(key.substring(0, key.length() - each.length())));
    }

    private static Stream<String> literals(String code) {
        return LITERAL.matcher(code).results().map(found -> found.group(1));
    }

    private static Set<String> arguments(String pattern) {
        return new TreeSet<>(new MessageFormat(pattern, Locale.ENGLISH).getArgumentNames());
    }

    private static List<Path> templates() throws IOException {
        return files(TEMPLATES, ".jte");
    }

    private static List<Path> files(Path root, String... endings) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
                    .toList();
        }
    }

    private static String modules() {
        try (Stream<Path> files = Files.list(FILES)) {
            return files.map(file -> file.getFileName().toString().replaceFirst("_.*", ""))
                    .distinct()
                    .collect(Collectors.joining("|"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
