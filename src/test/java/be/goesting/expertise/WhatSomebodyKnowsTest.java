package be.goesting.expertise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.goesting.TestApplication;
import be.goesting.TestApplication.Visitor;
import be.goesting.expertise.Evidence.Kind;
import be.goesting.site.Language;
import be.goesting.tenancy.Organisation;
import be.goesting.tenancy.Organisations;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What people know shows from what they share; the person it is about has the last word on it. */
@Execution(ExecutionMode.SAME_THREAD)
class WhatSomebodyKnowsTest {

    private static final UUID PRIYA = id("priya-nair");
    private static final UUID JEF = id("jef-wuyts");

    private final Visitor priya = TestApplication.as("priya-nair");
    private final Visitor tom = TestApplication.as("tom-verlinden");

    @Test
    void whatSomebodySharesOnATopicShowsThatTheyKnowSomethingOfIt() {
        share("Everzwijn in de machinekamer", "everyone", "wildlife on site");
        soon(() -> assertThat(tom.get("/people/" + PRIYA).body())
                .contains("Weet iets van", "Everzwijn in de machinekamer"));
        assertThat(tom.get(topicPage("wildlife on site")).body()).contains("Wie weet hier iets van", "Priya Nair");
    }

    @Test
    void whatIsForTheTeamAloneShowsNothingToOthers() {
        share("Everzwijn onder ons", "team", "secret boars");
        share("Everzwijn voor iedereen", "everyone", "open boars");
        soon(() -> assertThat(tom.get("/people/" + PRIYA).body()).contains("Everzwijn voor iedereen"));
        assertThat(tom.get("/people/" + PRIYA).body()).doesNotContain("Everzwijn onder ons", "secret boars");
    }

    @Test
    void aHiddenTopicIsShownNowhereButToThePerson() {
        share("Dassen houden van kabelgoten", "everyone", "hidden badgers");
        soon(() -> assertThat(knownOf(PRIYA)).contains("hidden badgers"));
        UUID topic = UUID.fromString(topicPage("hidden badgers").substring("/topics/".length()));
        priya.post("/expertise", "/expertise/topics/" + topic + "/hide");
        assertThat(knownOf(PRIYA)).doesNotContain("hidden badgers");
        assertThat(tom.get("/people?name=priya").body()).contains("Priya Nair").doesNotContain("hidden badgers");
        assertThat(tom.get("/people?topic=" + topic).body()).doesNotContain("Priya Nair");
        assertThat(tom.get("/topics/" + topic).body()).doesNotContain("Wie weet hier iets van");
        assertThat(within(() -> expertise().withTopic(topic, 10))).isEmpty();
        assertThat(within(() -> expertise().about(List.of(PRIYA), List.of(topic), Language.NL)))
                .isEmpty();
        assertThat(priya.get("/expertise").body()).contains("hidden badgers");
        priya.post("/expertise", "/expertise/topics/" + topic + "/show");
        assertThat(within(() -> expertise().withTopic(topic, 10))).containsExactly(PRIYA);
    }

    @Test
    void whatThePersonLeavesOutStaysOutWhenItIsToldAgain() {
        UUID topic = within(() -> topics().called("Otters", Language.NL));
        UUID answer = UUID.randomUUID();
        found(JEF, List.of(topic), answer, "Otters eten geen leidingen");
        Visitor jef = TestApplication.as("jef-wuyts");
        Matcher evidence = Pattern.compile("/expertise/evidence/([0-9a-f-]{36})/leave-out\"[^>]*Otters eten geen")
                .matcher(jef.get("/expertise").body());
        assertThat(evidence.find()).isTrue();
        String path = "/expertise/evidence/" + evidence.group(1);
        assertThat(tom.post("/expertise", path + "/leave-out").statusCode()).isEqualTo(404);
        jef.post("/expertise", path + "/leave-out");
        assertThat(within(() -> expertise().withTopic(topic, 10))).isEmpty();
        found(JEF, List.of(topic), answer, "Otters eten geen leidingen, zei ik");
        assertThat(within(() -> expertise().withTopic(topic, 10))).isEmpty();
        jef.post("/expertise", path + "/put-back");
        assertThat(within(() -> expertise().withTopic(topic, 10))).containsExactly(JEF);
    }

    @Test
    void whatIsToldAgainTakesThePlaceOfWhatWasToldBefore() {
        UUID one = within(() -> topics().called("Bevers", Language.NL));
        UUID other = within(() -> topics().called("Beverdammen", Language.NL));
        UUID answer = UUID.randomUUID();
        found(JEF, List.of(one), answer, "Een bever knaagt");
        found(JEF, List.of(other), answer, "Een bever bouwt");
        assertThat(within(() -> expertise().about(List.of(JEF), List.of(one, other), Language.NL)))
                .singleElement()
                .satisfies(known -> {
                    assertThat(known.topic().id()).isEqualTo(other);
                    assertThat(known.count(Kind.ANSWER)).isEqualTo(1);
                    assertThat(known.newest().getFirst().excerpt()).isEqualTo("Een bever bouwt");
                });
        within(() -> {
            evidences().forget(Kind.ANSWER, List.of(answer));
            return answer;
        });
        assertThat(within(() -> expertise().about(List.of(JEF), List.of(one, other), Language.NL)))
                .isEmpty();
    }

