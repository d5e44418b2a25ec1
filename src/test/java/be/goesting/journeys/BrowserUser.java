package be.goesting.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.goesting.TestApplication.Visitor;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** A person at a browser of their own, watched all the time. */
final class BrowserUser {

    static final int DESK_WIDTH = 1280;
    static final int DESK_HEIGHT = 900;

    private static final String COUNTS_PRESSES =
            "addEventListener('pointerdown', event => event.isTrusted && window.pressed(event.pointerType), true)";

    private final String address;
    private final BrowserContext context;
    private final BrowserWatch browserWatch;
    private final Page page;
    private final AtomicInteger presses = new AtomicInteger();

    BrowserUser(String address, NewContextOptions options) {
        this.address = address;
        this.context = Chromium.browser().newContext(options.setBaseURL(address));
        context.setDefaultTimeout(30_000);
        this.browserWatch = new BrowserWatch(context);
        context.exposeFunction("pressed", kind -> presses.incrementAndGet());
        context.addInitScript(COUNTS_PRESSES);
        this.page = context.newPage();
    }

    Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    BrowserWatch watch() {
        return browserWatch;
    }

    /** Opens a mailed link, comes in, and stands on Vandaag. */
    BrowserUser openLink(String token) {
        page.navigate("/sign-in/" + token);
        page.locator("main button[type=submit]").first().click();
        page.waitForURL(Pattern.compile(".*/$"));
        return this;
    }

    /** Comes in as one of the cast of the demo company, and stands on Vandaag. */
    BrowserUser enter(String person) {
        page.navigate("/demo");
        page.locator("button[value=" + person + "]").click();
        page.waitForURL(Pattern.compile(".*/$"));
        return this;
    }

    /** Takes over who is signed in there, and stands on Vandaag. */
    BrowserUser signedIn(Visitor elsewhere) {
        context.addCookies(elsewhere.cookies().stream()
                .map(cookie -> new Cookie(cookie.getName(), cookie.getValue())
                        .setUrl(address)
                        .setHttpOnly(true)
                        .setSameSite(SameSiteAttribute.LAX))
                .toList());
        return goTo("/");
    }

    /** Chooses the language by the button under each page. */
    void speak(String language) {
        page.locator(".languages [value=" + language.substring(0, 2) + "]").click();
        assertThat(page.locator("html")).hasAttribute("lang", language);
    }

    /** As with a window just opened: nothing typed is kept. */
    void beginAgain() {
        if (!page.url().equals("about:blank")) {
            page.evaluate("localStorage.clear()");
        }
    }

    BrowserUser goTo(String path) {
        page.navigate(path);
        return this;
    }

    /** How often the mouse or a finger really pressed since the count began. */
    int presses() {
        page.evaluate("1");
        return presses.get();
    }

    void countAnew() {
        presses.set(0);
    }

    Locator button(String name) {
        return named(AriaRole.BUTTON, name);
    }

    Locator link(String name) {
        return named(AriaRole.LINK, name);
    }

    Locator field(String label) {
        return page.locator("input, textarea, select")
                .and(page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)));
    }

    Locator heading(String name) {
        return named(AriaRole.HEADING, name);
    }

    /** Opens a question of the composer. */
    void ask(String chip) {
        page.locator(".composer summary.chip")
                .filter(new Locator.FilterOptions().setHasText(chip))
                .click();
    }

    /** Picks an answer of the composer. */
    void pick(String answer) {
        page.locator(".composer label.pick")
                .filter(new Locator.FilterOptions().setHasText(answer))
                .click();
    }

    /** The moment with these words in it. */
    Locator moment(String words) {
        return page.locator("article.moment").filter(new Locator.FilterOptions().setHasText(words));
    }

    Locator toast() {
        return page.locator(".toast");
    }

    void press(String... keys) {
        List.of(keys).forEach(page.keyboard()::press);
    }

    void type(String words) {
        page.keyboard().type(words);
    }

    /** Chooses a file in the one field for files. */
    void upload(String name, String content) {
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload(name, "text/csv", content.getBytes(StandardCharsets.UTF_8)));
    }

    /** Shares the words from Vandaag as quickly as can be. */
    void shares(String words) {
        goTo("/");
        field("Wat heb je geleerd?").fill(words);
        button("Deel").click();
        assertThat(toast()).containsText("Gedeeld");
    }

    /** Follows what leads to another page, and waits until it is there. */
    void follow(Locator leads) {
        String before = page.url();
        leads.click();
        page.waitForURL(address -> !address.equals(before));
        page.waitForLoadState(LoadState.DOMCONTENTLOADED);
    }

    private Locator named(AriaRole role, String name) {
        return page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
