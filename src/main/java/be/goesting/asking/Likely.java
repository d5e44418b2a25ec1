package be.goesting.asking;

import be.goesting.expertise.Expertise;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who may know, the likeliest first. */
@Component
class Likely {

    private static final int LIKE = 50;

    private final JdbcClient database;
    private final Expertise expertise;

    Likely(JdbcClient database, Expertise expertise) {
        this.database = database;
        this.expertise = expertise;
    }

    List<UUID> find(Sought sought, int most) {
        Set<UUID> found = new LinkedHashSet<>(database.sql("""
                        select a.author_id from questions_like(?, ?) hit
                          join answers a on a.question_id = hit.id and a.deleted_at is null
                          join people p on p.id = a.author_id and p.erased_at is null
                         where a.author_id is distinct from ?::uuid
                         group by a.author_id
                         order by sum(hit.likeness * case when a.helpful_at is null then 1 else 2 end) desc, a.author_id
                         limit ?""")
                .param(sought.words())
                .param(LIKE)
                .param(sought.asker())
                .param(most)
                .query(UUID.class)
                .list());
        sought.topics().forEach(topic -> found.addAll(expertise.withTopic(topic, most)));
        if (sought.asker() != null) {
            found.remove(sought.asker());
        }
        return found.stream().limit(most).toList();
    }
}
