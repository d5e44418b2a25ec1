package be.goesting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/** The documentation names every setting, with the default it has. */
class ConfigurationTest {

    private static final Pattern LINE = Pattern.compile("\\| `([a-z.-]+)` \\| (?:`([^`]*)`)? ?\\|");
    private static final Pattern READ = Pattern.compile("\\$\\{(goesting\\.[a-z.-]+)(?::([^}]*))?}");

    private final Map<String, String> documented = LINE.matcher(Files.readString(Path.of("docs/configuration.md")))
            .results()
            .collect(Collectors.toMap(line -> line.group(1), line -> line.group(2) == null ? "" : line.group(2)));
    private final Map<String, String> given = given();

    ConfigurationTest() throws IOException {}

    @Test
    void everySettingOfTheCodeIsDocumentedAndNoOther() throws Exception {
        Map<String, String> ours = new TreeMap<>(read());
        ours.putAll(bound());
        given.forEach(ours::replace);
        assertThat(new TreeMap<>(documented))
                .containsAllEntriesOf(ours)
                .containsAllEntriesOf(given)
                .doesNotContainKeys("");
        assertThat(documented.keySet().stream().filter(key -> key.startsWith("goesting.")))
                .containsExactlyInAnyOrderElementsOf(ours.keySet());
    }

    @Test
    void whatIsDocumentedWithADefaultHasIt() {
        assertThat(documented.entrySet().stream()
                        .filter(line -> !line.getKey().startsWith("goesting."))
                        .filter(line -> !line.getValue().isEmpty())
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)))
                .isEqualTo(given.entrySet().stream()
                        .filter(each -> !each.getKey().startsWith("goesting."))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    @Test
    void theProxyOfTheGuideLetsThroughWhatMayBeUploaded() throws IOException {
        var proxy = Pattern.compile("client_max_body_size (\\d+)m;")
                .matcher(Files.readString(Path.of("docs/self-hosting.md")));
        assertThat(proxy.find()).isTrue();
        assertThat(proxy.group(1) + "MB").isEqualTo(given.get("spring.servlet.multipart.max-request-size"));
    }

    private static Map<String, String> given() throws IOException {
        var properties = new Properties();
        try (Reader file = Files.newBufferedReader(Path.of("src/main/resources/application.properties"))) {
            properties.load(file);
        }
        return properties.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, properties::getProperty));
    }

    private static Map<String, String> read() throws IOException {
        Map<String, String> read = new TreeMap<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                READ.matcher(Files.readString(file))
                        .results()
                        .forEach(found -> read.put(found.group(1), found.group(2) == null ? "" : found.group(2)));
            }
        }
        return read;
    }

    private static Map<String, String> bound() throws ClassNotFoundException {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        Map<String, String> bound = new TreeMap<>();
        for (var found : scanner.findCandidateComponents("be.goesting")) {
            Class<?> type = Class.forName(found.getBeanClassName());
            String prefix = type.getAnnotation(ConfigurationProperties.class).value();
            Arrays.stream(type.getRecordComponents())
                    .forEach(each -> bound.put(prefix + "." + dashed(each.getName()), standard(type, each)));
        }
        assertThat(bound).isNotEmpty();
        return bound;
    }

    private static String standard(Class<?> type, RecordComponent setting) {
        return Arrays.stream(type.getDeclaredConstructors()[0].getParameters())
                .filter(parameter -> parameter.getName().equals(setting.getName()))
                .map(parameter -> parameter.getAnnotation(DefaultValue.class))
                .map(value -> value == null ? "" : String.join(",", value.value()))
                .findFirst()
                .orElse("");
    }

    private static String dashed(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT);
    }
}
