package be.goesting.topics;

import be.goesting.site.Viewer;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The topics that somebody may know of: what is proposed to everyone, and what something bears that they may read. */
@Component
public class VisibleTopics {

    private final JdbcClient database;
    private final Topics topics;
    private final List<TopicBearer> bearers;

    VisibleTopics(JdbcClient database, Topics topics, List<TopicBearer> bearers) {
        this.database = database;
        this.topics = topics;
        this.bearers = bearers;
    }

    public Optional<Topic> find(UUID id, Viewer reader) {
        return topics.find(id, reader.language()).filter(topic -> isProposed(id) || isBorneBefore(id, reader));
    }

    boolean isBorneBefore(UUID topic, Viewer reader) {
        return bearers.stream().anyMatch(each -> each.mayBeReadBy(reader, topic));
    }

    private boolean isProposed(UUID topic) {
        return database.sql("select is_proposed(current_organisation(), ?)")
                .param(topic)
                .query(Boolean.class)
                .single();
    }
}
