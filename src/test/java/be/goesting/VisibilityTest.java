package be.goesting;

import static be.goesting.VisibilityFixtures.Who.COLLEAGUE;
import static be.goesting.VisibilityFixtures.Who.LEADER;
import static be.goesting.VisibilityFixtures.Who.LEARNER;
import static be.goesting.VisibilityFixtures.Who.OTHER_LEADER;
import static be.goesting.VisibilityFixtures.Who.OUTSIDER;
import static be.goesting.VisibilityFixtures.Who.TEAMMATE;
import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.PageCrawler.Place;
import be.goesting.TestApplication.Visitor;
import be.goesting.VisibilityFixtures.Who;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Who sees what, cell by cell. The learner writes something of each kind, each with a word of its own; then everyone opens
 * everything there is to open ({@link PageCrawler}), and each word is found by whom the table says, and by nobody else.
 */
@Order(2)
class VisibilityTest {

    private static final Set<Who> HERE = EnumSet.complementOf(EnumSet.of(OUTSIDER));
    private static final Set<Who> THE_TWO = EnumSet.of(LEARNER, LEADER);
    private static final Set<Who> OWN_TEAM = EnumSet.of(LEARNER, LEADER, TEAMMATE);
    private static final Set<Who> LEARNER_ALONE = EnumSet.of(LEARNER);

    /** A cell of the table for each who: what was written, by its word, and who reads it. */
    private static final Map<String, Set<Who>> TABLE = new LinkedHashMap<>();

    /** Stands in every text, so that what is like another is found as well. */
    private static final String SUBJECT = " over de zwaluw";

    private static final Map<Who, Map<String, Set<String>>> FOUND = new EnumMap<>(Who.class);

    private static VisibilityFixtures firm;
    private static Map<String, List<UUID>> things;

    /** Where things are worth trying: where the table of routes has one, and where anything opens for who wrote nearly all. */
    private static Set<Place> places;

    @BeforeAll
    static void everythingIsWrittenAndEverythingIsOpened() {
        firm = new VisibilityFixtures(TestApplication.application());
        write();
        things = firm.everyThing();
        var typed = List.of("over de zwaluw", "Lotte", "kraanvogel");
        var learners = new PageCrawler(firm.as(LEARNER), things, place -> true);
        FOUND.put(LEARNER, learners.findings(TABLE.keySet(), typed));
        places = firm.placesOfThings();
        places.addAll(learners.opened());
        for (Who who : EnumSet.complementOf(EnumSet.of(LEARNER))) {
            FOUND.put(who, new PageCrawler(firm.as(who), things, places::contains).findings(TABLE.keySet(), typed));
        }
    }

    /** What is written, each with its word. */
    private static void write() {
        Visitor learner = firm.as(LEARNER);
        share(learner, "momentvooriedereen", "everyone", HERE);
        share(learner, "momentvoorhetteam", "team", OWN_TEAM);
        write("vraagvooriedereen", HERE, word -> learner.post("/questions", "/questions", "body", word));
        write(
                "vraagaaneencollega",
                EnumSet.of(LEARNER, COLLEAGUE),
                word -> learner.post(
                        "/questions", "/questions", "body", word, "audience", "asked", "person", id(COLLEAGUE)));
        write("voornemenzelf", LEARNER_ALONE, word -> learner.post("/", "/intentions", "body", word));
        needs(learner);
        goals(learner);
        write("vastzitten", THE_TWO, word -> learner.post("/learning", "/stuck", "stuck", word));
        String stuck = "/stuck/" + firm.find("stuck_requests", "vastzitten");
        write("zinterug", THE_TWO, word -> firm.as(LEADER).post(stuck, stuck + "/reply", "reply", word));
        conversation(learner);
        appreciation(learner);
        comments(learner);
        answers(learner);
        widened(learner);
        talk(learner);
        notified();
        deleted(learner);
    }

    /** What is said about something is for whom that was for. */
    private static void comments(Visitor learner) {
        Visitor teammate = firm.as(TEAMMATE);
        UUID open = firm.find("moments", "momentvooriedereen");
        UUID team = firm.find("moments", "momentvoorhetteam");
        write("reactievooriedereen", HERE, word -> comment(firm.as(COLLEAGUE), open, word));
        write("reactieinhetteam", OWN_TEAM, word -> comment(teammate, team, word));
        write("reactiedieweg", LEARNER_ALONE, word -> comment(learner, open, word));
        learner.post("/", "/comments/" + firm.find("comments", "reactiedieweg") + "/delete");
    }

