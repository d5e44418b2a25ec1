package be.goesting.methods;

import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.methods.rules.FitReason;
import be.goesting.methods.start.StartingPoint;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The chooser beside a learning professional, for twenty people who were described before there was a rule. */
class TwentyPeopleTest {

    private static final int SHOWN = 5;

    static List<Case> people() {
        return Case.all();
    }

    @Test
    void theFirstChoiceOfAProfessionalStandsAmongTheTopThreeForEighteenOfTwenty() {
        List<Case> people = people();
        List<String> missed = people.stream()
                .filter(each -> !each.suggested().subList(0, 3).contains(each.first()))
                .map(each -> each + ": " + each.first() + " not in " + each.suggested())
                .toList();
        assertThat(people).hasSize(20);
        assertThat(missed).hasSizeLessThanOrEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("people")
    void whatIsSuggestedHasAReason(Case person) {
        assertThat(MethodRecommender.rank(person.wish(), person.near()))
                .isNotEmpty()
                .allSatisfy(suggestion -> {
                    assertThat(suggestion.pro()).as(suggestion.method().code()).isNotEmpty();
                    assertThat(suggestion.reasons()).doesNotHaveDuplicates();
                });
    }

    @ParameterizedTest
    @MethodSource("people")
    void amongTheFiveShownStandTwoThatAProfessionalWouldOffer(Case person) {
        assertThat(person.suggested().subList(0, SHOWN))
                .filteredOn(person.offers()::contains)
                .hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void everyMethodIsShownToSomebody() {
        Set<LearningMethod> shown = people().stream()
                .flatMap(each -> each.suggested().stream().limit(SHOWN))
                .collect(Collectors.toSet());
        assertThat(shown).containsExactlyInAnyOrderElementsOf(LearningMethod.recommended());
    }

    @Test
    void whoSaysOnlySomethingVagueIsOfferedASmallFirstStep() {
        List<MethodSuggestion> suggestions =
                MethodRecommender.rank(MethodCriteria.of("iets met data", List.of()), List.of());
        assertThat(suggestions.getFirst().method()).isEqualTo(LearningMethod.ASK);
        assertThat(suggestions.subList(0, 4))
                .allMatch(each -> each.method().usual().leastMinutes() <= 120);
        assertThat(suggestions.getFirst().pro())
                .extracting(FitReason::key)
                .containsExactly("methods.because.aim.unknown");
    }

    @Test
    void everyAimLevelTimeHurryAndLikingBringsAMethod() {
        for (Aim aim : Aim.values()) {
            assertThat(bringsAMethod("aim." + aim.code())).as(aim.code()).isTrue();
        }
        for (Level level : Level.values()) {
            assertThat(bringsAMethod("level." + level.code())).as(level.code()).isTrue();
        }
        for (Span span : Span.values()) {
            assertThat(bringsAMethod("span." + span.code())).as(span.code()).isTrue();
        }
        for (LearningPreference liking : LearningPreference.values()) {
            assertThat(bringsAMethod("preference." + liking.code()))
                    .as(liking.code())
                    .isTrue();
        }
    }

    @Test
    void aColleagueOfAnotherTeamWeighsMoreThanOneOfTheOwn() {
        MethodCriteria wish = MethodCriteria.of("kogelkranen", List.of(UUID.randomUUID()));
        Case other = people().getFirst();
        List<StartingPoint> own = List.of(
                new StartingPoint.Knower(((StartingPoint.Knower) other.near().getFirst()).person(), false));
        assertThat(pointsOfAsking(MethodRecommender.rank(wish, other.near())))
                .isGreaterThan(pointsOfAsking(MethodRecommender.rank(wish, own)));
    }

    private static boolean bringsAMethod(String reason) {
        return Arrays.stream(Aim.values())
                .flatMap(aim -> Arrays.stream(Level.values())
                        .flatMap(level -> Arrays.stream(Span.values())
                                .map(span -> new MethodCriteria(
                                        "",
                                        List.of(),
                                        aim,
                                        level,
                                        span,
                                        Urgency.SOON,
                                        EnumSet.allOf(LearningPreference.class)))))
                .flatMap(wish -> Arrays.stream(LearningPreference.values())
                        .map(liking -> new MethodCriteria(
                                "", List.of(), wish.aim(), wish.level(), wish.span(), wish.urgency(), Set.of(liking))))
                .flatMap(wish -> MethodRecommender.rank(wish, List.of()).stream())
                .flatMap(suggestion -> suggestion.reasons().stream())
                .anyMatch(each -> each.key().equals("methods.because." + reason));
    }

    private static int pointsOfAsking(List<MethodSuggestion> suggestions) {
        return suggestions.stream()
                .filter(each -> each.method() == LearningMethod.ASK)
                .mapToInt(MethodSuggestion::points)
                .sum();
    }
}
