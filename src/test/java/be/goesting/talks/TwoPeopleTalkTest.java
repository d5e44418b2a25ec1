package be.goesting.talks;

import static be.goesting.talks.TalkFixtures.act;
import static be.goesting.talks.TalkFixtures.agree;
import static be.goesting.talks.TalkFixtures.calendar;
import static be.goesting.talks.TalkFixtures.event;
import static be.goesting.talks.TalkFixtures.ics;
import static be.goesting.talks.TalkFixtures.method;
import static be.goesting.talks.TalkFixtures.sequence;
import static be.goesting.talks.TalkFixtures.start;
import static be.goesting.talks.TalkFixtures.time;
import static be.goesting.talks.TalkFixtures.typed;
import static be.goesting.talks.TalkFixtures.value;
import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.TestApplication;
import be.goesting.TestApplication.Visitor;
import be.goesting.TestOrganisation;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import net.fortuna.ical4j.model.Property;
import org.junit.jupiter.api.Test;

/** Two people find a quarter of an hour, or do not, and both can turn it: without scripts. */
class TwoPeopleTalkTest {

    private static final Pattern TYPED = Pattern.compile("datetime-local\"[^>]* value=\"([^\"]+)\"");

    private final TalkFixtures workplace = new TalkFixtures(TestApplication.application());
    private final UUID annPerson = workplace.person("Ann Aerts", "nl");
    private final UUID benoitPerson = workplace.person("Benoît Blaise", "fr");
    private final Visitor ann = workplace.as(annPerson);
    private final Visitor benoit = workplace.as(benoitPerson);

    @Test
    void threeTimesToComeAreProposedToBeginWith() {
        String page = ann.get("/talks/new?person=" + benoitPerson).body();
        assertThat(page).contains("Een kwartier met Benoît Blaise");
        assertThat(TYPED.matcher(page).results().map(found -> found.group(1)).distinct())
                .hasSize(3)
                .allMatch(time -> time.compareTo(typed(0)) > 0);
        assertThat(ann.get("/people/" + benoitPerson).body()).contains("/talks/new?person=" + benoitPerson);
        assertThat(ann.get("/people/" + annPerson).body()).doesNotContain("/talks/new");
    }

    @Test
    void theHostHearsOfItInTheirLanguageAndAgreesAndBothHaveTheSameInvitation() {
        String talk = workplace.asked(ann, benoitPerson, "De nieuwe lasrobot", 2, 3, 4);
        assertThat(benoit.get("/notifications").body()).contains("Ann Aerts te demande un échange");
        assertThat(benoit.get("/").body()).contains("Ann Aerts demande un quart d’heure");
        assertThat(ann.get(ics(talk)).statusCode()).isEqualTo(404);

        assertThat(agree(benoit, talk, 3).body()).contains("Convenu");
        assertThat(ann.get("/notifications").body()).contains("ligt vast");

        var hers = calendar(ann, talk);
        var his = calendar(benoit, talk);
        assertThat(method(hers)).isEqualTo("REQUEST").isEqualTo(method(his));
        assertThat(start(event(hers))).isEqualTo(time(3)).isEqualTo(start(event(his)));
        assertThat(value(event(hers), "UID")).isEqualTo(value(event(his), "UID"));
        assertThat(value(event(hers), "SUMMARY")).isEqualTo("Babbel met Benoît Blaise: De nieuwe lasrobot");
        assertThat(value(event(his), "SUMMARY")).isEqualTo("Échange avec Ann Aerts\u202f: De nieuwe lasrobot");
        assertThat(event(hers).getProperties("ATTENDEE").stream().map(Property::getValue))
                .as("nobody learns a colleague's address by it")
                .containsExactly("mailto:ann.aerts@example.org");
        assertThat(hers.toString()).doesNotContain("beno.t.blaise@example.org");
        assertThat(his.toString()).doesNotContain("ann.aerts@example.org");
        assertThat(value(event(hers), "STATUS")).isEqualTo("CONFIRMED");
    }