    private static void comment(Visitor by, UUID moment, String words) {
        by.post("/moments/" + moment, "/moments/" + moment + "/comments", "body", words);
    }

    private static void answers(Visitor learner) {
        Visitor colleague = firm.as(COLLEAGUE);
        Set<Who> asked = EnumSet.of(LEARNER, COLLEAGUE);
        String open = "/questions/" + firm.find("questions", "vraagvooriedereen");
        String one = "/questions/" + firm.find("questions", "vraagaaneencollega");
        write("antwoordvooriedereen", HERE, word -> colleague.post(open, open + "/answers", "body", word));
        write("antwoordaaneen", asked, word -> colleague.post(one, one + "/answers", "body", word));
        write("opmerkingvooriedereen", HERE, word -> learner.post(open, open + "/comments", "body", word));
        write("opmerkingtussenhen", asked, word -> learner.post(one, one + "/comments", "body", word));
        write(
                "antwoorddatweg",
                EnumSet.of(TEAMMATE),
                word -> firm.as(TEAMMATE).post(open, open + "/answers", "body", word));
        firm.as(TEAMMATE).post("/", "/answers/" + firm.find("answers", "antwoorddatweg") + "/delete");
    }

    /** What was for some, by people who did not say that it may go to more. */
    private static void widened(Visitor learner) {
        share(learner, "momentdatopengaat", "team", HERE);
        UUID moment = firm.find("moments", "momentdatopengaat");
        write("reactievandeploeg", OWN_TEAM, word -> comment(firm.as(TEAMMATE), moment, word));
        write("reactiediemeemag", HERE, word -> comment(firm.as(TEAMMATE), moment, word));
        learner.post("/", "/moments/" + moment, "body", "momentdatopengaat" + SUBJECT, "audience", "everyone");
        firm.as(TEAMMATE).post("/", "/comments/" + firm.find("comments", "reactiediemeemag") + "/audience");
        write(
                "vraagdieopengaat",
                HERE,
                word -> learner.post(
                        "/questions", "/questions", "body", word, "audience", "asked", "person", id(COLLEAGUE)));
        String question = "/questions/" + firm.find("questions", "vraagdieopengaat");
        Set<Who> asked = EnumSet.of(LEARNER, COLLEAGUE);
        Visitor colleague = firm.as(COLLEAGUE);
        write("antwoordonderons", asked, word -> colleague.post(question, question + "/answers", "body", word));
        UUID answer = firm.find("answers", "antwoordonderons");
        write("antwoorddatmeemag", HERE, word -> colleague.post(question, question + "/answers", "body", word));
        write(
                "opmerkingonderons",
                asked,
                word -> learner.post(question, question + "/comments", "body", word, "answer", answer.toString()));
        learner.post("/", question + "/open");
        colleague.post("/", "/answers/" + firm.find("answers", "antwoorddatmeemag") + "/audience");
        write(
                "vraagaandeploeg",
                OWN_TEAM,
                word -> learner.post("/questions", "/questions", "body", word, "audience", "team"));
        write(
                "vraagmetdoorgever",
                EnumSet.of(LEARNER, COLLEAGUE),
                word -> learner.post(
                        "/questions", "/questions", "body", word, "audience", "asked", "person", id(COLLEAGUE)));
        String passed = "/questions/" + firm.find("questions", "vraagmetdoorgever");
        colleague.post(passed, passed + "/pass", "person", id(OTHER_LEADER));
    }

    private static void talk(Visitor learner) {
        firm.as(COLLEAGUE).post("/expertise", "/expertise/availability", "perWeek", "5");
        write(
                "babbelwaarover",
                EnumSet.of(LEARNER, COLLEAGUE),
                word -> learner.post(
                        "/talks/new?person=" + id(COLLEAGUE),
                        "/talks",
                        "person",
                        id(COLLEAGUE),
                        "about",
                        word,
                        "time",
                        "2099-05-06T10:00"));
    }

