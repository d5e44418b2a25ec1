package be.goesting.jobs;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The events that are kept until they were delivered, and a while after. */
@Repository
public class EventPublications {

    private final JdbcClient database;

    EventPublications(JdbcClient database) {
        this.database = database;
    }

    /** Removes the events of this type that hold the text. */
    public void removeWith(Class<?> type, String text) {
        database.sql("delete from event_publication where event_type = ? and position(? in serialized_event) > 0")
                .params(type.getName(), text)
                .update();
    }

    void removeOld() {
        database.sql("""
                        delete from event_publication
                         where completion_date < now() - interval '7 days' or publication_date < now() - interval '30 days'""").update();
    }
}
