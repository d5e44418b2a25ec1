package be.goesting.journeys;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** What keeps somebody from using the page: what axe finds, and what sticks out of the window. */
final class AccessibilityCheck {

    private static final int HEIGHT = 900;
    private static final int PHONE = 390;
    private static final int DESK = 1280;
    private static final List<Integer> WIDTHS_FOR_LONGER_WORDS = List.of(360, 768, DESK);
    private static final List<Integer> WIDTHS = List.of(360, PHONE, 768, 1600, DESK);

    /** Of what axe looks at, the dark changes nothing but colours. */
    private static final List<String> RULES_OF_COLOUR = List.of("color-contrast", "link-in-text-block");

    /** Colours that are still on their way to light or dark are there at once. Nothing that loads later is looked at. */
    private static final String VIOLATIONS = """
            async rules => (document.getAnimations().filter(each => each instanceof CSSTransition).forEach(each => each.finish()),
              await axe.run({ preload: false, resultTypes: ['violations'], ...(rules.length ? { runOnly: rules } : {}) })).violations.flatMap(rule => rule.nodes.map(node =>
              `${rule.id}: ${node.html.slice(0, 200)} (${[...node.any, ...node.all, ...node.none].map(each => each.message).join(' ')})`))""";

    private static final String STICKING_OUT = """
            () => document.scrollingElement.scrollWidth <= innerWidth ? [] : [`${document.scrollingElement.scrollWidth} wide`,
              ...[...document.querySelectorAll('body *')].filter(each => each.getBoundingClientRect().right > innerWidth + 0.5)
                .slice(0, 3).map(each => each.outerHTML.slice(0, 200))]""";

    private AccessibilityCheck() {}

    /** On a phone and at a desk, in light and in dark. */
    static List<String> on(Page page) {
        return on(page, List.of(PHONE, DESK), true);
    }

    /** Of what another state changes on a page that was looked at in all ways. */
    static List<String> onAnotherState(Page page) {
        return on(page, List.of(PHONE), false);
    }

    private static List<String> on(Page page, List<Integer> widthsForAxe, boolean dark) {
        page.evaluate(AxeBuilder.getAxeScript());
        return inWidths(page, WIDTHS, (width, found) -> {
            if (widthsForAxe.contains(width)) {
                add(found, "light " + width, page.evaluate(VIOLATIONS, List.of()));
                if (dark) {
                    inTheDark(page, () -> add(found, "dark " + width, page.evaluate(VIOLATIONS, RULES_OF_COLOUR)));
                }
            }
        });
    }

    private static void inTheDark(Page page, Runnable look) {
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        try {
            look.run();
        } finally {
            page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        }
    }

    /** What another language changes: its words may be longer. */
    static List<String> onLongerWords(Page page) {
        return inWidths(page, WIDTHS_FOR_LONGER_WORDS, (width, found) -> {});
    }

    /** The last one is that of a desk, on which the next page is looked for. */
    private static List<String> inWidths(Page page, List<Integer> widths, BiConsumer<Integer, List<String>> look) {
        List<String> found = new ArrayList<>();
        for (int width : widths) {
            page.setViewportSize(width, HEIGHT);
            add(found, width + "", page.evaluate(STICKING_OUT));
            look.accept(width, found);
        }
        return found;
    }

    private static void add(List<String> all, String where, Object found) {
        ((List<?>) found).forEach(each -> all.add(where + ": " + each));
    }
}
