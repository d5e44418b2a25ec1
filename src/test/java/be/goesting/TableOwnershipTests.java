package be.goesting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A table belongs to the module whose migration makes it, and only that module's statements name it, be they in its classes or in its
 * migration. What others may read of it, the module shows as a view, a function or a method.
 */
class TableOwnershipTests {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Path SOURCES = Path.of("src/main/java/be/goesting");
    private static final String EXCEPTIONS = "foreign-tables.txt";

    private static final Pattern MADE = Pattern.compile("(?m)^create (?:unlogged )?table (\\w+)");
    private static final Pattern LITERAL =
            Pattern.compile("\"\"\"(.*?)\"\"\"|\"((?:[^\"\\\\\\n]|\\\\.)*)\"", Pattern.DOTALL);
    private static final Pattern NAMED = Pattern.compile("\\b(?:from|join|into|update|using)\\s+(\\w+)");
    private static final Pattern ALSO_NAMED = Pattern.compile("\\bfrom\\s+\\w+ \\w+,\\s+(\\w+)");

    @Test
    void everyMigrationIsNamedAfterItsModule() throws IOException {
        assertThat(migrations().keySet()).allMatch(name -> name.matches("V\\d{3}__[a-z]+(_[a-z]+)*\\.sql"));
        assertThat(owners()).isNotEmpty();
    }

    @Test
    void noModuleNamesAnothersTable() throws IOException {
        assertThat(namedElsewhere())
                .as("pairs of a table and a module that names it; what is no more goes from %s too", EXCEPTIONS)
                .containsExactlyElementsOf(exceptions());
    }

    private static TreeSet<String> namedElsewhere() throws IOException {
        Map<String, String> owners = owners();
        var found = new TreeSet<String>();
        statements()
                .forEach((module, statements) -> statements.stream()
                        .flatMap(TableOwnershipTests::tables)
                        .filter(table -> owners.containsKey(table) && !Objects.equals(owners.get(table), module))
                        .forEach(table -> found.add(table + " " + module)));
        return found;
    }

    /** Of each module what stands in its sources and in its migration. */
    private static Map<String, List<String>> statements() throws IOException {
        var statements = new TreeMap<String, List<String>>();
        migrations()
                .forEach((name, sql) -> statements
                        .computeIfAbsent(owner(name), module -> new ArrayList<>())
                        .add(sql.replaceAll("--[^\n]*", "")));
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                LITERAL.matcher(Files.readString(file))
                        .results()
                        .forEach(literal -> statements
                                .computeIfAbsent(
                                        SOURCES.relativize(file).getName(0).toString(), module -> new ArrayList<>())
                                .add(Objects.requireNonNullElse(literal.group(1), String.valueOf(literal.group(2)))));
            }
        }
        return statements;
    }

    private static Stream<String> tables(String sql) {
        return Stream.of(NAMED, ALSO_NAMED).flatMap(pattern -> names(pattern.matcher(sql)));
    }

    private static Stream<String> names(Matcher found) {
        return found.results().map(name -> name.group(1));
    }

    private static Map<String, String> owners() throws IOException {
        var owners = new TreeMap<String, String>();
        migrations().forEach((name, sql) -> names(MADE.matcher(sql)).forEach(table -> owners.put(table, owner(name))));
        return owners;
    }

    private static String owner(String migration) {
        return migration.replaceAll("V\\d+__([a-z]+).*", "$1");
    }

    private static Map<String, String> migrations() throws IOException {
        var migrations = new TreeMap<String, String>();
        try (Stream<Path> files = Files.list(MIGRATIONS)) {
            for (Path file : files.toList()) {
                migrations.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return migrations;
    }

    private static TreeSet<String> exceptions() throws IOException {
        try (InputStream file =
                Objects.requireNonNull(TableOwnershipTests.class.getResourceAsStream(EXCEPTIONS), EXCEPTIONS)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
