package be.goesting.moments.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.TestApplication;
import be.goesting.people.People;
import be.goesting.site.Viewer.Role;
import be.goesting.tenancy.Organisations;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An import is undone after somebody made something of what came along with it. */
class UndoingAnImportTest {

    private static final String POSTS = """
            Auteur;Datum;Tekst;Onderwerp
            Noor Peeters;2025-03-04;Eerst meten;meten
            Bea Nys;2025-03-05;Dan zagen;zagen
            """;

    private final ImportFixtures firm = new ImportFixtures();

    @Test
    void aTopicThatWasEditedStaysAndThePageSaysWhy() {
        String undo = bring();
        String topic = "/administration/topics/" + topic("meten");
        teamOfLearning();
        assertThat(firm.administrator()
                        .post(topic, topic, "name[nl]", "opmeten", "name[fr]", "mesurer", "also[nl]", "meten")
                        .uri()
                        .getQuery())
                .contains("done=");
        assertThat(undone(undo)).contains("Eén onderwerp bleef, want het is intussen bewerkt of gebruikt.");
        assertThat(firm.one(String.class, "select string_agg(label, '|' order by label) from topic_labels"))
                .isEqualTo("mesurer|meten|opmeten");
        assertThat(firm.count("people")).isEqualTo(1);
    }

    /** Nobody learns of it, from what stays neither. */
    @Test
    void whatSomebodyFollowsGoesAsIfNobodyDid() {
        String undo = bring();
        firm.one(Integer.class, """
                with followed as (
                  insert into follows (person_id, topic_id, colleague_id, position)
                  select a.id, t.id, null, 1 from people a, topics t where a.email is not null
                  union all select a.id, null, p.id, 2 from people a, people p where a.email is not null and p.email is null
                  returning 1)
                select count(*) from followed""");
        assertThat(undone(undo)).doesNotContain("bleef", "bleven");
        assertThat(firm.count("topics")).isZero();
        assertThat(firm.count("follows")).isZero();
    }

    @Test
    void aTopicThatWasHiddenOrUsedStays() {
        String undo = bring();
        teamOfLearning();
        var anke = firm.administrator();
        anke.post("/administration/topics/" + topic("meten"), "/administration/topics/" + topic("meten") + "/hide");
        anke.post(
                "/", "/moments", "body", "Zelf geleerd", "topic", topic("zagen").toString());
        firm.one(
                Integer.class,
                "with used as (insert into moment_topics (moment_id, topic_id, created_at) select m.id, '"
                        + topic("zagen")
                        + "', now() from moments m where m.body = 'Zelf geleerd' on conflict do nothing returning 1) select count(*) from used");
        assertThat(undone(undo)).contains("2 onderwerpen bleven, want ze zijn intussen bewerkt of gebruikt.");
        assertThat(firm.count("topics")).isEqualTo(2);
    }

    @Test
    void somebodyWhoWasEditedStaysAndThePageSaysWhy() {
        String undo = bring();
        String person =
                "/administration/people/" + firm.one(UUID.class, "select id from people where name = 'Noor Peeters'");
        firm.administrator().post(person, person, "name", "Noor Peeters", "language", "nl", "job", "lasser");
        assertThat(undone(undo)).contains("Eén persoon bleef, want die is intussen bewerkt of bedankt");
        assertThat(firm.one(String.class, "select job from people where name = 'Noor Peeters'"))
                .isEqualTo("lasser");
        assertThat(firm.count("people")).isEqualTo(2);
        assertThat(firm.count("topics")).isZero();
    }

    @Test
    void whatNobodyTouchedGoesAndThePageSaysThatAllIsGone() {
        assertThat(undone(bring()))
                .contains("Alles wat binnenkwam, is weer weg.")
                .doesNotContain("bleef", "bleven");
        assertThat(firm.count("topics")).isZero();
        assertThat(firm.count("people")).isEqualTo(1);
    }

    /** What was said of what goes, goes along, and so does what was told of it. */
    @Test
    void whoseMomentsGotACommentOrThanksGoesToo() {
        String undo = bring();
        String moment = "/moments/" + firm.one(UUID.class, "select id from moments order by created_at limit 1");
        var anke = firm.administrator();
        anke.post(moment, moment + "/comments", "body", "Goed gevonden");
        anke.post(moment, moment + "/reactions/thanks");
        assertThat(firm.count("notifications")).isEqualTo(2);
        assertThat(undone(undo)).contains("Alles wat binnenkwam, is weer weg.");
        assertThat(firm.count("notifications")).isZero();
        assertThat(firm.count("people")).isEqualTo(1);
    }

    private String bring() {
        var result = firm.bring(POSTS.getBytes(UTF_8));
        return ImportFixtures.PATH + "/" + ImportFixtures.idOf(result) + "/undo";
    }

    private String undone(String undo) {
        return firm.administrator().post(ImportFixtures.PATH, undo).body().replaceAll("\\s+", " ");
    }

    private UUID topic(String label) {
        return firm.one(UUID.class, "select topic_id from topic_labels where label = '" + label + "'");
    }

    private void teamOfLearning() {
        UUID anke = firm.one(UUID.class, "select id from people where name = 'Anke Baas'");
        TestApplication.bean(Organisations.class).in(firm.id, () -> {
            TestApplication.bean(People.class).appoint(anke, Role.LEARNING_TEAM);
            return anke;
        });
    }

    @Test
    void whatItsAuthorEditedStaysAndThePageSaysWhy() {
        String undo = bring();
        UUID noor = firm.one(UUID.class, "select id from people where name = 'Noor Peeters'");
        String moment = "/moments/" + firm.one(UUID.class, "select id from moments where body = 'Eerst meten'");
        firm.signedIn(noor).post(moment, moment, "body", "Eerst tweemaal meten");
        assertThat(undone(undo)).contains("Eén bijdrage bleef", "bewerkt");
        assertThat(firm.one(String.class, "select string_agg(body, '|') from moments"))
                .isEqualTo("Eerst tweemaal meten");
        assertThat(firm.one(String.class, "select string_agg(name, '|') from people where name <> 'Anke Baas'"))
                .isEqualTo("Noor Peeters");
    }
}
