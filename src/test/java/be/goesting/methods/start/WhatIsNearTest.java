package be.goesting.methods.start;

import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.TestApplication;
import be.goesting.TestOrganisation;
import be.goesting.methods.LearningMethod;
import be.goesting.methods.MethodCriteria;
import be.goesting.methods.MethodRecommender;
import be.goesting.methods.MethodSuggestion;
import be.goesting.methods.rules.FitReason;
import be.goesting.site.Viewer;
import be.goesting.site.access.SignedIn;
import be.goesting.site.access.Viewers;
import be.goesting.tenancy.Organisations;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is at hand for a wish, in an organisation of its own. */
class WhatIsNearTest {

    private final TestOrganisation house = TestOrganisation.founded(TestApplication.application(), "Kraanwerken");
    private final UUID own = house.add("insert into teams (name) values ('Eigen ploeg')");
    private final UUID other = house.add("insert into teams (name) values ('Andere ploeg')");
    private final UUID learner = person("An Maas", own);
    private final UUID topic = house.add("insert into topics (id) values (?)", UUID.randomUUID());
    private final MethodCriteria wish = MethodCriteria.of("Alles over kogelkranen op grote hoogte", List.of(topic));

    @Test
    void colleaguesOfOtherTeamsGoFirstAndTakeTurns() {
        knows(person("Bea Naast", own));
        List<UUID> elsewhere = List.of(
                knows(person("Cas Verder", other)),
                knows(person("Dora Verder", other)),
                knows(person("Els Zonder", null)));
        List<MethodSuggestion> suggestions = suggestions();
        List<UUID> firsts = List.of(LearningMethod.ASK, LearningMethod.WATCH, LearningMethod.BUDDY).stream()
                .map(method -> of(suggestions, method).person().orElseThrow())
                .toList();
        assertThat(firsts).containsExactlyInAnyOrderElementsOf(elsewhere);
        assertThat(of(suggestions, LearningMethod.ASK).pro())
                .extracting(FitReason::key)
                .contains("methods.because.knower.other");
        assertThat(of(suggestions, LearningMethod.LUNCH).pro())
                .extracting(FitReason::key)
                .contains("methods.because.some");
    }

    @Test
    void whoIsOfTheOwnTeamIsSuggestedWhenNobodyElseKnows() {
        UUID near = knows(person("Bea Naast", own));
        assertThat(of(suggestions(), LearningMethod.ASK).person()).contains(near);
        assertThat(of(suggestions(), LearningMethod.ASK).pro())
                .extracting(FitReason::key)
                .contains("methods.because.knower.own");
    }

    @Test
    void nobodyIsSuggestedWhoIsAwayOrRatherNotAskedOrHidesTheTopicOrIsTheLearner() {
        knows(learner);
        UUID away = knows(person("Fred Weg", other));
        house.add("insert into availabilities (person_id, per_week, away_until) values (?, 3, current_date + 9)", away);
        UUID rather = knows(person("Gust Liever", other));
        house.add("insert into availabilities (person_id, per_week) values (?, 0)", rather);
        UUID hides = knows(person("Hilde Stil", other));
        house.add("insert into hidden_topics (person_id, topic_id) values (?, ?)", hides, topic);
        assertThat(suggestions()).allSatisfy(each -> assertThat(each.with()).isEmpty());
        UUID back = knows(person("Ivo Terug", other));
        house.add("insert into availabilities (person_id, per_week, away_until) values (?, 3, current_date - 1)", back);
        assertThat(of(suggestions(), LearningMethod.ASK).person()).contains(back);
    }

    @Test
    void whatColleaguesWroteIsThereToReadAndWhatIsNotForTheReaderIsNot() {
        UUID author = person("Jo Schrijft", other);
        moment(author, "Kogelkranen op grote hoogte sluit je met twee", "team");
        assertThat(of(suggestions(), LearningMethod.READ).near()).isEmpty();
        moment(author, "Kogelkranen op grote hoogte: neem een korte sleutel mee", "everyone");
        assertThat(of(suggestions(), LearningMethod.READ).near())
                .singleElement()
                .isInstanceOfSatisfying(
                        StartingPoint.Piece.class,
                        piece -> assertThat(piece.title()).contains("korte sleutel"));
    }

    @Test
    void aWordThatStandsInManyTextsIsNoReasonToReadOne() {
        UUID author = person("Jo Schrijft", other);
        for (String thing : List.of("deur", "poort", "kast", "kist", "vijver")) {
            moment(author, "Een grote " + thing + " vraagt om twee paar handen", "everyone");
        }
        assertThat(of(suggestions(), LearningMethod.READ).near()).isEmpty();
    }

    @Test
    void whenNobodyIsKnownToKnowItMayComeFromOutside() {
        assertThat(of(suggestions(), LearningMethod.COURSE).pro())
                .extracting(FitReason::key)
                .contains("methods.because.nobody");
    }

    @Test
    void theSuggestionsOfAnotherHouseNameNobodyOfThisOne() {
        knows(person("Cas Verder", other));
        TestOrganisation elsewhere = TestOrganisation.founded(TestApplication.application(), "Elders");
        UUID stranger = elsewhere.add("insert into people (name) values ('Zoë Elders')");
        assertThat(suggestions(elsewhere, stranger))
                .allSatisfy(each -> assertThat(each.near()).isEmpty());
    }

    private List<MethodSuggestion> suggestions() {
        return suggestions(house, learner);
    }

    private List<MethodSuggestion> suggestions(TestOrganisation in, UUID person) {
        return TestApplication.bean(Organisations.class).in(in.id(), () -> {
            Optional<Viewer> viewer = TestApplication.bean(Viewers.class).find(new SignedIn(in.id(), person));
            return TestApplication.bean(MethodRecommender.class).suggest(wish, viewer.orElseThrow());
        });
    }

    private static MethodSuggestion of(List<MethodSuggestion> suggestions, LearningMethod method) {
        return suggestions.stream()
                .filter(each -> each.method() == method)
                .findFirst()
                .orElseThrow();
    }

    private UUID person(String name, @org.jspecify.annotations.Nullable UUID team) {
        return house.in(
                database -> database.sql("insert into people (name, team_id) values (:name, :team) returning id")
                        .param("name", name)
                        .param("team", team, java.sql.Types.OTHER)
                        .query(UUID.class)
                        .single());
    }

    private UUID knows(UUID person) {
        house.add("""
                insert into evidence (person_id, topic_id, kind, source_id, path, excerpt, found_at)
                values (?, ?, 'own_words', gen_random_uuid(), '/people', 'Vraag maar over kranen', now())""", person, topic);
        return person;
    }

    private void moment(UUID author, String words, String audience) {
        house.add("""
                insert into moments (author_id, team_id, kind, language, body, audience)
                values (?, ?, 'insight', 'nl', ?, ?)""", author, other, words, audience);
    }
}
