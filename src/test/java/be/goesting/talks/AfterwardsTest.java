package be.goesting.talks;

import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.TestApplication;
import be.goesting.TestApplication.Visitor;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** "Hielp het?", and what others ever get to know of a talk. */
class AfterwardsTest {

    private static final String TIES =
            "select count(*) from ties where how = 'talk' and learner_id = ? and teacher_id = ?";
    private static final String EVIDENCE = "select count(*) from evidence where kind = 'talk' and person_id = ?";

    private final TalkFixtures workplace = new TalkFixtures(TestApplication.application());
    private final UUID annPerson = workplace.person("Ann Aerts", "nl");
    private final UUID benoitPerson = workplace.person("Benoît Blaise", "fr");
    private final Visitor ann = workplace.as(annPerson);
    private final Visitor benoit = workplace.as(benoitPerson);
    private String talk = "";

    @BeforeEach
    void theyTalked() {
        UUID topic = workplace.house().add("insert into topics (id) values (?)", UUID.randomUUID());
        workplace
                .house()
                .add(
                        "insert into topic_labels (topic_id, language, label, preferred) values (?, 'nl', 'lasrobots', true)",
                        topic);
        UUID question = workplace.house().add("""
                insert into questions (author_id, language, body, audience, opened_at)
                values (?, 'nl', 'Hoe start ik de robot', 'everyone', now())""", annPerson);
        workplace
                .house()
                .add(
                        "insert into question_topics (question_id, topic_id, created_at) values (?, ?, now())",
                        question,
                        topic);
        var page = ann.get("/talks/new?person=" + benoitPerson + "&question=" + question);
        assertThat(page.body()).contains("value=\"Hoe start ik de robot\"");
        talk = ann.post(
                        "/talks",
                        "/talks",
                        "person",
                        benoitPerson.toString(),
                        "question",
                        question.toString(),
                        "about",
                        "Hoe start ik de robot",
                        "time",
                        TalkFixtures.typed(2))
                .uri()
                .getPath();
        TalkFixtures.agree(benoit, talk, 2);
    }

    @Test
    void itIsAskedOfBothOnceItIsOverAndNotBefore() {
        assertThat(ann.get(talk).body()).doesNotContain("Hielp het?");
        assertThat(ann.post(talk, talk + "/outcome", "helped", "yes").body()).contains("intussen iets veranderd");
        workplace.letItBeOver(talk);
        assertThat(ann.get("/").body()).contains("hielp het?", talk + "/outcome");
        assertThat(benoit.get("/").body()).contains("cela t’a aidé\u202f?", talk + "/outcome");
        ann.post("/", talk + "/outcome", "helped", "let_go");
        assertThat(ann.get("/").body()).doesNotContain(talk + "/outcome");
        assertThat(benoit.get("/").body()).contains(talk + "/outcome");
    }

    @Test
    void aYesOfTheAskerIsATieAndTheHostIsTold() throws InterruptedException {
        workplace.letItBeOver(talk);
        ann.post(talk, talk + "/outcome", "helped", "yes");
        workplace.eventually(1, TIES, annPerson, benoitPerson);
        assertThat(benoit.get("/notifications").body()).contains("Votre échange a aidé Ann Aerts");
        ann.post(talk, talk + "/outcome", "helped", "a_bit");
        workplace.eventually(0, TIES, annPerson, benoitPerson);
        assertThat(benoit.get("/notifications").body()).doesNotContain("Votre échange a aidé Ann Aerts");
    }

    @Test
    void whatTheHostSaysMakesNoTieAndIsForNobodysEyes() throws InterruptedException {
        workplace.letItBeOver(talk);
        benoit.post(talk, talk + "/outcome", "helped", "no");
        ann.post(talk, talk + "/outcome", "helped", "yes");
        workplace.eventually(1, TIES, annPerson, benoitPerson);
        assertThat(workplace.count("select count(*) from ties")).isEqualTo(1);
        ann.post(talk, talk + "/outcome", "helped", "let_go");
        assertThat(benoit.get(talk).body()).contains("value=\"no\" aria-pressed=\"true\"");
        assertThat(ann.get(talk).body()).doesNotContain("value=\"no\" aria-pressed=\"true\"");
    }

    @Test
    void colleaguesSeeWhatItWasAboutOnlyOnceBothAreFineWithIt() throws InterruptedException {
        workplace.letItBeOver(talk);
        ann.post(talk, talk + "/outcome", "helped", "yes", "shown", "true");
        workplace.eventually(1, TIES, annPerson, benoitPerson);
        assertThat(workplace.count(EVIDENCE, benoitPerson)).isZero();
        assertThat(workplace.count(EVIDENCE, annPerson)).isZero();

        assertThat(benoit.get(talk).body()).contains("lasrobots");
        benoit.post(talk, talk + "/outcome", "helped", "yes", "shown", "true");
        workplace.eventually(1, EVIDENCE, benoitPerson);
        assertThat(workplace.count("""
                select count(*) from evidence
                 where kind = 'talk' and excerpt = 'lasrobots' and path = '/people/' || person_id
                   and found_at = date_trunc('day', found_at, 'Europe/Brussels')""")).isEqualTo(1);

        ann.post(talk, talk + "/outcome", "helped", "no");
        workplace.eventually(0, EVIDENCE, benoitPerson);
    }

    @Test
    void theHostThinksBetterOfShowingIt() throws InterruptedException {
        workplace.letItBeOver(talk);
        benoit.post(talk, talk + "/outcome", "helped", "yes", "shown", "true");
        ann.post(talk, talk + "/outcome", "helped", "yes");
        workplace.eventually(1, EVIDENCE, benoitPerson);
        benoit.post(talk, talk + "/outcome", "helped", "yes");
        workplace.eventually(0, EVIDENCE, benoitPerson);
        assertThat(workplace.count(TIES, annPerson, benoitPerson)).isEqualTo(1);
    }

    @Test
    void whoIsErasedTakesTheTalkAlong() {
        assertThat(benoit.get("/notifications").body()).contains("Hoe start ik de robot");
        assertThat(ann.get("/personal-data").body()).contains("De babbels die je vroeg");
        assertThat(workplace
                        .house()
                        .in(database ->
                                TestApplication.bean(TalkPersonalData.class).of(annPerson))
                        .getFirst()
                        .rows())
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("with_whom", "Benoît Blaise")
                        .containsEntry("side", "asker")
                        .containsEntry("about", "Hoe start ik de robot"));
        ann.post(
                "/personal-data/erasure",
                "/personal-data/erasure",
                "confirmation",
                "wissen",
                "farewell",
                "TAKE_EVERYTHING");
        assertThat(workplace.count("select count(*) from talks")).isZero();
        assertThat(benoit.get("/notifications").body()).doesNotContain("Hoe start ik de robot");
    }
}
