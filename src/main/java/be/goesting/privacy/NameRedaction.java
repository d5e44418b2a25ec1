package be.goesting.privacy;

import be.goesting.site.Language;
import be.goesting.site.language.Messages;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Takes a person's name and address out of what others wrote: "iemand" stands there afterwards. It reads in the catalogue where
 * text is kept, so no module has to think of it.
 */
@Component
class NameRedaction {

    private record Table(String name, String texts, boolean hasLanguage) {}

    private static final String TABLES = """
            select c.oid::regclass::text as name,
                   string_agg(quote_ident(a.attname) || ' ' || format_type(a.atttypid, null), ',') texts,
                   exists (select from pg_attribute l where l.attrelid = c.oid and l.attname = 'language'
                              and not l.attisdropped) has_language
              from pg_class c
              join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
             where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relrowsecurity
               and c.relname <> 'organisations' and has_table_privilege(c.oid, 'update')
               and a.atttypid in ('text'::regtype, 'varchar'::regtype, 'text[]'::regtype, 'jsonb'::regtype)
             group by c.oid order by c.oid""";

    private final JdbcClient database;
    private final Messages messages;

    NameRedaction(JdbcClient database, Messages messages) {
        this.database = database;
        this.messages = messages;
    }

    /** A regular expression of the person's name and address; a name that a colleague bears too stays, for it is theirs as well. */
    String patternOf(UUID person) {
        return database.sql("""
                        select p.name, coalesce(p.email, '') email,
                               exists (select from colleagues o where o.folded_name = p.folded_name and o.id <> p.id
                                          and o.erased_at is null) shared
                          from colleagues p where p.id = ?""")
                .param(person)
                .query((row, number) ->
                        pattern(row.getString("name"), row.getString("email"), row.getBoolean("shared")))
                .single();
    }

    void takeOut(String pattern) {
        if (!pattern.isEmpty()) {
            database.sql(TABLES).query(Table.class).list().forEach(table -> takeOut(pattern, table));
        }
    }

    private static String pattern(String name, String email, boolean shared) {
        String named = shared ? "" : NamePattern.of(name);
        String addressed = email.isEmpty() ? "" : "\\m" + NamePattern.quoted(email) + "\\M";
        return named + (named.isEmpty() || addressed.isEmpty() ? "" : "|") + addressed;
    }

    private void takeOut(String pattern, Table table) {
        List<String[]> texts = List.of(table.texts().split(",")).stream()
                .map(text -> text.split(" ", 2))
                .toList();
        String changes = texts.stream()
                .map(text -> "%1$s = cast(regexp_replace(cast(%1$s as text), :pattern, %3$s, 'gi') as %2$s)"
                        .formatted(text[0], text[1], someone(table)))
                .collect(Collectors.joining(", "));
        String found = texts.stream()
                .map(text -> "cast(%s as text) ~* :pattern".formatted(text[0]))
                .collect(Collectors.joining(" or "));
        database.sql("update " + table.name() + " set " + changes + " where " + found)
                .param("pattern", pattern)
                .param("nl", someone(Language.NL))
                .param("fr", someone(Language.FR))
                .param("en", someone(Language.EN))
                .update();
    }

    private static String someone(Table table) {
        return table.hasLanguage() ? "case language when 'fr' then :fr when 'en' then :en else :nl end" : ":nl";
    }

    private String someone(Language language) {
        return messages.text(language, "people.someone");
    }
}
