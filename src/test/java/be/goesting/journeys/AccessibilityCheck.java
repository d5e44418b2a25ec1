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
        List<String> found = new ArrayList<>(stickingOut(page, WIDTHS));
        page.evaluate(AxeBuilder.getAxeScript());
        for (ColorScheme light : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new EmulateMediaOptions().setColorScheme(light));
            List<String> rules = light == ColorScheme.DARK ? RULES_OF_COLOUR : List.of();
            for (int width : WIDTHS_FOR_AXE) {
                page.setViewportSize(width, HEIGHT);
                add(found, light + " " + width, page.evaluate(VIOLATIONS, rules));
            }
        }
        return found;
    }

    /** What another language changes: its words may be longer. */
    static List<String> onLongerWords(Page page) {
        return stickingOut(page, WIDTHS_FOR_LONGER_WORDS);
    }

    private static List<String> stickingOut(Page page, List<Integer> widths) {
        List<String> found = new ArrayList<>();
        for (int width : widths) {
            page.setViewportSize(width, HEIGHT);
            add(found, width + "", page.evaluate(STICKING_OUT));
        }
        return found;
    }

    private static void add(List<String> all, String where, Object found) {
        ((List<?>) found).forEach(each -> all.add(where + ": " + each));
    }
}
