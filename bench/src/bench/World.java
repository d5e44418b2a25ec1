package bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Fills an empty database: one organisation of some size beside small ones. The same seed gives the same world. */
final class World {

    static final String NAME = "Groot Bedrijf";
    private static final long SEED = 20_260_101;

    private final Postgres database;

    World(Postgres database) {
        this.database = database;
    }

    void fill(Size size) throws IOException, SQLException {
        try (var connection = database.connect()) {
            List<String> indexes = indexes(connection);
            try (var tables = new Tables(database)) {
                var chance = new SplittableRandom(SEED);
                for (int i = 0; i < size.neighbours(); i++) {
                    company("Buur " + (i + 1), new Company(Size.NEIGHBOUR, chance.split()), tables);
                }
                company(NAME, new Company(size, chance.split()), tables);
            }
            connection.createStatement().execute("set maintenance_work_mem = '512MB'");
            for (String index : indexes) {
                connection.createStatement().execute(index);
            }
            connection.createStatement().execute("vacuum analyze");
            connection.createStatement().execute("checkpoint");
        }
    }

    private static void company(String name, Company company, Tables tables) throws SQLException {
        tables.organisations.add(company.id, name, "real");
        company.formTeams(tables.teams);
        company.hire(tables.people);
        company.nameTopics(tables.topics, tables.topicLabels);
        var times = new Times(company.chance);
        var shown = new Shown(company, tables, times);
        new Life(company, tables, times, shown).live();
        new Help(company, tables, times, shown).ask();
        shown.talk();
        shown.state();
    }

    /**
     * Those that hold no constraint are dropped, and given back as the statements that make them: at the end they are made in
     * a fraction of the time.
     */
    private static List<String> indexes(Connection connection) throws SQLException {
        var definitions = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var drop = connection.createStatement();
                var rows = statement.executeQuery("""
                        select i.indexrelid::regclass::text name, pg_get_indexdef(i.indexrelid) definition
                          from pg_index i join pg_class t on t.oid = i.indrelid and t.relnamespace = 'public'::regnamespace
                         where t.relname in ('moments', 'moment_sources', 'moment_topics', 'reactions', 'comments', 'intentions',
                               'notifications', 'questions', 'question_topics', 'answers', 'question_requests', 'meetings', 'talks', 'evidence', 'ties',
                               'people', 'topic_labels')
                           and not exists (select from pg_constraint c where c.conindid = i.indexrelid)""")) {
            while (rows.next()) {
                definitions.add(rows.getString("definition"));
                drop.execute("drop index " + rows.getString("name"));
            }
        }
        return definitions;
    }

    /** The people, moments and so on that a statement finds in the large organisation, which is {@code here}. */
    List<UUID> ids(String sql) throws IOException, SQLException {
        return list(sql, UUID.class);
    }

    private <T> List<T> list(String sql, Class<T> type) throws IOException, SQLException {
        var list = new ArrayList<T>();
        try (var connection = database.connect();
                var statement = connection.prepareStatement(
                        "with here as (select id from organisations where name = ?) " + sql)) {
            statement.setString(1, NAME);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    list.add(rows.getObject(1, type));
                }
            }
        }
        return list;
    }

    UUID organisation() throws IOException, SQLException {
        return ids("select id from here").getFirst();
    }

    /** How many rows there are of what the rest hangs on, such as {@code people 2000, questions 4000}. */
    String rows() throws IOException, SQLException {
        return list(
                        Stream.of("people", "questions", "ties", "evidence", "question_requests")
                                .map(table -> "select '" + table + " ' || count(*) from " + table
                                        + " x join here on here.id = x.organisation_id")
                                .collect(Collectors.joining(" union all ")),
                        String.class)
                .stream()
                .collect(Collectors.joining(", "));
    }

    boolean isFilled() throws IOException, SQLException {
        return !ids("select id from here").isEmpty();
    }
}
