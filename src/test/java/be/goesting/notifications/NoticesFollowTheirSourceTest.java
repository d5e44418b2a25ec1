package be.goesting.notifications;

import static be.goesting.VisibilityFixtures.Who.COLLEAGUE;
import static be.goesting.VisibilityFixtures.Who.LEARNER;
import static be.goesting.VisibilityFixtures.Who.OTHER_LEADER;
import static be.goesting.VisibilityFixtures.Who.TEAMMATE;
import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.TestApplication;
import be.goesting.VisibilityFixtures;
import be.goesting.VisibilityFixtures.Who;
import org.junit.jupiter.api.Test;

/** A notice tells no more, and no less, than what it tells of does by now. */
class NoticesFollowTheirSourceTest {

    private final VisibilityFixtures firm = new VisibilityFixtures(TestApplication.application());

    @Test
    void whatWasEditedOutIsToldToNobodyAnyMore() {
        String moment = share("Ik leerde van @Carl Collega over klant Goedbloed");
        assertThat(notices(COLLEAGUE)).contains("Goedbloed");
        change(moment, "Ik leerde van @Carl Collega over een klant");
        assertThat(notices(COLLEAGUE)).contains("over een klant").doesNotContain("Goedbloed");

        String comment = comment(TEAMMATE, moment, "Mevrouw Goedbloed toch");
        assertThat(notices(LEARNER)).contains("Goedbloed");
        firm.as(TEAMMATE).post(moment, comment, "body", "Een klant toch");
        assertThat(notices(LEARNER)).contains("Een klant toch").doesNotContain("Goedbloed");
    }

    @Test
    void aQuestionAndItsAnswerToo() {
        String question = ask("Wie helpt bij Goedbloed?");
        assertThat(notices(COLLEAGUE)).contains("Goedbloed");
        firm.as(LEARNER).post(question, question, "body", "Wie helpt bij een klant?");
        assertThat(notices(COLLEAGUE)).contains("Wie helpt bij een klant?").doesNotContain("Goedbloed");
        firm.as(COLLEAGUE).post(question, question + "/answers", "body", "Goedbloed belt graag");
        String answer = "/answers/" + firm.find("answers", "Goedbloed belt graag");
        firm.as(COLLEAGUE).post(question, answer, "body", "Die belt graag");
        assertThat(notices(LEARNER)).contains("Die belt graag").doesNotContain("Goedbloed");
    }

    /** Where something is told of, it reads as on its page: without marks, and with what only looks like one. */
    @Test
    void itSaysTheWordsAsTheyAreRead() {
        String written = "C# en a > b, **vet** en `code`, snake_case en 5 * 3 * 2";
        String read = "C# en a &gt; b, vet en code, snake_case en 5 * 3 * 2";
        String moment = share("@Carl Collega " + written);
        assertThat(notices(COLLEAGUE)).contains("@Carl Collega " + read);
        comment(TEAMMATE, moment, "Reactie: " + written);
        String question = ask("Vraag: " + written);
        assertThat(notices(COLLEAGUE)).contains("Vraag: " + read);
        firm.as(COLLEAGUE).post(question, question + "/answers", "body", "Antwoord: " + written);
        String answer = "/answers/" + firm.find("answers", "Antwoord: " + written);
        firm.as(COLLEAGUE).post(question, question + "/comments", "body", "Vervolg: " + written);
        assertThat(notices(LEARNER)).contains("Reactie: " + read, "Antwoord: " + read, "Vervolg: " + read);
        firm.as(LEARNER).post(question, answer + "/helpful");
        firm.as(TEAMMATE).post(question, answer + "/thanks");
        assertThat(notices(COLLEAGUE).split("Antwoord: " + java.util.regex.Pattern.quote(read), -1))
                .hasSizeGreaterThan(2);
        firm.as(LEARNER).post(question, question, "body", "Anders: " + written);
        firm.as(COLLEAGUE).post(question, answer, "body", "Beter: " + written);
        assertThat(notices(COLLEAGUE)).contains("Anders: " + read);
        assertThat(notices(LEARNER)).contains("Beter: " + read);
    }

    /** Who is told of it sees a link where they are named; where a name tells nobody, it is a word as any other. */
    @Test
    void aNameThatTellsSomebodyLooksLikeIt() {
        String moment = share("Van @Carl Collega geleerd");
        String comment = comment(TEAMMATE, moment, "Ook @Nora Nieuw weet dat");
        firm.as(LEARNER)
                .post(
                        moment,
                        moment + "/comments",
                        "body",
                        "Dank, @Otto Over en @Nora Nieuw",
                        "parent",
                        comment.substring("/comments/".length()));
        assertThat(notices(COLLEAGUE)).contains("Van @Carl Collega geleerd");
        assertThat(notices(OTHER_LEADER)).contains("Ook @Nora Nieuw", "Dank, @Otto Over");
        assertThat(firm.as(LEARNER).get(moment).body())
                .contains(">&#64;Carl Collega</a>")
                .containsPattern("(?s)>&#64;Nora Nieuw</a>.*>&#64;Nora Nieuw</a>")
                .contains("Dank, &#64;Otto Over");

        String question = ask("Wie kent de bok van @Nora Nieuw?");
        firm.as(COLLEAGUE).post(question, question + "/answers", "body", "Vraag het @Nora Nieuw");
        assertThat(notices(OTHER_LEADER)).doesNotContain("Wie kent", "Vraag het");
        assertThat(firm.as(LEARNER).get(question).body()).doesNotContain(">&#64;Nora Nieuw</a>");
    }

