package be.goesting.appreciation;

import be.goesting.notifications.Notifications;
import be.goesting.privacy.ErasureChoice;
import be.goesting.privacy.PersonalData;
import be.goesting.privacy.PersonalRecords;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whom somebody thanked, who thanked them, and what they decided about that. */
@Component
@Order(37)
class AppreciationPersonalData implements PersonalData {

    private static final String MODULE = "appreciation";

    private static final String GIVEN = """
            select a.id, a.created_at given_at, a.body, a.language,
                   array(select p.name from appreciation_receivers n join colleagues p on p.id = n.person_id
                          where n.appreciation_id = a.id order by p.folded_name) receivers,
                   case when a.public_at is null then 'private' else 'open' end seen, a.updated_at edited_at, a.deleted_at
              from appreciations a where a.giver_id = ? order by a.created_at""";

    /** Who else received it is theirs to tell. */
    private static final String RECEIVED = """
            select a.id, a.created_at given_at, case when g.erased_at is null then g.name end giver, a.body, a.language,
                   case when a.public_at is null then 'private' else 'open' end seen, n.off_wall_at
              from appreciation_receivers n
              join appreciations a on a.id = n.appreciation_id
              join colleagues g on g.id = a.giver_id
             where n.person_id = ? and a.deleted_at is null order by a.created_at""";

    private static final String CONSENT =
            "select answer, updated_at answered_at from publication_consents where person_id = ?";

    private static final String SNOOZES = """
            select p.name colleague, case when isfinite(z.until) then z.until end until
              from thank_suggestion_snoozes z left join colleagues p on p.id = z.person_id where z.leader_id = ? order by z.until""";

    private final JdbcClient database;
    private final Notifications notifications;

    AppreciationPersonalData(JdbcClient database, Notifications notifications) {
        this.database = database;
        this.notifications = notifications;
    }

    @Override
    public String module() {
        return MODULE;
    }

    @Override
    public Set<String> tables() {
        return Set.of("appreciations", "appreciation_receivers", "publication_consents", "thank_suggestion_snoozes");
    }

    @Override
    public List<PersonalRecords> of(UUID person) {
        return List.of(
                records("given", GIVEN, person)
                        .saying("seen", "appreciation.data.seen")
                        .saying("language", "people.language"),
                records("received", RECEIVED, person)
                        .saying("seen", "appreciation.data.seen")
                        .saying("language", "people.language"),
                records("consent", CONSENT, person).saying("answer", "appreciation.data.answer"),
                records("snoozes", SNOOZES, person));
    }

    @Override
    public void erase(UUID person, ErasureChoice farewell) {
        run("delete from publication_consents where person_id = ?", person);
        run("delete from thank_suggestion_snoozes where leader_id = ?", person);
        run("delete from thank_suggestion_snoozes where person_id = ?", person);
        switch (farewell) {
            case TAKE_EVERYTHING -> take("giver_id = ?", person);
            case LEAVE_WHAT_WAS_SHARED ->
                take("giver_id = ? and (public_at is null or deleted_at is not null)", person);
        }
        leave(person);
    }

    @Override
    public boolean leavesSomething() {
        return true;
    }

    /** One that went to others as well stays theirs. */
    private void leave(UUID receiver) {
        var left = database.sql("delete from appreciation_receivers where person_id = ? returning appreciation_id")
                .param(receiver)
                .query(UUID.class)
                .list();
        left.forEach(id -> take(
                "id = ? and not exists (select from appreciation_receivers n where n.appreciation_id = appreciations.id)",
                id));
    }

    private void take(String which, UUID id) {
        database.sql("delete from appreciations where " + which + " returning id")
                .param(id)
                .query(UUID.class)
                .list()
                .forEach(gone -> notifications.forget(Appreciation.path(gone)));
    }

    private void run(String sql, UUID person) {
        database.sql(sql).param(person).update();
    }

    private PersonalRecords records(String name, String sql, UUID person) {
        return PersonalRecords.of(
                MODULE, name, database.sql(sql).param(person).query().listOfRows());
    }
}
