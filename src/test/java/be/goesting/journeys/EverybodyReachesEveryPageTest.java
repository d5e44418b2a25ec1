package be.goesting.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.TestApplication;
import be.goesting.site.language.Messages;
import be.goesting.site.rendering.RenderedTemplates;
import java.net.URI;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Every page: readable by all, in light and in dark, on a phone and on a desk; and in each language it has its words, and room
 * for them. In an application of its own, for its people change their language.
 */
@Order(1)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EverybodyReachesEveryPageTest {

    private static final String DUTCH = "nl-BE";

    /** Signed in once, by person; and the language that each speaks now. */
    private static final Map<String, BrowserUser> VISITORS = new HashMap<>();

    private static final Map<String, String> LANGUAGES = new HashMap<>();

    /** Where the ways led to, of those that a new window can open directly. */
    private static final Map<PageVisit, String> ADDRESSES = new EnumMap<>(PageVisit.class);

    /** What kinds of pages were looked at in all ways. */
    private static final Set<String> LOOKED_AT = new HashSet<>();

    private static final Set<PageVisit> VISITED = EnumSet.noneOf(PageVisit.class);

    private static ConfigurableApplicationContext application;
    private static RenderedTemplates rendered;
    private static LanguageCheck languageCheck;

    @BeforeAll
    static void start() {
        application = TestApplication.anotherWithTheDemoCompany(RenderedTemplates.class);
        rendered = application.getBean(RenderedTemplates.class);
        rendered.forget();
        languageCheck = new LanguageCheck(application.getBean(Messages.class));
    }

    @AfterAll
    static void stop() {
        VISITORS.values().forEach(visitor -> visitor.context().close());
        application.close();
    }

    /** A page is looked at in all ways once, and its other states in one. */
    @ParameterizedTest
    @EnumSource
    @Order(1)
    void inEveryLightAndWidth(PageVisit visit) {
        BrowserUser visitor = speaking(DUTCH, visit);
        arrive(visitor, visit);
        List<String> barriers = new ArrayList<>(languageCheck.on(visitor.page(), DUTCH));
        barriers.addAll(
                LOOKED_AT.add(kind(visitor))
                        ? AccessibilityCheck.on(visitor.page())
                        : AccessibilityCheck.onAnotherState(visitor.page()));
        barriers.addAll(visitor.watch().newTroubles());
        assertThat(barriers).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    @Order(2)
    void inEnglish(PageVisit visit) {
        assertThat(barriers(visit, "en-GB")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    @Order(3)
    void inFrench(PageVisit visit) {
        assertThat(barriers(visit, "fr-BE")).isEmpty();
    }

    @Test
    @Order(4)
    void noPageIsForgotten() {
        visitAll();
        assertThat(EveryPage.notReached(application, rendered.routes())).isEmpty();
    }

    @Test
    @Order(4)
    void noTemplateIsForgotten() {
        visitAll();
        assertThat(EveryTemplate.notReached(rendered.templates())).isEmpty();
    }

    private static List<String> barriers(PageVisit visit, String language) {
        BrowserUser visitor = speaking(language, visit);
        String address = ADDRESSES.get(visit);
        if (address == null) {
            arrive(visitor, visit);
        } else {
            visitor.goTo(address);
        }
        List<String> barriers = new ArrayList<>(languageCheck.on(visitor.page(), language));
        barriers.addAll(AccessibilityCheck.onLongerWords(visitor.page()));
        barriers.addAll(visitor.watch().newTroubles());
        return barriers;
    }

    /** Finds the page by its way, and remembers where it is when that is an address of its own. */
    private static void arrive(BrowserUser visitor, PageVisit visit) {
        visitor.beginAgain();
        if (visit.leadsElsewhere(visitor) && visitor.watch().pageCanBeOpenedAgain()) {
            ADDRESSES.put(visit, visitor.page().url());
        }
        VISITED.add(visit);
    }

    /** Its address without what it is about, and whether it answers a form. */
    private static String kind(BrowserUser visitor) {
        return URI.create(visitor.page().url()).getPath().replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "{id}")
                + visitor.watch().pageCanBeOpenedAgain();
    }

    private static void visitAll() {
        EnumSet.complementOf(EnumSet.copyOf(VISITED)).forEach(visit -> arrive(speaking(DUTCH, visit), visit));
    }

    private static BrowserUser speaking(String language, PageVisit visit) {
        BrowserUser visitor = VISITORS.computeIfAbsent(visit.person(), each -> signedIn(visit));
        if (!language.equals(LANGUAGES.put(visit.person(), language))) {
            visitor.goTo(visit.isSignedIn() ? "/" : "/sign-in").speak(language);
        }
        return visitor;
    }

    private static BrowserUser signedIn(PageVisit visit) {
        var visitor = new BrowserUser(TestApplication.addressOf(application), Journey.desk());
        List.of(404, 410, 422).forEach(visitor.watch()::expect);
        return visit.isSignedIn() ? visitor.enter(visit.person()) : visitor;
    }
}
