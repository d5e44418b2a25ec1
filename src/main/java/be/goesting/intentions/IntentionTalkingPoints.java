package be.goesting.intentions;

import be.goesting.people.agenda.TalkingPoint;
import be.goesting.people.agenda.TalkingPoints;
import be.goesting.site.Rows;
import be.goesting.site.Viewer;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What somebody means to use and still may: for their own eyes, until they bring it to a conversation with their leader. */
@Component
@Order(30)
class IntentionTalkingPoints implements TalkingPoints {

    private static final String KIND = "moments.point.intention";
    private static final int MOST = 5;

    private final JdbcClient database;

    IntentionTalkingPoints(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<TalkingPoint> shared(UUID learner, UUID leader, Viewer viewer) {
        return List.of();
    }

    /** Open ones, the newest first. */
    @Override
    public List<TalkingPoint> own(UUID learner, Viewer viewer) {
        return database.sql("""
                        select id, body, created_at from intentions where person_id = ? and outcome is null
                         order by created_at desc, id limit ?""")
                .params(learner, MOST)
                .query((row, number) -> new TalkingPoint(
                        KIND,
                        row.getObject("id", UUID.class),
                        row.getString("body"),
                        null,
                        LocalDate.ofInstant(Rows.instant(row, "created_at"), viewer.zone()),
                        null))
                .list();
    }
}
