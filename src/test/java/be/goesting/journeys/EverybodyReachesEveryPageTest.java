package be.goesting.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.TestApplication;
import be.goesting.site.Messages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Every page: readable by all, in light and in dark, on a phone and on a desk; and in each language it has its words, and room
 * for them. In an application of its own, for its people change their language.
 */
@Order(1)
class EverybodyReachesEveryPageTest {

    /** Signed in once, by language and person. */
    private static final Map<String, BrowserUser> VISITORS = new HashMap<>();

    private static ConfigurableApplicationContext application;
    private static LanguageCheck languageCheck;

    @BeforeAll
    static void start() {
        application = TestApplication.anotherWithTheDemoCompany();
        languageCheck = new LanguageCheck(application.getBean(Messages.class));
    }

    @AfterAll
    static void stop() {
        VISITORS.values().forEach(visitor -> visitor.context().close());
        application.close();
    }

    @ParameterizedTest
    @EnumSource
    void inEveryLightAndWidth(PageVisit visit) {
        BrowserUser visitor = visitor(visit, "nl-BE");
        List<String> barriers = inItsLanguage(visit, visitor, "nl-BE");
        barriers.addAll(AccessibilityCheck.on(visitor.page()));
        barriers.addAll(visitor.watch().newTroubles());
        assertThat(barriers).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void inEnglish(PageVisit visit) {
        assertThat(barriers(visit, "en-GB")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void inFrench(PageVisit visit) {
        assertThat(barriers(visit, "fr-BE")).isEmpty();
    }

    private static List<String> barriers(PageVisit visit, String language) {
        BrowserUser visitor = visitor(visit, language);
        List<String> barriers = inItsLanguage(visit, visitor, language);
        barriers.addAll(AccessibilityCheck.onLongerWords(visitor.page()));
        barriers.addAll(visitor.watch().newTroubles());
        return barriers;
    }

    private static List<String> inItsLanguage(PageVisit visit, BrowserUser visitor, String language) {
        visitor.beginAgain();
        visit.of(visitor);
        return new ArrayList<>(languageCheck.on(visitor.page(), language));
    }

    private static BrowserUser visitor(PageVisit visit, String language) {
        return VISITORS.computeIfAbsent(language + " " + visit.person(), each -> signedIn(visit, language));
    }

    private static BrowserUser signedIn(PageVisit visit, String language) {
        var visitor = new BrowserUser(
                TestApplication.addressOf(application), Journey.desk().setLocale(language));
        List.of(404, 410, 422).forEach(visitor.watch()::expect);
        if (visit.isSignedIn()) {
            visitor.enter(visit.person()).speak(language);
        }
        return visitor;
    }
}