    @Test
    void theHostProposesAnotherTimeAndTheAskerAgrees() {
        String talk = workplace.asked(ann, benoitPerson, "Nulpunt instellen", 2, 3);
        benoit.post(talk, act(talk, "times"), "time", typed(5));
        assertThat(agree(benoit, talk, 5).body()).doesNotContain("Convenu\u202f:");
        assertThat(ann.get("/talks").body()).contains("Wacht op jouw antwoord");
        assertThat(agree(ann, talk, 2).body()).contains("intussen iets veranderd");
        assertThat(agree(ann, talk, 5).body()).contains("Afgesproken");
        assertThat(start(event(calendar(benoit, talk)))).isEqualTo(time(5));
    }

    @Test
    void whatIsNotRightIsSaidBesideItsFieldAndNothingTypedIsLost() {
        var answer = ann.post(
                "/talks/new?person=" + benoitPerson,
                "/talks",
                "person",
                benoitPerson.toString(),
                "about",
                " ",
                "place",
                "Aan de koffie",
                "time",
                "2020-01-02T10:00",
                "time",
                "morgen",
                "time",
                typed(3));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("id=\"about-error\"", "id=\"time-0-error\"", "id=\"time-1-error\"", "al voorbij")
                .contains("Aan de koffie", "2020-01-02T10:00", "morgen", typed(3))
                .doesNotContain("id=\"time-2-error\"");
        assertThat(workplace.count("select count(*) from talks")).isZero();
    }

    @Test
    void notNowIsSaidKindlyAndCanBeTakenBack() {
        String talk = workplace.asked(ann, benoitPerson, "Verspanen", 2);
        var declined = benoit.post(talk, act(talk, "decline"), "note", "Après les vacances ?");
        assertThat(declined.body()).contains(act(talk, "restore"));
        assertThat(ann.get(talk).body()).contains("Nu past het Benoît Blaise niet", "Après les vacances ?");
        assertThat(ann.post(talk, act(talk, "restore")).body()).contains("intussen iets veranderd");
        benoit.post(talk, act(talk, "restore"));
        assertThat(ann.get(talk).body()).doesNotContain("Après les vacances ?").contains("kreeg je voorstel");
        assertThat(agree(benoit, talk, 2).body()).contains("Convenu");
    }

    @Test
    void eitherMovesItAndUntilTheOtherAgreesItStands() {
        String talk = workplace.asked(ann, benoitPerson, "Offertes", 2);
        agree(benoit, talk, 2);
        int before = sequence(event(calendar(ann, talk)));
        ann.post(talk, act(talk, "times"), "time", typed(6), "time", typed(7));
        assertThat(start(event(calendar(benoit, talk)))).isEqualTo(time(2));
        benoit.post(talk, act(talk, "decline"));
        assertThat(ann.get(talk).body()).contains("Afgesproken").doesNotContain(typed(6));

        benoit.post(talk, act(talk, "times"), "time", typed(8));
        agree(ann, talk, 8);
        var moved = event(calendar(benoit, talk));
        assertThat(start(moved)).isEqualTo(time(8));
        assertThat(sequence(moved)).isGreaterThan(before);
        assertThat(ann.get("/notifications").body()).contains("houdt het bij wat jullie afspraken");
    }

    @Test
    void eitherCallsItOffAndTheCalendarsAreTold() {
        String talk = workplace.asked(ann, benoitPerson, "Planning", 2);
        agree(benoit, talk, 2);
        var agreed = event(calendar(ann, talk));
        ann.post(talk, act(talk, "cancel"), "note", "Ziek kind");
        var off = calendar(benoit, talk);
        assertThat(method(off)).isEqualTo("CANCEL");
        assertThat(value(event(off), "STATUS")).isEqualTo("CANCELLED");
        assertThat(value(event(off), "UID")).isEqualTo(value(agreed, "UID"));
        assertThat(sequence(event(off))).isGreaterThan(sequence(agreed));
        assertThat(benoit.get("/notifications").body()).contains("a annulé");
        ann.post(talk, act(talk, "restore"));
        var back = calendar(benoit, talk);
        assertThat(method(back)).isEqualTo("REQUEST");
        assertThat(sequence(event(back))).isGreaterThan(sequence(event(off)));
        assertThat(benoit.get("/notifications").body()).doesNotContain("a annulé");
    }

