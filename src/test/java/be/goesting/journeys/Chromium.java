package be.goesting.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.CLI;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A real browser for each thread that has journeys, for Playwright belongs to one: the machine's own, else one that is fetched. The
 * one without windows needs two thirds of the processor of the whole one.
 */
final class Chromium {

    private static final List<String> NAMES =
            List.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final boolean ROOT = "root".equals(System.getProperty("user.name"));
    private static final ThreadLocal<Browser> BROWSER = ThreadLocal.withInitial(() -> find(playwright()));

    private Chromium() {}

    static Browser browser() {
        return BROWSER.get();
    }

    private static Playwright playwright() {
        return Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    }

    /** One at a time, so that what has to be fetched is fetched once. */
    private static synchronized Browser find(Playwright playwright) {
        return onPath(playwright)
                .or(() -> playwrightsOwn(playwright))
                .or(() -> download() ? playwrightsOwn(playwright) : Optional.empty())
                .or(() -> installPackage() ? onPath(playwright) : Optional.empty())
                .orElseThrow(
                        () -> new IllegalStateException(
                                "The journeys need a browser, and none could be found or fetched: install chromium or google-chrome"));
    }

    private static Optional<Browser> onPath(Playwright playwright) {
        return NAMES.stream()
                .flatMap(Chromium::programs)
                .findFirst()
                .map(program -> playwright.chromium().launch(options().setExecutablePath(program)));
    }

    private static Stream<Path> programs(String name) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable);
    }

    private static Optional<Browser> playwrightsOwn(Playwright playwright) {
        try {
            return Optional.of(playwright.chromium().launch(options()));
        } catch (PlaywrightException e) {
            return Optional.empty();
        }
    }

    private static LaunchOptions options() {
        var arguments = new ArrayList<>(List.of(
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-quic",
                "--no-first-run"));
        if (ROOT) {
            arguments.add("--no-sandbox");
        }
        return new LaunchOptions().setArgs(arguments);
    }

    /** In a process of its own, for Playwright's command ends the program it runs in. */
    private static boolean download() {
        var line = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-cp",
                System.getProperty("java.class.path"),
                CLI.class.getName(),
                "install",
                "chromium"));
        if (ROOT) {
            line.add("--with-deps");
        }
        return succeeds(line);
    }

    private static boolean installPackage() {
        return ROOT
                && programs("apt-get").findFirst().isPresent()
                && succeeds(List.of("apt-get", "update"))
                && succeeds(List.of("apt-get", "install", "-y", "--no-install-recommends", NAMES.getFirst()));
    }

    private static boolean succeeds(List<String> line) {
        try {
            return new ProcessBuilder(line).inheritIO().start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