    @Test
    void whoIsNamedByAnEditIsToldOnceAndWhoIsNotAnyMoreIsNot() {
        String moment = share("Een kraan draait rechtsom");
        change(moment, "Een kraan draait rechtsom, zei @Carl Collega");
        change(moment, "Een kraan draait rechtsom, zei @Carl Collega !");
        assertThat(notices(COLLEAGUE)).containsOnlyOnce("Een kraan draait rechtsom");
        change(moment, "Een kraan draait rechtsom, zei @Nora Nieuw");
        assertThat(notices(COLLEAGUE)).doesNotContain("Een kraan draait rechtsom");
        assertThat(notices(OTHER_LEADER)).contains("Een kraan draait rechtsom");

        String comment = comment(TEAMMATE, moment, "Linksom, dacht ik");
        firm.as(TEAMMATE).post(moment, comment, "body", "Linksom, dacht ik, @Carl Collega");
        firm.as(TEAMMATE).post(moment, comment, "body", "Linksom, dacht ik toch, @Carl Collega");
        assertThat(notices(COLLEAGUE)).containsOnlyOnce("Linksom, dacht ik");
        firm.as(TEAMMATE).post(moment, comment, "body", "Linksom, dacht ik");
        assertThat(notices(COLLEAGUE)).doesNotContain("Linksom, dacht ik");
    }

    @Test
    void whoIsNoLongerCreditedIsToldNothing() {
        firm.as(LEARNER)
                .post(
                        "/share",
                        "/moments",
                        "body",
                        "Dit kwam van ver",
                        "from",
                        firm.id(COLLEAGUE).toString());
        String moment = "/moments/" + firm.find("moments", "Dit kwam van ver");
        assertThat(notices(COLLEAGUE)).contains("Dit kwam van ver");
        change(moment, "Dit kwam van ver");
        assertThat(notices(COLLEAGUE)).doesNotContain("Dit kwam van ver");
    }

    /** An edit of what stays in the team tells nobody twice. */
    @Test
    void whatBecomesTheTeamsStaysToldToTheTeamAlone() {
        String moment = share("Voor @Carl Collega en @Tine Ploeg");
        firm.as(TEAMMATE).post("/notifications", "/notifications/read");
        firm.as(LEARNER).post(moment, moment, "body", "Voor @Carl Collega en @Tine Ploeg", "audience", "team");
        assertThat(notices(COLLEAGUE)).doesNotContain("Voor @Carl");
        assertThat(unread(TEAMMATE)).isZero();
        assertThat(notices(TEAMMATE)).contains("Voor @Carl");
    }

    @Test
    void whatIsPutBackIsToldAgain() {
        String moment = share("Weg en weer met @Carl Collega");
        String comment = comment(TEAMMATE, moment, "Daar en terug");
        comment(TEAMMATE, moment, "Weg voor altijd");
        firm.as(TEAMMATE).post(moment, "/comments/" + firm.find("comments", "Weg voor altijd") + "/delete");
        firm.as(TEAMMATE).post(moment, comment + "/delete");
        assertThat(notices(LEARNER)).doesNotContain("Daar en terug");
        firm.as(TEAMMATE).post(moment, comment + "/restore");
        assertThat(notices(LEARNER)).contains("Daar en terug").doesNotContain("Weg voor altijd");

        firm.as(LEARNER).post(moment, moment + "/delete");
        assertThat(notices(COLLEAGUE)).doesNotContain("Weg en weer");
        assertThat(notices(LEARNER)).doesNotContain("Daar en terug");
        assertThat(unread(COLLEAGUE)).isZero();
        firm.as(LEARNER).post("/", moment + "/restore");
        assertThat(notices(COLLEAGUE)).contains("Weg en weer");
        assertThat(notices(LEARNER)).contains("Daar en terug").doesNotContain("Weg voor altijd");
        assertThat(unread(COLLEAGUE)).isOne();
    }

    @Test
    void soIsAQuestionAndSoIsAnAnswer() {
        String question = ask("Wie helpt met heen en weer?");
        firm.as(COLLEAGUE).post(question, question + "/answers", "body", "Met een touw");
        String answer = "/answers/" + firm.find("answers", "Met een touw");
        firm.as(COLLEAGUE).post(question, answer + "/delete");
        assertThat(notices(LEARNER)).doesNotContain("Met een touw");
        firm.as(COLLEAGUE).post(question, answer + "/restore");
        assertThat(notices(LEARNER)).contains("Met een touw");
        firm.as(LEARNER).post(question, question + "/delete");
        assertThat(notices(COLLEAGUE)).doesNotContain("heen en weer");
        firm.as(LEARNER).post("/", question + "/restore");
        assertThat(notices(COLLEAGUE)).contains("heen en weer");
    }

    private String share(String words) {
        firm.as(LEARNER).post("/share", "/moments", "body", words, "audience", "everyone");
        return "/moments/" + firm.find("moments", words);
    }

    private void change(String moment, String words) {
        firm.as(LEARNER).post(moment, moment, "body", words, "audience", "everyone");
    }

    private String comment(Who who, String moment, String words) {
        firm.as(who).post(moment, moment + "/comments", "body", words);
        return "/comments/" + firm.find("comments", words);
    }

    private String ask(String words) {
        firm.as(LEARNER)
                .post(
                        "/questions",
                        "/questions",
                        "body",
                        words,
                        "person",
                        firm.id(COLLEAGUE).toString());
        return "/questions/" + firm.find("questions", words);
    }

    private String notices(Who who) {
        return firm.as(who).get("/notifications").body();
    }

    private int unread(Who who) {
        return firm.house()
                .in(database -> database.sql(
                                "select count(*) from notifications where person_id = ? and read_at is null and deleted_at is null")
                        .param(firm.id(who))
                        .query(Integer.class)
                        .single());
    }
}