    @Test
    void theSameFormSentTwiceIsOneTalk() {
        String submission = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            ann.post(
                    "/talks/new?person=" + benoitPerson,
                    "/talks",
                    "person",
                    benoitPerson.toString(),
                    "about",
                    "Tweemaal geklikt",
                    "time",
                    typed(2),
                    "submission",
                    submission);
        }
        assertThat(workplace.count("select count(*) from talks")).isEqualTo(1);
    }

    @Test
    void whoIsAwayOrWasAskedEnoughIsLeftInPeaceAndTheWordsAreKept() {
        for (int i = 0; i < 3; i++) {
            workplace.asked(ann, benoitPerson, "Vraag " + i, 2);
        }
        var fourth = workplace.ask(ann, benoitPerson, "De vierde deze week", 2);
        assertThat(fourth.statusCode()).isEqualTo(422);
        assertThat(fourth.body()).contains("Wat je typte, staat er nog.");
        assertThat(ann.get("/talks/new?person=" + benoitPerson).body())
                .contains("kreeg deze week al genoeg vragen")
                .doesNotContain("Wat je typte");
        assertThat(fourth.body()).contains("kreeg deze week al genoeg vragen", "De vierde deze week", typed(2));

        workplace.house().add("""
                insert into availabilities (person_id, per_week, away_until) values (?, 3, current_date + 9)""", annPerson);
        assertThat(benoit.get("/talks/new?person=" + annPerson).body()).contains("n’est pas disponible");
        assertThat(workplace.ask(benoit, annPerson, "Pendant les vacances", 2).statusCode())
                .isEqualTo(422);
    }

    @Test
    void nobodyElseMeetsTheTalkInTheirOrganisationOrAnother() {
        String talk = workplace.asked(ann, benoitPerson, "Onder vier ogen", 2);
        agree(benoit, talk, 2);
        Visitor colleague = workplace.as(workplace.person("Carla Cools", "nl"));
        var elsewhere = new TalkFixtures(TestApplication.application());
        Visitor stranger = elsewhere.as(elsewhere.person("Dirk Daems", "nl"));
        for (Visitor other : List.of(colleague, stranger)) {
            assertThat(other.get(talk).statusCode()).isEqualTo(404);
            assertThat(other.get(ics(talk)).statusCode()).isEqualTo(404);
            for (String act : List.of("acceptance", "decline", "cancel", "restore", "times")) {
                assertThat(other.post("/talks", act(talk, act), "time", typed(4))
                                .statusCode())
                        .as(act)
                        .isEqualTo(404);
            }
            assertThat(other.post("/talks", talk + "/outcome", "helped", "yes").statusCode())
                    .isEqualTo(404);
            assertThat(other.get("/talks").body()).doesNotContain("Onder vier ogen");
            assertThat(other.get("/").body()).doesNotContain("Onder vier ogen");
        }
        assertThat(elsewhere.ask(stranger, annPerson, "Van buiten", 2).statusCode())
                .isEqualTo(404);
    }

    @Test
    void aQuestionWithoutANameBecomesNoTalk() {
        TestOrganisation house = workplace.house();
        UUID nameless = house.add("""
                insert into questions (nameless_key, language, body, audience, created_at, opened_at)
                values ('sleutel', 'nl', 'Wie durft dit te vragen', 'everyone', date_trunc('day', now()), date_trunc('day', now()))""");
        assertThat(ann.get("/talks/new?person=" + benoitPerson + "&question=" + nameless)
                        .body())
                .contains("Een babbel heeft een naam")
                .doesNotContain("action=\"/talks\"");
        var sent = ann.post(
                "/talks",
                "/talks",
                "person",
                benoitPerson.toString(),
                "question",
                nameless.toString(),
                "about",
                "Toch",
                "time",
                typed(2));
        assertThat(sent.body()).contains("Een babbel heeft een naam");
        assertThat(workplace.count("select count(*) from talks")).isZero();

        var written = ann.post(
                "/questions",
                "/talks/considered",
                "body",
                "Een vraag in wording",
                "nameless",
                "yes",
                "host",
                benoitPerson.toString());
        assertThat(written.body())
                .contains("Een babbel heeft een naam", "value=\"Een vraag in wording\"")
                .doesNotContain("action=\"/talks\"");
    }

    @Test
    void aQuestionThatIsBeingWrittenIsWhatTheTalkIsAbout() {
        var page = ann.post(
                "/questions",
                "/talks/considered",
                "body",
                "Hoe stel ik het **nulpunt** in?",
                "host",
                benoitPerson.toString());
        assertThat(page.body()).contains("value=\"Hoe stel ik het nulpunt in?\"");
    }
}
