package be.goesting.topics.importing;

import be.goesting.TestApplication;
import be.goesting.imports.ImportRunner;
import be.goesting.site.Language;
import be.goesting.tenancy.Organisation;
import be.goesting.tenancy.Organisations;
import be.goesting.topics.Topic;
import be.goesting.topics.TopicDetails;
import be.goesting.topics.TopicPage;
import be.goesting.topics.Topics;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The topics of an organisation of its own, founded for a test. */
public final class TopicFixtures {

    private static final String HEADER =
            "conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,description\n";

    private final UUID organisation = UUID.randomUUID();

    public TopicFixtures() {
        TestApplication.bean(Organisations.class)
                .found(
                        new Organisation(
                                organisation,
                                "Bibliotheek",
                                Organisation.Kind.REAL,
                                List.of("nl", "fr", "en"),
                                ZoneId.of("Europe/Brussels")),
                        () -> true);
    }

    public <T> T in(Supplier<T> work) {
        return TestApplication.bean(Organisations.class).in(organisation, work);
    }

    /** A file as ESCO makes it; a row is the concept's name, its label and its other labels with bars between. */
    public static String csv(String... rows) {
        var csv = new StringBuilder(HEADER);
        for (int i = 0; i < rows.length; i += 3) {
            csv.append("KnowledgeSkillCompetence,")
                    .append(uri(rows[i]))
                    .append(",knowledge,cross-sector,")
                    .append(rows[i + 1])
                    .append(",\"")
                    .append(rows[i + 2].replace("|", "\n"))
                    .append("\",\"Iets, en nog iets\"\n");
        }
        return csv.toString();
    }

    public static String uri(String concept) {
        return "http://data.europa.eu/esco/skill/" + concept;
    }

    public ImportRunner.Outcome read(String name, String content) {
        return read(name, content.getBytes(StandardCharsets.UTF_8));
    }

    public ImportRunner.Outcome read(String name, byte[] content) {
        return new ImportRunner(organisation, "esco").run(name, "", content);
    }

    /** @return how many topics stay */
    public long undo(ImportRunner.Outcome read) {
        return new ImportRunner(organisation, "esco").undo(Objects.requireNonNull(read.id()));
    }

    public List<String> texts(String sql, Object... parameters) {
        return in(() -> TestApplication.bean(JdbcClient.class)
                .sql(sql)
                .params(parameters)
                .query(String.class)
                .list());
    }

    /** Somebody does not want to be found for the topic: that is to be kept. */
    public void use(UUID topic) {
        change("""
                with somebody as (insert into people (name) values ('Iemand') returning id)
                insert into hidden_topics (person_id, topic_id) select id, ? from somebody""", topic);
    }

    public int count(String sql, Object... parameters) {
        return in(() -> TestApplication.bean(JdbcClient.class)
                .sql(sql)
                .params(parameters)
                .query(Integer.class)
                .single());
    }

    public void change(String sql, Object... parameters) {
        in(() -> TestApplication.bean(JdbcClient.class)
                .sql(sql)
                .params(parameters)
                .update());
    }

    /** The topic that is called so. */
    public UUID topic(String label) {
        return in(() -> TestApplication.bean(JdbcClient.class)
                .sql("select topic_id from topic_labels where label = ? order by preferred desc limit 1")
                .param(label)
                .query(UUID.class)
                .single());
    }

    public TopicDetails details(String label, Language reader) {
        UUID topic = topic(label);
        return in(() -> TestApplication.bean(TopicPage.class).details(topic, reader));
    }

    public List<String> recognised(String text, Language reader) {
        return in(() -> TestApplication.bean(Topics.class).in(text, reader, 5)).stream()
                .map(Topic::label)
                .toList();
    }

    /** All labels, one a line, in an order of their own: what two libraries are compared by. */
    public List<String> labels() {
        return texts("""
                select string_agg(l.language || (case when l.preferred then ' ! ' else ' ' end) || l.label, ' / '
                         order by l.language, l.label) names
                  from topic_labels l group by l.topic_id order by names""");
    }
}