    private static void notified() {
        write(
                "berichtaandeleerling",
                LEARNER_ALONE,
                word -> firm.house()
                        .add(
                                "insert into notifications (person_id, actor_id, kind, path, excerpt) values (?, ?, 'thanked', ?, ?)",
                                firm.id(LEARNER),
                                firm.id(COLLEAGUE),
                                "/moments/" + firm.find("moments", "momentvooriedereen"),
                                word));
    }

    /** What was for everybody is its author's alone once it is deleted, to be put back. */
    private static void deleted(Visitor learner) {
        share(learner, "momentdatwegis", "everyone", LEARNER_ALONE);
        learner.post("/", "/moments/" + firm.find("moments", "momentdatwegis") + "/delete");
        write("vraagdiewegis", LEARNER_ALONE, word -> learner.post("/questions", "/questions", "body", word));
        learner.post("/", "/questions/" + firm.find("questions", "vraagdiewegis") + "/delete");
        need(learner, "wensdiewegis", "everyone", LEARNER_ALONE);
        learner.post("/", "/needs/" + firm.find("needs", "wensdiewegis") + "/delete");
    }

    private static void conversation(Visitor learner) {
        Visitor leader = firm.as(LEADER);
        write(
                "gesprekwaarover",
                THE_TWO,
                word -> learner.post(
                        "/conversations/new?with=" + id(LEADER),
                        "/conversations",
                        "with",
                        id(LEADER),
                        "time",
                        "2099-05-04T10:00",
                        "about",
                        word));
        UUID conversation = firm.house()
                .in(database -> database.sql("select id from conversations")
                        .query(UUID.class)
                        .single());
        String talk = "/conversations/" + conversation;
        leader.post(talk, "/meetings/" + conversation + "/acceptance", "sequence", "0", "time", "2099-05-04T08:00:00Z");
        write("gesprekspunt", THE_TWO, word -> learner.post(talk, talk + "/points", "body", word));
        write("voorbereidinggedeeld", THE_TWO, word -> learner.post(talk, talk + "/preparation/shared", "body", word));
        write(
                "voorbereidingleider",
                EnumSet.of(LEADER),
                word -> leader.post(talk, talk + "/preparation", "body", word));
        write("notitiesvanbeiden", THE_TWO, word -> learner.post(talk, talk + "/notes", "body", word));
        write("notitievoorzichzelf", LEARNER_ALONE, word -> learner.post(talk, talk + "/own-notes", "body", word));
        write("notitievandeleider", EnumSet.of(LEADER), word -> leader.post(talk, talk + "/own-notes", "body", word));
        write("afspraakvanbeiden", THE_TWO, word -> leader.post(talk, talk + "/agreements", "body", word));
    }

    private static void appreciation(Visitor learner) {
        write("bedanktonderons", EnumSet.of(LEARNER, COLLEAGUE), word -> thank(learner, word, "no"));
        write("bedanktopenlijk", HERE, word -> thank(learner, word, "yes"));
    }

    private static void thank(Visitor by, String words, String open) {
        by.post("/appreciations/new", "/appreciations", "to", id(COLLEAGUE), "body", words, "open", open);
    }

    private static void needs(Visitor learner) {
        need(learner, "wensvoorzichzelf", "self", LEARNER_ALONE);
        need(learner, "wensmetleider", "leader", THE_TWO);
        write("waaromwens", THE_TWO, word -> explain(learner, "wensmetleider", word));
        UUID shared = firm.find("needs", "wensmetleider");
        write(
                "stapgekozen",
                THE_TWO,
                word -> learner.post("/learning", "/needs/" + shared + "/steps", "method", "own", "body", word));
        UUID step = firm.find("steps", "stapgekozen");
        write(
                "watstapbracht",
                LEARNER_ALONE,
                word -> learner.post(
                        "/learning", "/steps/" + step + "/outcome", "result", word, "intention", "gebruikmetstap"));
        TABLE.put("gebruikmetstap", LEARNER_ALONE);
        need(learner, "wensmetiedereen", "everyone", HERE);
        write("waaromdiewens", LEARNER_ALONE, word -> explain(learner, "wensmetiedereen", word));
        UUID open = firm.find("needs", "wensmetiedereen");
        write(
                "stapvoorwatiedereenziet",
                LEARNER_ALONE,
                word -> learner.post("/learning", "/needs/" + open + "/steps", "method", "own", "body", word));
        write(
                "aanbodvancollega",
                EnumSet.of(LEARNER, COLLEAGUE),
                word -> firm.as(COLLEAGUE).post("/needs", "/needs/" + open + "/offers", "body", word));
    }

