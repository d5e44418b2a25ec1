package be.goesting;

import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.expertise.finding.ExpertFinder;
import be.goesting.expertise.finding.ExpertQuery;
import be.goesting.search.SimilarContent;
import be.goesting.site.Language;
import be.goesting.site.Viewer;
import be.goesting.tenancy.Organisation;
import be.goesting.topics.Topics;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A question of a hundred thousand letters is compared with what there is by its first few hundred words: in no time, and as well. */
class LongTextsAreComparedSoonTest {

    private static final TestOrganisation HOUSE =
            TestOrganisation.founded(TestApplication.application(), "Woordenvloed");
    private static final int PART = 400;

    private static final String WORDS = WorstTexts.words(100_000);

    private static UUID person;

    @BeforeAll
    static void writeAboutAllOfThem() {
        UUID team = HOUSE.add("insert into teams (name) values ('Schrijvers')");
        person = HOUSE.add("insert into people (name, team_id) values ('Schrijver', ?)", team);
        for (int from = 0; from < WORDS.length() - PART; from += PART) {
            String words = WORDS.substring(from, from + PART);
            HOUSE.add(
                    "insert into moments (author_id, team_id, kind, language, body, audience) values (?, ?, 'insight', 'nl', ?, 'everyone')",
                    person,
                    team,
                    words);
            UUID question = HOUSE.add(
                    "insert into questions (author_id, team_id, language, body, audience, opened_at) values (?, ?, 'nl', ?, 'everyone', now())",
                    person,
                    team,
                    words);
            HOUSE.add(
                    "insert into answers (question_id, author_id, language, body) values (?, ?, 'nl', ?)",
                    question,
                    person,
                    words);
            UUID topic = HOUSE.add("insert into topics (id) values (?)", UUID.randomUUID());
            HOUSE.add(
                    "insert into topic_labels (topic_id, language, label, preferred) values (?, 'nl', ?, true)",
                    topic,
                    words.strip().split(" ")[1] + " " + from);
        }
    }

    @Test
    void topicsAreRecognised() {
        soon("recognition", () -> TestApplication.bean(Topics.class).in(WORDS, Language.NL, 5));
    }

    @Test
    void whatIsLikeItIsFound() {
        for (SimilarContent content : TestApplication.all(SimilarContent.class)) {
            soon(
                    "likeness: " + content.getClass().getSimpleName(),
                    () -> assertThat(content.like(WORDS, viewer(), 5)).isNotEmpty());
        }
    }

    @Test
    void whoMayKnowIsFound() {
        var query = new ExpertQuery(WORDS, List.of(), null, Instant.now().plusSeconds(60));
        soon(
                "finder",
                () -> assertThat(TestApplication.bean(ExpertFinder.class).find(query, 5))
                        .isNotEmpty());
    }

    private static void soon(String what, Runnable reading) {
        WorstTexts.isSoon(
                WORDS,
                () -> HOUSE.in(database -> {
                    reading.run();
                    return true;
                }));
        long begin = System.nanoTime();
        HOUSE.in(database -> {
            reading.run();
            return true;
        });
        System.out.printf(
                "%s of %,d characters: %d ms%n", what, WORDS.length(), (System.nanoTime() - begin) / 1_000_000);
    }

    private static Viewer viewer() {
        var organisation = new Organisation(
                HOUSE.id(), "Woordenvloed", Organisation.Kind.REAL, List.of("nl"), ZoneId.of("Europe/Brussels"));
        return new Viewer(organisation, person, "", Language.NL, "auto", null, null, "slate", true, Set.of(), 0);
    }
}