    @Test
    void ownWordsBringTheirTopicsAlong() {
        Visitor jef = TestApplication.as("jef-wuyts");
        jef.post("/expertise", "/expertise/words", "words", "Vraag maar over warmtepompen en marters");
        assertThat(tom.get("/people/" + JEF).body())
                .contains("warmtepompen en marters", "In")
                .contains("Zegt zelf");
        assertThat(jef.post("/expertise", "/expertise/words", "words", " ").statusCode())
                .isEqualTo(422);
        Matcher own = Pattern.compile("/expertise/words/([0-9a-f-]{36})/delete\"[^>]*marters")
                .matcher(jef.get("/expertise").body());
        assertThat(own.find()).isTrue();
        assertThat(tom.post("/expertise", "/expertise/words/" + own.group(1) + "/delete")
                        .statusCode())
                .isEqualTo(404);
        jef.post("/expertise", "/expertise/words/" + own.group(1) + "/delete");
        assertThat(tom.get("/people/" + JEF).body()).doesNotContain("marters");
    }

    @Test
    void whoStatedNothingMayBeAskedThreeTimesAWeek() {
        Availability unstated = within(() -> availabilities().of(List.of(id("greet-janssens"))))
                .values()
                .iterator()
                .next();
        assertThat(unstated.allows(2, LocalDate.EPOCH)).isTrue();
        assertThat(unstated.allows(3, LocalDate.EPOCH)).isFalse();
    }

    @Test
    void whoIsAwayIsNotAskedBeforeTheDay() {
        Visitor katrien = TestApplication.as("katrien-goossens");
        katrien.post(
                "/expertise",
                "/expertise/availability",
                "perWeek",
                "5",
                "awayUntil",
                "2099-05-01",
                "note",
                "Bel gerust, liefst voor 10 uur");
        Availability stated = within(() -> availabilities().of(id("katrien-goossens")));
        assertThat(stated.allows(0, LocalDate.of(2099, 4, 30))).isFalse();
        assertThat(stated.allows(4, LocalDate.of(2099, 5, 1))).isTrue();
        assertThat(tom.get("/people/" + id("katrien-goossens")).body())
                .contains("1 mei 2099", "Bel gerust, liefst voor 10 uur");
        assertThat(katrien.post(
                                "/expertise",
                                "/expertise/availability",
                                "perWeek",
                                "2",
                                "awayUntil",
                                "morgen",
                                "note",
                                "Blijft staan")
                        .body())
                .contains("awayUntil-error", "value=\"morgen\"", "value=\"Blijft staan\"");
    }

    @Test
    void anotherOrganisationKnowsNothingOfIt() {
        UUID topic = within(() -> topics().called("Vossen", Language.NL));
        found(JEF, List.of(topic), UUID.randomUUID(), "Een vos verliest zijn haren");
        Organisations organisations = TestApplication.bean(Organisations.class);
        var elsewhere = new Organisation(
                UUID.randomUUID(), "Vossenhol", Organisation.Kind.REAL, List.of("nl"), ZoneId.of("Europe/Brussels"));
        organisations.found(elsewhere, () -> elsewhere);
        assertThat(within(() -> expertise().withTopic(topic, 10))).containsExactly(JEF);
        assertThat(organisations.in(elsewhere.id(), () -> expertise().withTopic(topic, 10)))
                .isEmpty();
        assertThat(organisations.in(elsewhere.id(), () -> expertise().of(JEF, Language.NL, 10)))
                .isEmpty();
    }

    private void share(String words, String audience, String topic) {
        priya.post("/", "/moments", "words", words, "topicName", topic, "audience", audience);
    }

    /** What a colleague reads under "Weet iets van"; the person's moments stand below it. */
    private String knownOf(UUID person) {
        String page = tom.get("/people/" + person).body();
        int from = page.indexOf("knows-title");
        return from < 0 ? "" : page.substring(from, page.indexOf("</section>", from));
    }

    private static String topicPage(String label) {
        return "/topics/" + within(() -> topics().called(label, Language.EN));
    }

    private static void found(UUID person, List<UUID> topics, UUID answer, String words) {
        within(() -> {
            evidences()
                    .keep(new EvidenceFound(
                            PRIYA, person, topics, Kind.ANSWER, answer, "/questions/x", words, Instant.now()));
            return answer;
        });
    }

    private static <T> T within(Supplier<T> work) {
        Organisations organisations = TestApplication.bean(Organisations.class);
        UUID demo = organisations.installed().stream()
                .filter(each -> each.name().equals("Brabo Techniek"))
                .findFirst()
                .orElseThrow()
                .id();
        return organisations.in(demo, work);
    }

    private static Expertise expertise() {
        return TestApplication.bean(Expertise.class);
    }

    private static EvidenceRepository evidences() {
        return TestApplication.bean(EvidenceRepository.class);
    }

    private static Availabilities availabilities() {
        return TestApplication.bean(Availabilities.class);
    }

    private static be.goesting.topics.Topics topics() {
        return TestApplication.bean(be.goesting.topics.Topics.class);
    }

    private static UUID id(String key) {
        return UUID.nameUUIDFromBytes(("brabo " + key).getBytes(StandardCharsets.UTF_8));
    }

    private static void soon(org.awaitility.core.ThrowingRunnable holds) {
        await().atMost(java.time.Duration.ofMinutes(1)).untilAsserted(holds);
    }
}
