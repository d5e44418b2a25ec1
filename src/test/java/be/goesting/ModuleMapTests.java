package be.goesting;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The map in {@code docs/development.md} tells of each module what the code tells: what it is for, its tables, its pages. */
class ModuleMapTests {

    private static final Path MAP = Path.of("docs/development.md");
    private static final Path MODULES = Path.of("src/main/java/be/goesting");
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Pattern SENTENCE = Pattern.compile("/\\*\\*[\\s*]*(.*?\\.)(?:\\s|\\*/)", Pattern.DOTALL);
    private static final Pattern TABLE = Pattern.compile("^create (?:unlogged )?table (\\w+)", Pattern.MULTILINE);

    @Test
    void theMapIsThatOfTheCode() throws IOException {
        var tables = tables();
        var pages = pages();
        var lines = new TreeMap<String, String>();
        try (Stream<Path> folders = Files.list(MODULES)) {
            for (Path folder : folders.filter(Files::isDirectory).toList()) {
                String module = folder.getFileName().toString();
                lines.put(
                        module,
                        "| `%s` | %s | %s | %s |"
                                .formatted(
                                        module,
                                        sentence(folder),
                                        listed(tables.getOrDefault(module, Set.of())),
                                        listed(pages.getOrDefault(module, Set.of()))));
            }
        }
        List<String> map = Files.readAllLines(MAP).stream()
                .filter(line -> line.startsWith("| `") && line.split("\\|").length >= 5)
                .toList();
        assertThat(map).containsExactlyElementsOf(lines.values());
    }

    private static String sentence(Path module) throws IOException {
        Matcher about = SENTENCE.matcher(Files.readString(module.resolve("package-info.java")));
        assertThat(about.find()).as("the sentence of %s", module).isTrue();
        return about.group(1).replaceAll("\\s*\\n \\*\\s*", " ");
    }

    private static TreeMap<String, Set<String>> tables() throws IOException {
        var tables = new TreeMap<String, Set<String>>();
        try (Stream<Path> files = Files.list(MIGRATIONS)) {
            for (Path file : files.sorted().toList()) {
                String module = file.getFileName().toString().replaceFirst("V\\d+__([a-z]+).*", "$1");
                TABLE.matcher(Files.readString(file))
                        .results()
                        .forEach(table -> tables.computeIfAbsent(module, any -> new TreeSet<>())
                                .add(table.group(1)));
            }
        }
        return tables;
    }

    /** The shortest addresses: a page under another page's address goes without saying. */
    private static TreeMap<String, Set<String>> pages() {
        var pages = new TreeMap<String, Set<String>>();
        new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages("be.goesting").stream()
                        .filter(type -> type.isAnnotatedWith(Controller.class))
                        .forEach(type -> addresses(type)
                                .forEach(address -> pages.computeIfAbsent(
                                                type.getPackageName().split("\\.")[2], any -> new TreeSet<>())
                                        .add(address)));
        pages.replaceAll((module, all) -> all.stream()
                .filter(Predicate.not(each -> all.stream().anyMatch(other -> each.startsWith(other + "/"))))
                .collect(Collectors.toCollection(TreeSet::new)));
        return pages;
    }

    private static Stream<String> addresses(JavaClass type) {
        return type.getMethods().stream()
                .filter(method -> method.isAnnotatedWith(GetMapping.class))
                .flatMap(method ->
                        Stream.of(method.getAnnotationOfType(GetMapping.class).value()))
                .map(address -> beginning(type) + address)
                .map(address -> address.replaceFirst("/?\\{.*", ""))
                .filter(Predicate.not(String::isEmpty));
    }

    private static String beginning(JavaClass type) {
        return type.isAnnotatedWith(RequestMapping.class)
                ? String.join("", type.getAnnotationOfType(RequestMapping.class).value())
                : "";
    }

    private static String listed(Set<String> names) {
        return names.stream().map(name -> "`" + name + "`").collect(Collectors.joining(" "));
    }
}
