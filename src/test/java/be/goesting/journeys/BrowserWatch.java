package be.goesting.journeys;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Writes down whatever should never happen in a browser, unless the journey said beforehand that it would. */
final class BrowserWatch {

    private static final Set<String> SCHEMES_OF_THE_NET = Set.of("http", "https", "ws", "wss");

    private final List<String> troubles = new ArrayList<>();
    private final Set<Integer> expected = new HashSet<>();
    private boolean lineMayBeLost;
    private boolean pageCanBeOpenedAgain;

    BrowserWatch(BrowserContext context) {
        context.onConsoleMessage(this::said);
        context.onWebError(error -> troubles.add("A script failed: " + error.error()));
        context.onRequest(this::asked);
        context.onResponse(this::answered);
    }

    /** The journey goes where the server says no in this way. */
    void expect(int status) {
        expected.add(status);
    }

    void expectLostLine() {
        lineMayBeLost = true;
    }

    /** Whether the page came by its address, and not as the answer to a form. */
    boolean pageCanBeOpenedAgain() {
        return pageCanBeOpenedAgain;
    }

    /** What went wrong since this was last asked. */
    List<String> newTroubles() {
        List<String> since = troubles();
        troubles.clear();
        return since;
    }

    List<String> troubles() {
        return List.copyOf(troubles);
    }

    private void said(ConsoleMessage message) {
        boolean loud = message.type().equals("error") || message.type().equals("warning");
        // What could not be loaded is judged by its status, below.
        boolean judged = message.text().startsWith("Failed to load resource")
                || (lineMayBeLost && message.text().startsWith("htmx:"));
        if (loud && !judged) {
            troubles.add("Console: " + message.text());
        }
    }

    private void asked(Request request) {
        var address = URI.create(request.url());
        if (SCHEMES_OF_THE_NET.contains(address.getScheme()) && !"localhost".equals(address.getHost())) {
            troubles.add("A request to another host: " + request.url());
        }
    }

    private void answered(Response response) {
        if (response.request().isNavigationRequest()) {
            pageCanBeOpenedAgain = response.request().method().equals("GET");
        }
        if (response.status() >= 400 && !expected.contains(response.status())) {
            troubles.add(response.status() + " from " + response.url());
        }
        String policy = response.headers().getOrDefault("content-security-policy", "");
        boolean strict = policy.startsWith("default-src 'none';") && !policy.contains("unsafe");
        if (!strict && response.status() != 304) {
            troubles.add("No strict Content-Security-Policy on " + response.url() + ": " + policy);
        }
    }
}