    private static void goals(Visitor learner) {
        write("doelvoorzichzelf", LEARNER_ALONE, word -> learner.post("/learning", "/goals", "body", word));
        write("doelmetleider", THE_TWO, word -> {
            learner.post("/learning", "/goals", "body", word);
            learner.post("/learning", "/goals/" + firm.find("goals", word) + "/sharing", "seen", "leader");
        });
        write(
                "doelvoorstel",
                THE_TWO,
                word -> firm.as(LEADER).post("/learning", "/suggestions", "person", id(LEARNER), "body", word));
    }

    /** A finding of the sieve is worth something only when it does find what is there. */
    @Test
    void everythingIsFoundBySomebody() {
        TABLE.forEach((word, readers) -> assertThat(readers)
                .anySatisfy(who -> assertThat(places(word, who)).as(word).isNotEmpty()));
    }

    @Test
    void whatIsShownWhileAQuestionIsTypedIsLookedAtToo() {
        assertThat(places("vraagvooriedereen", COLLEAGUE))
                .anyMatch(place -> place.startsWith("POST /questions/considered"));
    }

    @ParameterizedTest
    @MethodSource("words")
    void isReadByWhomTheTableSaysAndByNobodyElse(String word) {
        var softly = new SoftAssertions();
        for (Who who : Who.values()) {
            Set<String> places = places(word, who);
            if (TABLE.getOrDefault(word, Set.of()).contains(who)) {
                softly.assertThat(places).as("%s by %s", word, who).isNotEmpty();
            } else {
                softly.assertThat(places).as("%s by %s", word, who).isEmpty();
            }
        }
        softly.assertAll();
    }

    /** Another leader comes: of all that was for the leader, the new one finds nothing, and the old one nothing of needs any more. */
    @ParameterizedTest
    @EnumSource(
            value = Who.class,
            names = {"LEADER", "OTHER_LEADER"})
    void whoLeadsFromNowOnStartsWithNothing(Who who) {
        firm.learnerIsLedBy(OTHER_LEADER);
        try {
            var found = new PageCrawler(firm.as(who), things, places::contains)
                    .findings(
                            List.of("wensmetleider", "waaromwens", "stapgekozen", "doelmetleider", "vastzitten"),
                            List.of());
            assertThat(found.get("wensmetleider")).isEmpty();
            assertThat(found.get("waaromwens")).isEmpty();
            assertThat(found.get("stapgekozen")).isEmpty();
            assertThat(found.get("doelmetleider")).isEmpty();
            if (who == OTHER_LEADER) {
                assertThat(found.get("vastzitten")).isEmpty();
            }
        } finally {
            firm.learnerIsLedBy(LEADER);
        }
    }

    private static Set<String> places(String word, Who who) {
        return FOUND.getOrDefault(who, Map.of()).getOrDefault(word, Set.of());
    }

    static Stream<String> words() {
        return TABLE.keySet().stream();
    }

    /** What the act writes bears the word and is for these people. */
    private static void write(String word, Set<Who> readers, java.util.function.Consumer<String> act) {
        TABLE.put(word, readers);
        act.accept(word + SUBJECT);
    }

    private static void share(Visitor by, String word, String audience, Set<Who> readers) {
        write(word, readers, each -> by.post("/", "/moments", "body", each, "audience", audience));
    }

    private static void need(Visitor by, String word, String seen, Set<Who> readers) {
        write(word, readers, each -> {
            by.post("/learning", "/needs", "body", each);
            by.post("/learning", "/needs/" + firm.find("needs", each) + "/sharing", "seen", seen);
        });
    }

    private static void explain(Visitor by, String words, String why) {
        by.post("/learning", "/needs/" + firm.find("needs", words), "body", words, "why", why);
    }

    private static String id(Who who) {
        return firm.id(who).toString();
    }
}
