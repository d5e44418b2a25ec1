package be.goesting.journeys;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The pages of an application, as it says itself which addresses it answers. */
final class EveryPage {

    /** What is no page, or none that can be visited, each with the reason. */
    private static final Map<String, String> EXCEPTIONS = Map.ofEntries(
            entry("GET /assets/{name}-{hash:[0-9a-f]{8}}.{ending}", "a file"),
            entry("GET /health", "for a monitor"),
            entry("GET /meetings/{id}.ics", "a file"),
            entry("GET /learning/year-review.txt", "a file"),
            entry("GET /personal-data/download", "a file"),
            entry("GET /notifications/{id}", "leads on to what it tells of"),
            entry("GET /unsubscribe/{token}", "comes with a mailed link"),
            entry("GET /moments/newer", "a piece, asked for again and again"),
            entry("GET /demo/loading", "sends on as soon as the demo company is there"));

    private EveryPage() {}

    /** Those not among the reached, by name; and exceptions that are none. */
    static Set<String> notReached(ApplicationContext application, Set<String> reached) {
        Set<String> wrong = new TreeSet<>();
        List<String> pages = application.getBeansOfType(RequestMappingHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(EveryPage::names)
                .toList();
        pages.stream()
                .filter(page -> !reached.contains(page) && !EXCEPTIONS.containsKey(page))
                .forEach(page -> wrong.add("No visit reaches " + page));
        EXCEPTIONS.keySet().stream()
                .filter(page -> reached.contains(page) || !pages.contains(page))
                .forEach(page -> wrong.add("No exception any more: " + page));
        return wrong;
    }

    private static Stream<String> names(RequestMappingInfo route) {
        Set<RequestMethod> methods = route.getMethodsCondition().getMethods();
        return methods.isEmpty() || methods.contains(RequestMethod.GET)
                ? route.getPatternValues().stream().map(pattern -> "GET " + pattern)
                : Stream.empty();
    }
}
