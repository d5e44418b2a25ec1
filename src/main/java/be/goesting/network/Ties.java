package be.goesting.network;

import be.goesting.people.Colleagues;
import be.goesting.site.Cursor;
import be.goesting.site.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Repository;

/** The ties of the current organisation. */
@Repository
public class Ties {

    private static final String ONE_WAY = """
            (select t.id, '%1$s' way, t.how, t.path, t.formed_at, p.id other, p.name other_name, p.team_id other_team, p.team_name other_team_name, p.colour other_colour
               from ties t
               join colleagues p on p.id = t.%3$s and p.erased_at is null
              where t.%2$s = :person and (cast(:beforeTime as timestamptz) is null or (t.formed_at, t.id) < (:beforeTime, :beforeId))
              order by t.formed_at desc, t.id desc limit :limit)""";

    private static final String OF_PERSON = ONE_WAY.formatted(Tie.Way.LEARNED_FROM, "learner_id", "teacher_id")
            + " union all "
            + ONE_WAY.formatted(Tie.Way.TAUGHT, "teacher_id", "learner_id")
            + " order by formed_at desc, id desc limit :limit";

    private final JdbcClient database;
    private final JdbcTemplate batches;

    Ties(JdbcClient database, JdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    /** The ties of one person, newest first: for that person alone. */
    List<Tie> of(UUID person, @Nullable Cursor before, int limit) {
        return database.sql(OF_PERSON)
                .param("person", person)
                .param("beforeTime", before == null ? null : Timestamp.from(before.at()), Types.TIMESTAMP)
                .param("beforeId", before == null ? null : before.id(), Types.OTHER)
                .param("limit", limit)
                .query(Ties::tie)
                .list();
    }

    /** Many at once, within the caller's transaction: for what is imported. */
    public void add(Collection<TieFormed> ties) {
        batches.batchUpdate("""
                insert into ties (learner_id, teacher_id, how, source_id, path, formed_at)
                values (?, ?, ?, ?, ?, ?) on conflict do nothing""", ties, 500, (row, tie) -> {
            row.setObject(1, tie.learner());
            row.setObject(2, tie.source());
            row.setString(3, tie.how().code());
            row.setObject(4, tie.sourceId());
            row.setString(5, tie.path());
            row.setTimestamp(6, Timestamp.from(tie.at()));
        });
    }

    /** Many at once, within the caller's transaction: for an import that is undone. */
    public void forget(Tie.How how, Collection<UUID> sourceIds) {
        database.sql("delete from ties where how = ? and source_id = any(?)")
                .param(how.code())
                .param(sourceIds.toArray(UUID[]::new))
                .update();
    }

    @ApplicationModuleListener
    void on(TieFormed tie) {
        database.sql("""
                        insert into ties (learner_id, teacher_id, how, source_id, path, formed_at)
                        select :learner, :source, :how, :sourceId, :path, cast(:at as timestamptz)
                         where :learner <> :source and (select count(*) from colleagues where id in (:learner, :source)) = 2
                        on conflict do nothing""")
                .param("learner", tie.learner())
                .param("source", tie.source())
                .param("how", tie.how().code())
                .param("sourceId", tie.sourceId())
                .param("path", tie.path())
                .param("at", Timestamp.from(tie.at()))
                .update();
    }

    @ApplicationModuleListener
    void on(TieGone gone) {
        database.sql(
                        "delete from ties where how = :how and source_id = :sourceId and teacher_id = coalesce(:source, teacher_id)")
                .param("how", gone.how().code())
                .param("sourceId", gone.sourceId())
                .param("source", gone.source(), Types.OTHER)
                .update();
    }

    private static Tie tie(ResultSet row, int number) throws SQLException {
        var other = Colleagues.from(row, "other");
        return new Tie(
                row.getObject("id", UUID.class),
                other,
                Tie.Way.valueOf(row.getString("way")),
                Tie.How.of(row.getString("how")),
                row.getString("path"),
                Rows.instant(row, "formed_at"));
    }
}
