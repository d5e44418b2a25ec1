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
    private static final int SMALLEST_PHONE = 320;
    private static final int PHONE = 390;
    private static final int DESK = 1280;
    private static final List<Integer> WIDTHS_FOR_LONGER_WORDS = List.of(360, 768, DESK);
    private static final List<Integer> WIDTHS = List.of(PHONE, 768, DESK);

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

    /** Whatever people wrote becomes longer: the name of a team, and an address that is one word. */
    private static final String WRITE_MORE = """
            () => document.querySelectorAll('[dir=auto], bdi, [dir=auto] *, .byline a, .moment-how a, .topic, .moment-words p, .moment-title a')
              .forEach(each => {
              if (!each.childElementCount && each.textContent.trim() && !each.matches('textarea, option')) each.append(Object.assign(
                document.createElement('span'), { className: 'written-more', textContent: ' Arbeidsongeschiktheidsverzekeringen'
                  + ' https://intranet.example.be/opleidingen/2026/veiligheid/handleiding_vorkheftruck_versie_definitief.pdf' })) })""";

    private static final String WRITE_NO_MORE =
            "() => document.querySelectorAll('.written-more').forEach(each => each.remove())";

    /** A name, which is a word with a capital behind another word, becomes longer where it stands in a button or a heading. */
    private static final String LENGTHEN_NAMES = """
            () => { window.namesBefore = [...document.querySelectorAll('h1, h2, h3, label, legend, button, .button')]
              .flatMap(each => [...each.childNodes]).filter(each => each.nodeType === Node.TEXT_NODE)
              .map(text => [text, text.data]);
              window.namesBefore.forEach(([text, words]) =>
                text.data = words.replace(/(?<=\\S\\s+)\\p{Lu}\\p{Ll}+(?=[^\\p{L}]*$)/u, name => name + 'n'.repeat(100))) }""";

    private static final String SHORTEN_NAMES =
            "() => window.namesBefore.forEach(([text, words]) => text.data = words)";

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
        List<String> found = onLongWords(page);
        found.addAll(inWidths(page, WIDTHS, (width, inWidth) -> {
            if (widthsForAxe.contains(width)) {
                add(inWidth, "light " + width, page.evaluate(VIOLATIONS, List.of()));
                if (dark) {
                    inTheDark(page, () -> add(inWidth, "dark " + width, page.evaluate(VIOLATIONS, RULES_OF_COLOUR)));
                }
            }
        }));
        return found;
    }

    /** On the smallest phone there is. */
    private static List<String> onLongWords(Page page) {
        List<String> found = new ArrayList<>();
        page.setViewportSize(SMALLEST_PHONE, HEIGHT);
        page.evaluate(WRITE_MORE);
        add(found, "long words", page.evaluate(STICKING_OUT));
        page.evaluate(WRITE_NO_MORE);
        page.evaluate(LENGTHEN_NAMES);
        add(found, "long names", page.evaluate(STICKING_OUT));
        page.evaluate(SHORTEN_NAMES);
        return found;
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
