package bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

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
            List<String> slow = textIndexes(connection);
            try (var tables = new Tables(database)) {
                var chance = new SplittableRandom(SEED);
                for (int i = 0; i < size.neighbours(); i++) {
                    company("Buur " + (i + 1), new Company(Size.NEIGHBOUR, chance.split()), tables);
                }
                company(NAME, new Company(size, chance.split()), tables);
            }
            connection.createStatement().execute("set maintenance_work_mem = '512MB'");
            for (String index : slow) {
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
        new Life(company, tables).live();
    }

    /** Dropped, and given back as the statements that make them: at the end they are made in a fraction of the time. */
    private static List<String> textIndexes(Connection connection) throws SQLException {
        var definitions = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var drop = connection.createStatement();
                var rows = statement.executeQuery(
                        "select indexname, indexdef from pg_indexes where schemaname = 'public' and indexdef like '%USING gin%'")) {
            while (rows.next()) {
                definitions.add(rows.getString("indexdef"));
                drop.execute("drop index " + rows.getString("indexname"));
            }
        }
        return definitions;
    }

    /** The people, moments and so on that a statement finds in the large organisation, which is {@code here}. */
    List<UUID> ids(String sql) throws IOException, SQLException {
        var ids = new ArrayList<UUID>();
        try (var connection = database.connect();
                var statement = connection.prepareStatement(
                        "with here as (select id from organisations where name = ?) " + sql)) {
            statement.setString(1, NAME);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getObject(1, UUID.class));
                }
            }
        }
        return ids;
    }

    boolean isFilled() throws IOException, SQLException {
        return !ids("select id from here").isEmpty();
    }
}
