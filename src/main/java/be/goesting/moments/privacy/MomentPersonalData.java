package be.goesting.moments.privacy;

import be.goesting.privacy.ErasureChoice;
import be.goesting.privacy.OutOfReach;
import be.goesting.privacy.PersonalData;
import be.goesting.privacy.PersonalRecords;
import be.goesting.site.Viewer;
import be.goesting.site.text.Excerpt;
import java.sql.Types;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What somebody shared, said and thanked for. */
@Component
@Order(30)
class MomentPersonalData implements PersonalData {

    private static final String MODULE = "moments";

    private static final String MOMENTS = """
            select m.id, m.created_at shared_at, m.kind, m.title, m.body, m.next_time, m.link, m.method,
                   array(select p.name from moment_sources s join colleagues p on p.id = s.person_id
                          where s.moment_id = m.id order by p.folded_name) learned_from,
                   array(select topic_name(current_organisation(), mt.topic_id, a.language) from moment_topics mt
                          where mt.moment_id = m.id) topics,
                   m.minutes, m.audience, m.language, m.by_leader, m.follows_id, m.updated_at edited_at, m.deleted_at
              from moments m join colleagues a on a.id = m.author_id
             where m.author_id = ? order by m.created_at""";

    private static final String COMMENTS = """
            select id, moment_id, created_at commented_at, body, language, updated_at edited_at, deleted_at
              from comments where author_id = ? order by created_at""";

    private static final String REACTIONS =
            "select moment_id, kind reaction, created_at reacted_at from reactions where person_id = ? order by created_at";

    /** Only where the person may read it: to be named in what is another team's is not to be told of it. */
    private static final String NAMED = """
            select m.id moment_id, a.name by_whom, m.created_at shared_at
              from moments m join colleagues a on a.id = m.author_id join colleagues p on p.id = :person
             where m.deleted_at is null and readable_moment(m, p.id, p.team_id)
               and (exists (select from moment_sources s where s.moment_id = m.id and s.person_id = p.id)
                    or exists (select from mentions n where n.moment_id = m.id and n.person_id = p.id))
             order by m.created_at""";

    private final JdbcClient database;
    private final MomentErasure erased;

    MomentPersonalData(JdbcClient database, MomentErasure erased) {
        this.database = database;
        this.erased = erased;
    }

    @Override
    public String module() {
        return MODULE;
    }

    @Override
    public Set<String> tables() {
        return Set.of("moments", "moment_sources", "moment_topics", "comments", "mentions", "reactions");
    }

    @Override
    public List<PersonalRecords> of(UUID person) {
        return List.of(
                records("moments", MOMENTS, person)
                        .saying("kind", "moments.kind")
                        .saying("method", "methods.done")
                        .saying("audience", "moments.audience")
                        .saying("language", "people.language"),
                records("comments", COMMENTS, person).saying("language", "people.language"),
                records("reactions", REACTIONS, person).saying("reaction", "moments.data.reaction"),
                PersonalRecords.of(
                        MODULE,
                        "named",
                        database.sql(NAMED).param("person", person).query().listOfRows()));
    }

    @Override
    public List<OutOfReach> outOfReach(Viewer person) {
        return database.sql("""
                        select c.id, left(c.body, 400) body from comments c join moments m on m.id = c.moment_id
                         where c.author_id = :person and c.deleted_at is null and m.deleted_at is null
                           and readable_moment(m, :person, :team) is not true
                         order by c.created_at desc limit 100""")
                .param("person", person.id())
                .param("team", person.team(), Types.OTHER)
                .query((row, number) ->
                        new OutOfReach(Excerpt.line(row.getString("body")), "/comments/" + row.getString("id")))
                .list();
    }

    @Override
    public void erase(UUID person, ErasureChoice farewell) {
        erased.erase(person, farewell);
    }

    @Override
    public boolean leavesSomething() {
        return true;
    }

    private PersonalRecords records(String name, String sql, UUID person) {
        return PersonalRecords.of(
                MODULE, name, database.sql(sql).param(person).query().listOfRows());
    }
}
