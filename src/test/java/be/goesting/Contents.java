package be.goesting;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** All that is kept of one organisation, brought down to a line: any row added, changed or gone makes another line. */
final class Contents {

    /** What any request may leave behind without having done anything, and what jobs work out from the rest. */
    private static final Set<String> TRACES = Set.of("sign_in_links", "common_stems", "ranking_models");

    private static final int TRIES = 100;

    private final TestOrganisation organisation;
    private final String query;

    Contents(TestOrganisation organisation) {
        this.organisation = organisation;
        List<String> tables = organisation.in(
                database -> database.sql("""
                        select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'organisation_id'
                         where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') order by c.relname""").query(String.class).list());
        this.query = tables.stream()
                .filter(table -> !TRACES.contains(table))
                .map(table ->
                        "select '%s ' || count(*) || ' ' || coalesce(sum(hashtextextended(row::text, 0)), 0) from %s row"
                                .formatted(table, table))
                .collect(Collectors.joining(" union all "));
    }

    /** Once whoever reacts to what happened before has reacted. */
    String fingerprint() {
        settle();
        return organisation.in(database ->
                String.join("\n", database.sql(query).query(String.class).list()));
    }

    private void settle() {
        for (int i = 0; i < TRIES && isUnsettled(); i++) {
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private boolean isUnsettled() {
        return organisation.in(database -> database.sql("""
                        select exists (select from event_publication where completion_date is null and serialized_event like ?)""")
                .param("%" + organisation.id() + "%")
                .query(Boolean.class)
                .single());
    }
}
