package be.goesting.appreciation.suggestions;

import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.TestApplication;
import be.goesting.TestApplication.Visitor;
import be.goesting.appreciation.AppreciationFixtures;
import be.goesting.site.Language;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whom a leader may thank, and why. */
class ThankSuggestionTest {

    private final AppreciationFixtures canteen = new AppreciationFixtures();
    private final Visitor chef = canteen.as(canteen.chef);
    private final UUID dough = topic("zuurdeeg");
    private final UUID ovens = topic("ovens");

    @BeforeEach
    void theBakerSharedTwice() {
        shared(canteen.baker, dough, "moment", "Rust in de koelte", 2);
        shared(canteen.baker, dough, "answer", "Voed hem 's avonds", 5);
    }

    @Test
    void whoSharedThreeTimesAboutOneTopicIsNamedWithTheReasons() {
        assertThat(cues()).isEmpty();
        shared(canteen.baker, ovens, "moment", "Stoom in het begin", 1);
        assertThat(cues()).isEmpty();
        shared(canteen.baker, dough, "moment", "Zout komt later", 1);
        ThankSuggestion cue = cues().getFirst();
        assertThat(cue.person().name()).isEqualTo("Bram Oste");
        assertThat(cue.topic().label()).isEqualTo("zuurdeeg");
        assertThat(cue.times()).isEqualTo(3);
        assertThat(cue.reasons())
                .extracting(ThankSuggestion.Reason::body)
                .containsExactly("Zout komt later", "Rust in de koelte", "Voed hem 's avonds");
        assertThat(chef.get("/").body())
                .contains("Een bedankje?", "drie keer", "Zout komt later", "/appreciations/new?to=" + canteen.baker);
    }

    @Test
    void onlyTheirOwnLeaderIsTold() {
        shared(canteen.baker, dough, "moment", "Zout komt later", 1);
        for (UUID other : List.of(canteen.host, canteen.cook, canteen.baker, canteen.learning, canteen.keeper)) {
            assertThat(canteen.as(other).get("/").body()).doesNotContain("Een bedankje?");
        }
        assertThat(canteen.as(canteen.host)
                        .post("/", "/appreciations/cues/" + canteen.baker + "/later")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void theSameAnswerThatHelpedCountsOnce() {
        UUID ref = shared(canteen.baker, dough, "answer", "Twee dagen", 3);
        canteen.change("delete from evidence where excerpt = 'Rust in de koelte'");
        shared(canteen.baker, dough, "helpful_answer", "Twee dagen", 3, ref);
        assertThat(cues()).isEmpty();
    }

    @Test
    void whatIsLongAgoHiddenLeftOutOrNotSharedWithAllDoesNotCount() {
        shared(canteen.baker, dough, "moment", "Oud brood", 31);
        shared(canteen.baker, dough, "talk", "Een babbel", 1);
        shared(canteen.baker, dough, "own_words", "Vraag me", 1);
        assertThat(cues()).isEmpty();
        shared(canteen.baker, dough, "moment", "Zout komt later", 1);
        assertThat(cues()).hasSize(1);
        canteen.house.add("insert into hidden_topics (person_id, topic_id) values (?, ?)", canteen.baker, dough);
        assertThat(cues()).isEmpty();
        canteen.change("delete from hidden_topics");
        canteen.change("update evidence set left_out_at = now() where excerpt = 'Zout komt later'");
        assertThat(cues()).isEmpty();
    }

    @Test
    void whoWasThankedByThisLeaderSinceIsNotNamedAgain() {
        shared(canteen.baker, dough, "moment", "Zout komt later", 1);
        canteen.thanked(canteen.as(canteen.cook), "Ook van mij", true, canteen.baker);
        assertThat(cues()).hasSize(1);
        String path = canteen.thanked(chef, "Dank je", false, canteen.baker);
        assertThat(cues()).isEmpty();
        chef.post("/", path + "/delete");
        assertThat(cues()).hasSize(1);
        chef.post("/", path + "/restore");
        canteen.change("update appreciations set created_at = now() - interval '60 hours'");
        assertThat(cues()).isEmpty();
        shared(canteen.baker, dough, "moment", "En nog iets", 0);
        assertThat(cues()).hasSize(1);
    }

    @Test
    void aLeaderMayPutItOffTurnItOffAndOnAgain() {
        shared(canteen.baker, dough, "moment", "Zout komt later", 1);
        chef.post("/", "/appreciations/cues/" + canteen.baker + "/later");
        assertThat(cues()).isEmpty();
        canteen.change("update thank_suggestion_snoozes set until = now() - interval '1 minute'");
        assertThat(cues()).hasSize(1);
        chef.post("/", "/appreciations/cues/delete");
        assertThat(chef.get("/").body()).doesNotContain("Zout komt later");
        chef.post("/appreciations/mine", "/appreciations/cues");
        assertThat(cues()).hasSize(1);
    }

    private List<ThankSuggestion> cues() {
        return canteen.house.in(
                database -> TestApplication.bean(ThankSuggestions.class).of(canteen.chef, Language.NL, 5));
    }

    private UUID topic(String label) {
        UUID topic = canteen.house.add("insert into topics (id) values (?)", UUID.randomUUID());
        canteen.house.add(
                "insert into topic_labels (topic_id, language, label, preferred) values (?, 'nl', ?, true)",
                topic,
                label);
        return topic;
    }

    private UUID shared(UUID person, UUID topic, String kind, String words, int daysAgo) {
        UUID ref = UUID.randomUUID();
        shared(person, topic, kind, words, daysAgo, ref);
        return ref;
    }

    private void shared(UUID person, UUID topic, String kind, String words, int daysAgo, UUID ref) {
        canteen.house.add("""
                insert into evidence (person_id, topic_id, kind, source_id, path, excerpt, found_at)
                values (?, ?, ?, ?, ?, ?, now() - make_interval(days => ?))""", person, topic, kind, ref, "/moments/" + ref, words, daysAgo);
    }
}
