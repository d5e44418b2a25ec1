package be.goesting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.regex.Pattern;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole product, started once for all tests on a database of its own, with the demo company in it. */
public final class Running {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]*)\"");
    private static final ConfigurableApplicationContext APPLICATION = start();

    private Running() {}

    public static <T> T bean(Class<T> type) {
        return APPLICATION.getBean(type);
    }

    public static <T> Collection<T> all(Class<T> type) {
        return APPLICATION.getBeansOfType(type).values();
    }

    public static String address() {
        return addressOf(APPLICATION);
    }

    /** A browser without scripts, signed in as one of the cast. */
    public static Visitor as(String person) {
        var visitor = new Visitor();
        visitor.post("/demo", "/demo/sign-in", "person", person);
        return visitor;
    }

    private static String addressOf(ConfigurableApplicationContext application) {
        return "http://localhost:" + application.getEnvironment().getProperty("local.server.port");
    }

    private static ConfigurableApplicationContext start() {
        try {
            Path data = Files.createTempDirectory("goesting");
            var application = SpringApplication.run(
                    Goesting.class,
                    "--server.port=0",
                    "--goesting.data=" + data,
                    "--goesting.database.program=target/postgresql");
            load(application);
            return application;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void load(ConfigurableApplicationContext application) {
        var visitor = new Visitor(addressOf(application));
        visitor.post("/welcome", "/demo");
        for (int i = 0; i < 300 && !visitor.get("/demo").uri().getPath().equals("/demo"); i++) {
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Keeps its cookies, follows redirects. */
    public static final class Visitor {

        private final HttpClient client = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        private final String root;

        public Visitor() {
            this(address());
        }

        private Visitor(String root) {
            this.root = root;
        }

        public HttpResponse<String> get(String path) {
            return send(HttpRequest.newBuilder(URI.create(root + path)).build());
        }

        /** Fills in a form of the page; fields are names and values in turn. */
        public HttpResponse<String> post(String page, String path, String... fields) {
            var csrf = CSRF.matcher(get(page).body());
            var body = new StringBuilder("_csrf=").append(csrf.find() ? csrf.group(1) : "");
            for (int i = 0; i < fields.length; i += 2) {
                body.append('&')
                        .append(fields[i])
                        .append('=')
                        .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
            }
            return send(HttpRequest.newBuilder(URI.create(root + path))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                    .build());
        }

        private HttpResponse<String> send(HttpRequest request) {
            try {
                return client.send(request, HttpResponse.BodyHandlers.ofString());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
