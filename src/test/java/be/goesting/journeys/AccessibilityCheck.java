package be.goesting.journeys;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;

/** What keeps somebody from using the page: what axe finds, and what sticks out of the window. */
final class AccessibilityCheck {

    private static final int HEIGHT = 900;
    private static final List<Integer> WIDTHS_FOR_AXE = List.of(390, 1280);
    private static final List<Integer> WIDTHS_FOR_LONGER_WORDS = List.of(360, 768, 1280);
    private static final List<Integer> WIDTHS = List.of(360, 390, 768, 1280, 1600);
    /** Of what axe looks at, the dark changes nothing but colours. */
    private static final List<String> RULES_OF_COLOUR = List.of("color-contrast", "link-in-text-block");

    /** Colours that are still on their way to light or dark are there at once. */
    private static final String VIOLATIONS = """
            async rules => (document.getAnimations().filter(each => each instanceof CSSTransition).forEach(each => each.finish()),
              await axe.run({ resultTypes: ['violations'], ...(rules.length ? { runOnly: rules } : {}) })).violations.flatMap(rule => rule.nodes.map(node =>
              `${rule.id}: ${node.html.slice(0, 200)} (${[...node.any, ...node.all, ...node.none].map(each => each.message).join(' ')})`))""";

    private static final String STICKING_OUT = """
            () => document.scrollingElement.scrollWidth <= innerWidth ? [] : [`${document.scrollingElement.scrollWidth} wide`,
              ...[...document.querySelectorAll('body *')].filter(each => each.getBoundingClientRect().right > innerWidth + 0.5)
                .slice(0, 3).map(each => each.outerHTML.slice(0, 200))]""";

    private AccessibilityCheck() {}

    static List<String> on(Page page) {
        List<String> found = new ArrayList<>();
        page.evaluate(AxeBuilder.getAxeScript());
        for (int width : WIDTHS) {
            page.setViewportSize(width, HEIGHT);
            add(found, width + "", page.evaluate(STICKING_OUT));
            if (WIDTHS_FOR_AXE.contains(width)) {
                add(found, "light " + width, page.evaluate(VIOLATIONS, List.of()));
                inTheDark(page, () -> add(found, "dark " + width, page.evaluate(VIOLATIONS, RULES_OF_COLOUR)));
            }
        }
        return found;
    }

    private static void inTheDark(Page page, Runnable look) {
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        look.run();
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    /** What another language changes: its words may be longer. */
    static List<String> onLongerWords(Page page) {
        List<String> found = new ArrayList<>();
        for (int width : WIDTHS_FOR_LONGER_WORDS) {
            page.setViewportSize(width, HEIGHT);
            add(found, width + "", page.evaluate(STICKING_OUT));
        }
        return found;
    }

    private static void add(List<String> all, String where, Object found) {
        ((List<?>) found).forEach(each -> all.add(where + ": " + each));
    }
}
