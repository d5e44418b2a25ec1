package be.goesting;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** All that is kept of one organisation, brought down to a line: any row added, changed or gone makes another line. */
final class Contents {

    /** What any request may leave behind without having done anything. */
    private static final Set<String> TRACES = Set.of("sign_in_links");

    private final TestOrganisation organisation;
    private final String query;

    Contents(TestOrganisation organisation) {
        this.organisation = organisation;
        List<String> tables = organisation.in(
                database -> database.sql("""
                        select distinct table_name from information_schema.columns
                         where table_schema = 'public' and column_name = 'organisation_id' order by table_name""").query(String.class).list());
        this.query = tables.stream()
                .filter(table -> !TRACES.contains(table))
                .map(table ->
                        "select '%s ' || count(*) || ' ' || coalesce(sum(hashtextextended(row::text, 0)), 0) from %s row"
                                .formatted(table, table))
                .collect(Collectors.joining(" union all "));
    }

    String fingerprint() {
        return organisation.in(database ->
                String.join("\n", database.sql(query).query(String.class).list()));
    }
}
