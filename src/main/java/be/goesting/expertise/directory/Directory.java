package be.goesting.expertise.directory;

import be.goesting.site.Language;
import be.goesting.topics.Topic;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The people of the current organisation, by what one looks for. */
@Repository
class Directory {

    private static final int SITES = 100;

    private static final String FOUND = """
            select p.*, known.topics, known.labels
              from people_directory(:name, :topic, :team, :speaks, :site, :afterName, :afterId, :limit) p
              cross join lateral (
                select coalesce(array_agg(k.topic_id order by k.newest desc, k.topic_id), '{}') topics,
                       coalesce(array_agg(topic_name(current_organisation(), k.topic_id, :language)
                                          order by k.newest desc, k.topic_id), '{}') labels
                  from (select e.topic_id, max(e.found_at) newest from evidence e
                         where e.person_id = p.id and e.left_out_at is null
                           and not exists (select from hidden_topics h where h.person_id = e.person_id and h.topic_id = e.topic_id)
                         group by e.topic_id order by newest desc, e.topic_id limit 3) k) known
             order by p.folded_name, p.id""";

    private final JdbcClient database;

    Directory(JdbcClient database) {
        this.database = database;
    }

    /** In the order of their names, with up to three topics that they know of. */
    List<DirectoryEntry> find(DirectoryQuery search, DirectoryQuery.@Nullable After after, Language reader, int limit) {
        return database.sql(FOUND)
                .param("language", reader.code())
                .param("name", search.name())
                .param("topic", search.topic() == null ? null : search.topic().id(), Types.OTHER)
                .param("team", search.team() == null ? null : search.team().id(), Types.OTHER)
                .param("speaks", search.speaks(), Types.VARCHAR)
                .param("site", search.site(), Types.VARCHAR)
                .param("afterName", after == null ? null : after.foldedName(), Types.VARCHAR)
                .param("afterId", after == null ? null : after.id(), Types.OTHER)
                .param("limit", limit)
                .query(Directory::entry)
                .list();
    }

    List<String> sites() {
        return database.sql("select distinct site from team_names where site is not null order by site limit ?")
                .param(SITES)
                .query(String.class)
                .list();
    }

    /** Teams whose name has all words of the part, those whose name begins with it first. */
    List<DirectoryQuery.TeamName> teams(String part, int limit) {
        return part.isBlank()
                ? List.of()
                : database.sql("select id, name, parent_name from teams_named(?, ?)")
                        .params(part, limit)
                        .query(DirectoryQuery.TeamName.class)
                        .list();
    }

    Optional<DirectoryQuery.TeamName> team(UUID id) {
        return database.sql("select id, name, null parent_name from team_names where id = ?")
                .param(id)
                .query(DirectoryQuery.TeamName.class)
                .optional();
    }

    private static DirectoryEntry entry(ResultSet row, int number) throws SQLException {
        List<String> languages = new ArrayList<>(List.of(row.getString("language")));
        languages.addAll(texts(row, "also_speaks"));
        return new DirectoryEntry(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("folded_name"),
                row.getString("job"),
                languages,
                row.getObject("team_id", UUID.class),
                row.getString("team_name"),
                row.getString("colour"),
                row.getString("site"),
                topics(row));
    }

    private static List<Topic> topics(ResultSet row) throws SQLException {
        UUID[] ids = (UUID[]) row.getArray("topics").getArray();
        List<String> labels = texts(row, "labels");
        return IntStream.range(0, ids.length)
                .mapToObj(i -> new Topic(ids[i], labels.get(i)))
                .toList();
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }
}
