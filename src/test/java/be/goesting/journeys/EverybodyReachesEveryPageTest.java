package be.goesting.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every page, in every language, in light and in dark, on a phone and on a desk: readable by all, and never too wide. */
class EverybodyReachesEveryPageTest extends Journey {

    private static final List<String> LANGUAGES = List.of("en-GB", "fr-BE", "nl-BE");

    @ParameterizedTest
    @EnumSource
    void inEveryLanguageLightAndWidth(PageVisit visit) {
        assertThat(LANGUAGES.stream().flatMap(language -> barriers(visit, language)))
                .isEmpty();
    }

    private Stream<String> barriers(PageVisit visit, String language) {
        var visitor = stranger(desk().setLocale(language));
        List.of(404, 410, 422).forEach(visitor.watch()::expect);
        if (visit.isSignedIn()) {
            visitor.enter(visit.person()).speak(language);
        }
        visit.of(visitor);
        return AccessibilityCheck.on(visitor.page()).stream().map(barrier -> language + " " + barrier);
    }
}
