package be.goesting;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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
        return byTable().toString();
    }

    Map<String, String> byTable() {
        settle();
        return organisation
                .in(database -> database.sql(query).query(String.class).list())
                .stream()
                .map(line -> line.split(" ", 2))
                .collect(Collectors.toMap(line -> line[0], line -> line[1], (one, other) -> one, TreeMap::new));
    }

    /** The tables in which something is not as it was, but for the mark that a form was sent. */
    Set<String> changedSince(Map<String, String> before) {
        Map<String, String> now = byTable();
        return now.keySet().stream()
                .filter(table -> !table.equals("submissions") && !Objects.equals(now.get(table), before.get(table)))
                .collect(Collectors.toCollection(TreeSet::new));
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
