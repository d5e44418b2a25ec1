package be.goesting.expertise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.goesting.TestApplication;
import be.goesting.TestApplication.Visitor;
import be.goesting.TestCompany;
import be.goesting.expertise.Evidence.Kind;
import be.goesting.site.Language;
import be.goesting.tenancy.Organisation;
import be.goesting.tenancy.Organisations;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What people know shows from what they share; the person it is about has the last word on it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WhatSomebodyKnowsTest {

    private final TestCompany firm = TestCompany.founded("Everzwijn");
    private final Visitor priya = firm.colleague("Priya Nair", "Planning");
    private final Visitor tom = firm.leader("Tom Verlinden", "Werf");
    private final Visitor jef = firm.colleague("Jef Wuyts", "Werf");
    private final UUID priyasId = firm.idOf("Priya Nair");
    private final UUID jefsId = firm.idOf("Jef Wuyts");

    @Test
    void whatSomebodySharesOnATopicShowsThatTheyKnowSomethingOfIt() {
        share("Everzwijn in de machinekamer", "everyone", "wildlife on site");
        soon(() -> assertThat(tom.get("/people/" + priyasId).body())
                .contains("Weet iets van", "Everzwijn in de machinekamer"));
        assertThat(tom.get(topicPage("wildlife on site")).body()).contains("Wie weet hier iets van", "Priya Nair");
    }

    @Test
    void whatIsForTheTeamAloneShowsNothingToOthers() {
        share("Everzwijn onder ons", "team", "secret boars");
        share("Everzwijn voor iedereen", "everyone", "open boars");
        soon(() -> assertThat(tom.get("/people/" + priyasId).body()).contains("Everzwijn voor iedereen"));
        assertThat(tom.get("/people/" + priyasId).body()).doesNotContain("Everzwijn onder ons", "secret boars");
    }

    @Test
    void aHiddenTopicIsShownNowhereButToThePerson() {
        share("Dassen houden van kabelgoten", "everyone", "hidden badgers");
        soon(() -> assertThat(knownOf(priyasId)).contains("hidden badgers"));
        UUID topic = UUID.fromString(topicPage("hidden badgers").substring("/topics/".length()));
        priya.post("/expertise", "/expertise/topics/" + topic + "/hide");
        assertThat(knownOf(priyasId)).doesNotContain("hidden badgers");
        assertThat(tom.get("/people?name=priya").body()).contains("Priya Nair").doesNotContain("hidden badgers");
        assertThat(tom.get("/people?topic=" + topic).body()).doesNotContain("Priya Nair");
        assertThat(tom.get("/topics/" + topic).body()).doesNotContain("Wie weet hier iets van");
        assertThat(within(() -> expertise().withTopic(topic, 10))).isEmpty();
        assertThat(within(() -> expertise().about(List.of(priyasId), List.of(topic), Language.NL)))
                .isEmpty();
        assertThat(priya.get("/expertise").body()).contains("hidden badgers");
        priya.post("/expertise", "/expertise/topics/" + topic + "/show");
        assertThat(within(() -> expertise().withTopic(topic, 10))).containsExactly(priyasId);
    }

    @Test
    void whatThePersonLeavesOutStaysOutWhenItIsToldAgain() {
        UUID topic = within(() -> topics().called("Otters", Language.NL));
        UUID answer = UUID.randomUUID();
        found(jefsId, List.of(topic), answer, "Otters eten geen leidingen");
        Matcher evidence = Pattern.compile("/expertise/evidence/([0-9a-f-]{36})/leave-out\"[^>]*Otters eten geen")
                .matcher(jef.get("/expertise").body());
        assertThat(evidence.find()).isTrue();
        String path = "/expertise/evidence/" + evidence.group(1);
        assertThat(tom.post("/expertise", path + "/leave-out").statusCode()).isEqualTo(404);
        jef.post("/expertise", path + "/leave-out");
        assertThat(within(() -> expertise().withTopic(topic, 10))).isEmpty();
        found(jefsId, List.of(topic), answer, "Otters eten geen leidingen, zei ik");
        assertThat(within(() -> expertise().withTopic(topic, 10))).isEmpty();
        jef.post("/expertise", path + "/put-back");
        assertThat(within(() -> expertise().withTopic(topic, 10))).containsExactly(jefsId);
    }

    @Test
    void whatIsToldAgainTakesThePlaceOfWhatWasToldBefore() {
        UUID one = within(() -> topics().called("Bevers", Language.NL));
        UUID other = within(() -> topics().called("Beverdammen", Language.NL));
        UUID answer = UUID.randomUUID();
        found(jefsId, List.of(one), answer, "Een bever knaagt");
        found(jefsId, List.of(other), answer, "Een bever bouwt");
        assertThat(within(() -> expertise().about(List.of(jefsId), List.of(one, other), Language.NL)))
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
        assertThat(within(() -> expertise().about(List.of(jefsId), List.of(one, other), Language.NL)))
                .isEmpty();
    }

    @Test
    void ownWordsBringTheirTopicsAlong() {
        share("Warmtepompen zoemen", "everyone", "warmtepomp");
        jef.post("/expertise", "/expertise/statements", "body", "Vraag maar over warmtepompen en marters");
        assertThat(tom.get("/people/" + jefsId).body())
                .contains("warmtepompen en marters", "In")
                .contains("Zegt zelf");
        assertThat(jef.post("/expertise", "/expertise/statements", "body", " ").statusCode())
                .isEqualTo(422);
        Matcher own = Pattern.compile("/expertise/statements/([0-9a-f-]{36})/delete\"[^>]*marters")
                .matcher(jef.get("/expertise").body());
        assertThat(own.find()).isTrue();
        assertThat(tom.post("/expertise", "/expertise/statements/" + own.group(1) + "/delete")
                        .statusCode())
                .isEqualTo(404);
        jef.post("/expertise", "/expertise/statements/" + own.group(1) + "/delete");
        assertThat(tom.get("/people/" + jefsId).body()).doesNotContain("marters");
    }

    @Test
    void whoStatedNothingMayBeAskedThreeTimesAWeek() {
        Availability unstated = within(() -> availabilities().of(List.of(priyasId)))
                .values()
                .iterator()
                .next();
        assertThat(unstated.allows(2, LocalDate.EPOCH)).isTrue();
        assertThat(unstated.allows(3, LocalDate.EPOCH)).isFalse();
    }

    @Test
    void whoIsAwayIsNotAskedBeforeTheDay() {
        Visitor katrien = firm.colleague("Katrien Goossens", "Planning");
        katrien.post(
                "/expertise",
                "/expertise/availability",
                "perWeek",
                "5",
                "awayUntil",
                "2099-05-01",
                "note",
                "Bel gerust, liefst voor 10 uur");
        Availability stated = within(() -> availabilities().of(firm.idOf("Katrien Goossens")));
        assertThat(stated.allows(0, LocalDate.of(2099, 4, 30))).isFalse();
        assertThat(stated.allows(4, LocalDate.of(2099, 5, 1))).isTrue();
        assertThat(tom.get("/people/" + firm.idOf("Katrien Goossens")).body())
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
    void oneMaySayOnlyUntilWhenOneIsAwayAndThatOneIsBack() {
        Visitor greet = firm.colleague("Greet Aerts", "Planning");
        UUID person = firm.idOf("Greet Aerts");
        within(() -> {
            availabilities().state(List.of(new Availability(person, 4, null, null)));
            return person;
        });
        assertThat(greet.get("/expertise").body()).containsPattern("value=\"4\"\\s+checked");
        greet.post("/expertise", "/expertise/availability", "awayUntil", "2099-05-01");
        Availability away = within(() -> availabilities().of(person));
        assertThat(away.perWeek()).isEqualTo(4);
        assertThat(away.isAwayOn(LocalDate.of(2099, 4, 30))).isTrue();
        greet.post("/expertise", "/expertise/availability", "awayUntil", "");
        Availability back = within(() -> availabilities().of(person));
        assertThat(back.perWeek()).isEqualTo(4);
        assertThat(back.awayUntil()).isNull();
    }

    @Test
    void anotherOrganisationKnowsNothingOfIt() {
        UUID topic = within(() -> topics().called("Vossen", Language.NL));
        found(jefsId, List.of(topic), UUID.randomUUID(), "Een vos verliest zijn haren");
        Organisations organisations = TestApplication.bean(Organisations.class);
        var elsewhere = new Organisation(
                UUID.randomUUID(), "Vossenhol", Organisation.Kind.REAL, List.of("nl"), ZoneId.of("Europe/Brussels"));
        organisations.found(elsewhere, () -> elsewhere);
        assertThat(within(() -> expertise().withTopic(topic, 10))).containsExactly(jefsId);
        assertThat(organisations.in(elsewhere.id(), () -> expertise().withTopic(topic, 10)))
                .isEmpty();
        assertThat(organisations.in(elsewhere.id(), () -> expertise().of(jefsId, Language.NL, 10)))
                .isEmpty();
    }

    private void share(String words, String audience, String topic) {
        priya.post("/", "/moments", "body", words, "topicName", topic, "audience", audience);
    }

    /** What a colleague reads under "Weet iets van"; the person's moments stand below it. */
    private String knownOf(UUID person) {
        String page = tom.get("/people/" + person).body();
        int from = page.indexOf("knows-title");
        return from < 0 ? "" : page.substring(from, page.indexOf("</section>", from));
    }

    private String topicPage(String label) {
        return "/topics/" + within(() -> topics().called(label, Language.EN));
    }

    private void found(UUID person, List<UUID> topics, UUID answer, String words) {
        within(() -> {
            evidences()
                    .keep(new EvidenceFound(
                            priyasId, person, topics, Kind.ANSWER, answer, "/questions/x", words, Instant.now()));
            return answer;
        });
    }

    private <T> T within(Supplier<T> work) {
        return firm.organisation().in(database -> work.get());
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

    private static void soon(org.awaitility.core.ThrowingRunnable holds) {
        await().atMost(java.time.Duration.ofMinutes(1)).untilAsserted(holds);
    }
}
