package be.goesting.follows;

import be.goesting.site.queries.Query;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who follows what. It is only told to who follows, so whoever asks for followers shows them to nobody. */
@Repository
public class Follows {

    private static final String THING = "coalesce(f.topic_id, f.colleague_id, f.question_id)";
    private static final String KIND =
            "case when f.topic_id is not null then 'topic' when f.colleague_id is not null then 'person' else 'question' end";

    /** What one person may follow; enough for anybody, and it keeps the list of all of them a page. */
    static final int MOST = 500;

    private final JdbcClient database;

    Follows(JdbcClient database) {
        this.database = database;
    }

    /**
     * Who follows any of these, each once: for a colleague before a question, and for that before a topic. Whether they may read
     * what there is to tell, and whether they want to be told, is for the caller to ask.
     *
     * @param author who shared, asked or answered; null for somebody without a name, whom nobody can follow there
     */
    public List<Follower> followers(Collection<UUID> topics, @Nullable UUID author, @Nullable UUID question) {
        return database.sql("""
                        select distinct on (f.person_id) f.person_id, %s kind, %s thing
                          from follows f
                         where (f.topic_id = any(:topics) or f.colleague_id = :author or f.question_id = :question)
                           and f.person_id is distinct from cast(:author as uuid)
                         order by f.person_id, f.colleague_id is null, f.question_id is null, f.position""".formatted(KIND, THING))
                .param("topics", topics.toArray(UUID[]::new))
                .param("author", author, Types.OTHER)
                .param("question", question, Types.OTHER)
                .query(Follows::follower)
                .list();
    }

    boolean isFollowed(Followable kind, UUID thing, UUID person) {
        return !followed(kind, thing, person).list(database).isEmpty();
    }

    /** Finds one row when the person follows the thing, and none otherwise. */
    public Query<Integer> followed(Followable kind, UUID thing, UUID person) {
        return new Query<>(
                "select 1 from follows where person_id = :person and " + kind.column() + " = :thing",
                Map.of("person", person, "thing", thing),
                (row, number) -> row.getInt(1));
    }

    /** Everything that somebody follows, what was followed last first. */
    List<Follower> of(UUID person) {
        return database.sql("select f.person_id, " + KIND + " kind, " + THING
                        + " thing from follows f where f.person_id = ? order by f.position desc, f.id limit ?")
                .params(person, MOST)
                .query(Follows::follower)
                .list();
    }

    void follow(Followable kind, UUID thing, UUID person) {
        database.sql("""
                        insert into follows (person_id, %s, position)
                        select :person, :thing, coalesce(max(position), 0) + 1 from follows where person_id = :person
                        having count(*) < :most
                        on conflict do nothing""".formatted(kind.column()))
                .param("person", person)
                .param("thing", thing)
                .param("most", MOST)
                .update();
    }

    void unfollow(Followable kind, UUID thing, UUID person) {
        database.sql("delete from follows where person_id = ? and " + kind.column() + " = ?")
                .params(person, thing)
                .update();
    }

    private static Follower follower(ResultSet row, int number) throws SQLException {
        return new Follower(
                row.getObject("person_id", UUID.class),
                Followable.of(row.getString("kind")).orElseThrow(),
                row.getObject("thing", UUID.class));
    }
}
