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

/** One real browser for all journeys: the machine's own, else one that is fetched. */
final class Chromium {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final boolean ROOT = "root".equals(System.getProperty("user.name"));
    private static final Playwright PLAYWRIGHT =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));

    static final Browser BROWSER = find();

    private Chromium() {}

    private static Browser find() {
        return onPath().map(Chromium::launch)
                .or(Chromium::playwrightsOwn)
                .or(() -> download() ? playwrightsOwn() : Optional.empty())
                .or(() -> installPackage() ? onPath().map(Chromium::launch) : Optional.empty())
                .orElseThrow(
                        () -> new IllegalStateException(
                                "The journeys need a browser, and none could be found or fetched: install chromium or google-chrome"));
    }

    private static Optional<Path> onPath() {
        return NAMES.stream().flatMap(Chromium::programs).findFirst();
    }

    private static Stream<Path> programs(String name) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable);
    }

    private static Optional<Browser> playwrightsOwn() {
        try {
            return Optional.of(PLAYWRIGHT.chromium().launch(options()));
        } catch (PlaywrightException e) {
            return Optional.empty();
        }
    }

    private static Browser launch(Path program) {
        return PLAYWRIGHT.chromium().launch(options().setExecutablePath(program));
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
                && succeeds(List.of("apt-get", "install", "-y", "--no-install-recommends", "chromium"));
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
