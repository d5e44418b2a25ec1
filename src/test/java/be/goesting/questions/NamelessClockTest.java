package be.goesting.questions;

import static be.goesting.VisibilityFixtures.Who.COLLEAGUE;
import static be.goesting.VisibilityFixtures.Who.LEARNER;
import static be.goesting.VisibilityFixtures.Who.OTHER_LEADER;
import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.TestApplication;
import be.goesting.VisibilityFixtures;
import be.goesting.VisibilityFixtures.Who;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Whatever who asks without a name does, leaves no time in the database and no id that tells one: every table is read before and
 * after, and all that is new in it is looked at.
 */
class NamelessClockTest {

    private static final Pattern ID =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-([0-9a-f])[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+(?:[+-][0-9:]+|Z)");
    private static final ZoneId HERE = ZoneId.of("Europe/Brussels");

    private final VisibilityFixtures firm = new VisibilityFixtures(TestApplication.application());
    private String page = "";

    @BeforeEach
    void everybodyIsIn() {
        List.of(LEARNER, COLLEAGUE, OTHER_LEADER).forEach(who -> firm.as(who).get("/questions"));
        firm.house()
                .in(database -> database.sql("update people set language = 'fr' where id = ?")
                        .param(firm.id(LEARNER))
                        .update());
        tellsNoTime(() -> {
            firm.as(LEARNER)
                    .post(
                            "/questions",
                            "/questions",
                            "body",
                            "Merops?",
                            "nameless",
                            "yes",
                            "topicName",
                            "bijeneters",
                            "audience",
                            "asked",
                            "person",
                            firm.id(COLLEAGUE).toString());
            page = "/questions/" + firm.find("questions", "Merops?");
        });
    }

    @Test
    void changingAndOpeningIt() {
        tellsNoTime(() -> act(LEARNER, page, "body", "Merops, of toch niet?", "topicName", "scharrelaars"));
        tellsNoTime(() -> act(LEARNER, page + "/open"));
    }

    @Test
    void deletingItAndPuttingItBack() {
        tellsNoTime(() -> act(LEARNER, page + "/delete"));
        tellsNoTime(() -> act(LEARNER, page + "/restore"));
    }

    @Test
    void sayingThatAnAnswerHelpedAndCommentingOnIt() {
        act(COLLEAGUE, page + "/answers", "body", "In het zuiden");
        String answer = firm.find("answers", "In het zuiden").toString();
        tellsNoTime(() -> act(LEARNER, "/answers/" + answer + "/helpful"));
        tellsNoTime(() -> act(LEARNER, "/answers/" + answer + "/helpful/delete"));
        tellsNoTime(() -> act(LEARNER, page + "/comments", "body", "Ook in de winter?", "answer", answer));
        String comment = firm.find("answer_comments", "Ook in de winter?").toString();
        tellsNoTime(() -> act(LEARNER, page + "/open"));
        tellsNoTime(() -> act(LEARNER, "/answer-comments/" + comment + "/audience/delete"));
        tellsNoTime(() -> act(LEARNER, "/answer-comments/" + comment + "/audience"));
        tellsNoTime(() -> act(LEARNER, "/answer-comments/" + comment + "/delete"));
    }

    /** Nor does what who is asked makes of the question: it may be the asker who is at the other end. */
    @Test
    void passingItOnAndSayingYes() {
        tellsNoTime(() -> act(COLLEAGUE, page + "/pass", "name", "Nora Nieuw"));
        UUID pass = firm.house()
                .in(database -> database.sql("select id from question_passes")
                        .query(UUID.class)
                        .single());
        tellsNoTime(() -> act(LEARNER, "/passes/" + pass));
        assertThat(firm.as(OTHER_LEADER).get(page).statusCode()).isEqualTo(200);
    }

    @Test
    void lettingItPass() {
        tellsNoTime(() -> act(COLLEAGUE, page + "/decline"));
    }

    /** Nor the language of who asks: this one reads French, and the question is too short to tell. */
    @Test
    void theLanguageIsNotTheAskers() {
        String languages = firm.house()
                .in(database -> database.sql("""
                                select string_agg(language, ' ') from (
                                  select language from questions union all select language from topic_labels) written""").query(String.class).single());
        assertThat(languages).doesNotContain("fr");
        String reasons = firm.house()
                .in(database -> database.sql(
                                "select coalesce(string_agg(reasons::text, ''), '') from question_requests")
                        .query(String.class)
                        .single());
        assertThat(reasons).doesNotContain("bijeneters");
    }

    private void act(Who who, String path, String... fields) {
        assertThat(firm.as(who).post("/questions", path, fields).statusCode())
                .as(path)
                .isEqualTo(200);
    }

    private void tellsNoTime(Runnable act) {
        Set<String> before = rows();
        Set<String> ids = found(ID, before);
        Set<Instant> times = times(before);
        act.run();
        Set<String> after = rows();
        after.removeAll(before);
        assertThat(after).isNotEmpty();
        for (String row : after) {
            assertThat(ID.matcher(row).results().filter(id -> !ids.contains(id.group())))
                    .as(row)
                    .allMatch(id -> id.group(1).equals("4"));
            assertThat(times(Set.of(row)))
                    .as(row)
                    .allMatch(time -> isOnlyADay(time) || times.contains(time) || isJustAfter(time, times));
        }
    }

    private static boolean isOnlyADay(Instant time) {
        return time.atZone(HERE).toLocalTime().equals(LocalTime.MIDNIGHT)
                || time.atZone(ZoneOffset.UTC).toLocalTime().equals(LocalTime.MIDNIGHT);
    }

    /** After what was said there last, and a bit. */
    private static boolean isJustAfter(Instant time, Set<Instant> times) {
        Instant before = time.minus(1, ChronoUnit.MICROS);
        return times.contains(before) || isOnlyADay(before);
    }

    private static Set<Instant> times(Set<String> rows) {
        return found(TIME, rows).stream()
                .map(time -> OffsetDateTime.parse(time).toInstant())
                .collect(Collectors.toSet());
    }

    private static Set<String> found(Pattern pattern, Set<String> rows) {
        return rows.stream()
                .flatMap(row -> pattern.matcher(row).results().map(each -> each.group()))
                .collect(Collectors.toSet());
    }

    /** Of every table of the organisation, and the events of it; of a session, who is there is known anyhow. */
    private Set<String> rows() {
        return firm.house().in(database -> {
            Set<String> rows = new HashSet<>();
            List<String> tables = database.sql("""
                            select c.table_name from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
                             where c.table_schema = 'public' and c.column_name = 'organisation_id' and t.table_type = 'BASE TABLE'
                               and c.table_name not like 'spring_session%' and c.table_name not in ('sign_in_links', 'rate_limits')""").query(String.class).list();
            tables.forEach(table -> rows.addAll(
                    database.sql("select '" + table + " ' || cast(to_jsonb(x) as text) from " + table + " x")
                            .query(String.class)
                            .list()));
            rows.addAll(database.sql(
                            "select 'event ' || cast(to_jsonb(x) as text) from event_publication x where serialized_event like ?")
                    .param("%" + firm.house().id() + "%")
                    .query(String.class)
                    .list());
            return rows;
        });
    }
}
