package be.goesting.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.TestApplication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A person can only see and erase what some module says it keeps; so no table with a person in it is forgotten. */
class EveryTableIsCoveredTest {

    private static final String WITH_A_PERSON = """
            select c.relname from pg_class c
             where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
               and (exists (select from pg_constraint k
                             where k.conrelid = c.oid and k.contype = 'f' and k.confrelid = 'people'::regclass)
                    or exists (select from pg_attribute a
                                where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                                  and (a.atttypid in ('uuid'::regtype, 'uuid[]'::regtype) and a.attname ~ :people
                                       or a.attname ~ :texts)))""";

    private static final String PEOPLE =
            "person|people|author|actor|leader|owner|member|colleague|mentor|learner|giver|receiver|asker|helper|host"
                    + "|guest|teacher|sender|recipient|uploader|reader|_by$|_to$";
    private static final String TEXTS = "e_?mail|principal|first_name|last_name|full_name|phone|serialized_event";

    /** A table that nothing writes to yet keeps nothing of anybody. */
    @Test
    void everyTableWithAPersonInItIsCoveredBySomeModule() throws IOException {
        Set<String> forgotten = withAPerson();
        forgotten.removeAll(covered());
        String sources = sources();
        forgotten.removeIf(table -> !Pattern.compile("insert\\s+into\\s+" + table + "\\b")
                .matcher(sources)
                .find());
        assertThat(forgotten).isEmpty();
    }

    @Test
    void everyTableThatIsCoveredIsThere() {
        var all = new TreeSet<>(TestApplication.bean(JdbcClient.class)
                .sql(
                        "select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')")
                .query(String.class)
                .list());
        assertThat(covered()).isSubsetOf(all);
    }

    @Test
    void theLookAtTheCatalogueFindsKeysColumnsAndSessions() {
        assertThat(withAPerson()).contains("people", "moments", "notifications", "spring_session", "event_publication");
    }

    private static String sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            var all = new StringBuilder();
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                all.append(Files.readString(file));
            }
            return all.toString();
        }
    }

    private static Set<String> withAPerson() {
        return new TreeSet<>(TestApplication.bean(JdbcClient.class)
                .sql(WITH_A_PERSON)
                .param("people", PEOPLE)
                .param("texts", TEXTS)
                .query(String.class)
                .list());
    }

    private static Set<String> covered() {
        Set<String> covered = new TreeSet<>();
        TestApplication.all(PersonalData.class).forEach(part -> covered.addAll(part.tables()));
        return covered;
    }
}
