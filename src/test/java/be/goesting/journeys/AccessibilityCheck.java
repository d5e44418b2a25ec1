package be.goesting.journeys;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;

/** What keeps somebody from using the page: what axe finds, and what sticks out of the window. */
final class AccessibilityCheck {

    private static final List<Integer> WIDTHS_FOR_AXE = List.of(390, 1280);
    private static final List<Integer> WIDTHS = List.of(360, 390, 768, 1280, 1600);
    /** Colours that are still on their way to light or dark are there at once. */
    private static final String VIOLATIONS = """
            async () => (document.getAnimations().filter(each => each instanceof CSSTransition).forEach(each => each.finish()),
              await axe.run({ resultTypes: ['violations'] })).violations.flatMap(rule => rule.nodes.map(node =>
              `${rule.id}: ${node.html.slice(0, 200)} (${[...node.any, ...node.all, ...node.none].map(each => each.message).join(' ')})`))""";

    private static final String STICKING_OUT = """
            () => document.scrollingElement.scrollWidth <= innerWidth ? [] : [`${document.scrollingElement.scrollWidth} wide`,
              ...[...document.querySelectorAll('body *')].filter(each => each.getBoundingClientRect().right > innerWidth + 0.5)
                .slice(0, 3).map(each => each.outerHTML.slice(0, 200))]""";

    private AccessibilityCheck() {}

    static List<String> on(Page page) {
        List<String> found = new ArrayList<>();
        for (int width : WIDTHS) {
            page.setViewportSize(width, 900);
            add(found, width + "", page.evaluate(STICKING_OUT));
        }
        page.evaluate(AxeBuilder.getAxeScript());
        for (ColorScheme light : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new EmulateMediaOptions().setColorScheme(light));
            for (int width : WIDTHS_FOR_AXE) {
                page.setViewportSize(width, 900);
                add(found, light + " " + width, page.evaluate(VIOLATIONS));
            }
        }
        return found;
    }

    private static void add(List<String> all, String where, Object found) {
        ((List<?>) found).forEach(each -> all.add(where + ": " + each));
    }
}
