package be.goesting.topics.browsing;

import be.goesting.site.Language;
import be.goesting.topics.Topic;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The topics that are proposed to everyone, by name, as the reader calls them. */
@Repository
class TopicIndex {

    /** It walks the labels of the letter in their order, so that no page sorts them all. */
    private static final String BY_LETTER = """
            select l.topic_id id, l.label
              from topic_labels l
              join topics t on t.id = l.topic_id and t.hidden_at is null and t.proposed_on is not null
             where l.preferred and (:all or t.used_on is not null)
               and not exists (
                 select from topic_labels b
                  where b.topic_id = l.topic_id and b.preferred
                    and (b.language <> :reader, b.language) < (l.language <> :reader, l.language))
               and %s
             order by l.folded, l.topic_id limit :limit""";

    private static final String NEWEST = """
            select t.id, topic_name(t.organisation_id, t.id, :reader) label
              from topics t
             where t.used_on is not null and t.hidden_at is null and t.proposed_on is not null
             order by t.used_on desc, t.id limit :limit""";

    private final JdbcClient database;

    TopicIndex(JdbcClient database) {
        this.database = database;
    }

    /** @param all whether also what nothing bears yet */
    List<Topic> beginning(TopicLetter letter, boolean all, Language reader, int limit) {
        var statement = database.sql(BY_LETTER.formatted(letter.condition()))
                .param("all", all)
                .param("reader", reader.code())
                .param("limit", limit);
        return (letter.isOther()
                        ? statement
                        : statement.param("letter", letter.code()).param("next", letter.next()))
                .query(Topic.class)
                .list();
    }

    /** Those about which something was shared or asked for the first time most lately. */
    List<Topic> newest(Language reader, int limit) {
        return database.sql(NEWEST)
                .param("reader", reader.code())
                .param("limit", limit)
                .query(Topic.class)
                .list();
    }
}
