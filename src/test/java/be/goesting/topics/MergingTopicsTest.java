package be.goesting.topics;

import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.TestApplication;
import be.goesting.site.Language;
import be.goesting.topics.importing.TopicFixtures;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two topics become one, and everything that bore the one bears the other. */
class MergingTopicsTest {

    private final TopicFixtures library = new TopicFixtures();
    private final UUID kept = add("smeden", "forger");
    private final UUID gone = add("hameren", "marteler");

    @Test
    void whatBoreTheOneBearsTheOther() {
        UUID both = moment("over allebei", kept, gone);
        UUID one = moment("over het ene", gone);
        merge();
        assertThat(library.texts(
                        "select moment_id::text from moment_topics where topic_id = ? order by moment_id", kept))
                .containsExactlyInAnyOrder(both.toString(), one.toString());
        assertThat(library.count("select count(*) from moment_topics")).isEqualTo(2);
        assertThat(library.count("select count(*) from topics")).isOne();
    }

    @Test
    void evidenceThatStandsOnBothStandsThereOnce() {
        UUID person = library.in(() -> TestApplication.bean(JdbcClient.class)
                .sql("insert into people (name) values ('Jef') returning id")
                .query(UUID.class)
                .single());
        for (UUID topic : List.of(kept, gone)) {
            library.change("""
                    insert into evidence (person_id, topic_id, kind, source_id, path, excerpt, found_at)
                    values (?, ?, 'moment', '00000000-0000-0000-0000-000000000001', '/', 'smeedde', now())""", person, topic);
        }
        merge();
        assertThat(library.texts("select topic_id::text from evidence")).containsExactly(kept.toString());
    }

    @Test
    void itsNamesBecomeOtherNames() {
        merge();
        assertThat(library.labels()).containsExactly("fr ! forger / fr marteler / nl hameren / nl ! smeden");
    }

    @Test
    void aNameInALanguageThatWasMissingBecomesTheName() {
        UUID dutch = library.in(() -> TestApplication.bean(Topics.class).called("nieten", Language.NL));
        UUID english = library.in(() -> TestApplication.bean(Topics.class).called("stapling", Language.EN));
        library.in(() -> {
            TestApplication.bean(Topics.class).merge(dutch, english);
            return true;
        });
        assertThat(library.labels()).contains("en ! stapling / nl ! nieten");
    }

    @Test
    void whereTheOneWasTheOtherIsFound() {
        merge();
        UUID third = add("pletten", "aplatir");
        library.in(() -> {
            TestApplication.bean(Topics.class).merge(third, kept);
            return true;
        });
        assertThat(library.texts("select topic_id::text from former_topics"))
                .containsExactly(third.toString(), third.toString());
    }

    /**
     * A column that holds topics without a foreign key would be left behind with topics that are gone. What is not logged is empty
     * outside the transaction that fills it.
     */
    @Test
    void everyColumnThatHoldsATopicPointsToOneAndSoIsMoved() {
        assertThat(library.texts("""
                select c.relname || '.' || a.attname from pg_attribute a join pg_class c on c.oid = a.attrelid
                 where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relpersistence = 'p'
                   and a.attnum > 0 and not a.attisdropped
                   and a.atttypid in ('uuid'::regtype, 'uuid[]'::regtype) and a.attname ~ 'topic'
                except
                select place::text || '.' || topic_column from topic_references()""")).isEmpty();
        assertThat(library.texts("select place::text || '.' || topic_column from topic_references()"))
                .contains(
                        "moment_topics.topic_id",
                        "question_topics.topic_id",
                        "evidence.topic_id",
                        "topic_labels.topic_id");
    }

    @Test
    void everyTableWithTopicsSaysWhetherOneIsInUse() {
        String function = library.texts("select pg_get_functiondef('topics_in_use(uuid[])'::regprocedure)")
                .getFirst();
        assertThat(library.texts("select distinct place::text from topic_references()"))
                .filteredOn(table -> !Set.of("topic_labels", "topic_concepts", "topic_label_removals", "former_topics")
                        .contains(table))
                .isNotEmpty()
                .allSatisfy(table -> assertThat(function).contains("from " + table + " r"));
    }

    private void merge() {
        library.in(() -> {
            TestApplication.bean(Topics.class).merge(kept, gone);
            return true;
        });
    }

    private UUID add(String dutch, String french) {
        var topic = new NewTopic(UUID.randomUUID(), Map.of(Language.NL, dutch, Language.FR, french), Map.of());
        library.in(() -> {
            TestApplication.bean(Topics.class).add(List.of(topic));
            return true;
        });
        return topic.id();
    }

    private UUID moment(String words, UUID... topics) {
        return library.in(() -> {
            var database = TestApplication.bean(JdbcClient.class);
            UUID person = database.sql("insert into people (name) values ('Jef') returning id")
                    .query(UUID.class)
                    .single();
            UUID moment = database.sql(
                            "insert into moments (author_id, kind, language, body, audience) values (?, 'tip', 'nl', ?, 'everyone') returning id")
                    .params(person, words)
                    .query(UUID.class)
                    .single();
            for (UUID topic : topics) {
                database.sql("insert into moment_topics (moment_id, topic_id, created_at) values (?, ?, now())")
                        .params(moment, topic)
                        .update();
            }
            return moment;
        });
    }
}
