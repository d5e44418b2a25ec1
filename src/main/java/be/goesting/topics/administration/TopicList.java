package be.goesting.topics.administration;

import be.goesting.site.Language;
import be.goesting.site.text.Excerpt;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All topics by name, as the reader calls them. It walks the labels in their order, so that no page sorts them all. */
@Repository
class TopicList {

    private static final int MOST_LETTERS = 200;

    private final JdbcClient database;

    TopicList(JdbcClient database) {
        this.database = database;
    }

    /** Which topics are listed. */
    enum Show {
        ALL("true"),
        OWN(
                "l.topic_id in (select t.id from topics t where not exists (select from topic_concepts c where c.topic_id = t.id))"),
        HIDDEN("t.hidden_at is not null");

        private final String condition;

        Show(String condition) {
            this.condition = condition;
        }

        String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        static Show of(String code) {
            return java.util.Arrays.stream(values())
                    .filter(show -> show.code().equals(code))
                    .findFirst()
                    .orElse(ALL);
        }
    }

    /** How many there are, and how many of those hidden. */
    record Count(int topics, int hidden) {}

    Count count() {
        return database.sql("select count(*) topics, count(hidden_at) hidden from topics where proposed_on is not null")
                .query(Count.class)
                .single();
    }

    /** @param after a {@link ListedTopic#place()}; the list begins at its beginning for anything else */
    List<ListedTopic> page(String words, Show show, @Nullable String after, Language reader, int limit) {
        var place = Place.read(after);
        return database.sql("""
                        select t.id, l.label, l.folded, t.hidden_at is not null hidden,
                               (select s.code from topic_concepts c join topic_sources s on s.id = c.source_id
                                 where c.topic_id = t.id limit 1) source,
                               (select string_agg(o.label, ' · ' order by o.language <> :reader, o.language) from topic_labels o
                                 where o.topic_id = t.id and o.preferred and o.language <> l.language) others
                          from topic_labels l
                          join topics t on t.id = l.topic_id
                         where l.preferred and t.proposed_on is not null
                           and not exists (
                             select from topic_labels b
                              where b.topic_id = l.topic_id and b.preferred
                                and (b.language <> :reader, b.language) < (l.language <> :reader, l.language))
                           and (l.folded, l.topic_id) > (:folded, :topic)
                           and %s and %s
                         order by l.folded, l.topic_id limit :limit""".formatted(
                        show.condition, words.isBlank() ? "true" : "l.topic_id in (select topics_with_part(:words))"))
                .param("reader", reader.code())
                .param("folded", place.folded())
                .param("topic", place.topic())
                .param("words", Excerpt.start(words.strip(), MOST_LETTERS))
                .param("limit", limit)
                .query(ListedTopic.class)
                .list();
    }

    private record Place(UUID topic, String folded) {

        private static final Place BEGINNING = new Place(new UUID(0, 0), "");
        private static final int ID = 36;

        static Place read(@Nullable String text) {
            if (text == null || text.length() <= ID) {
                return BEGINNING;
            }
            try {
                return new Place(UUID.fromString(text.substring(0, ID)), text.substring(ID + 1));
            } catch (IllegalArgumentException e) {
                return BEGINNING;
            }
        }
    }
}
