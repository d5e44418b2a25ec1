package be.goesting;

import static org.assertj.core.api.Assertions.assertThat;

import be.goesting.identity.SignInLinks;
import be.goesting.site.access.SignedIn;
import be.goesting.tenancy.Organisation;
import be.goesting.tenancy.Organisations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole product, started once for all tests on a database of its own, with the demo company in it. */
public final class TestApplication {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]*)\"");

    private TestApplication() {}

    /** Starts when somebody first asks for it. */
    private static final class Shared {

        private static final ConfigurableApplicationContext APPLICATION = anotherWithTheDemoCompany();

        /** Before any test has written something. */
        private static final Map<String, byte[]> VANDAAG = Stream.of(
                        "hanne-claes",
                        "jef-wuyts",
                        "katrien-goossens",
                        "loic-delvaux",
                        "luc-mertens",
                        "priya-nair",
                        "sofie-maes",
                        "tom-verlinden")
                .collect(Collectors.toMap(
                        person -> person,
                        person -> signedIn(APPLICATION, person).bytes("/").body()));
    }

    /** Vandaag of one of the cast as it was when the application had just started. */
    static byte[] vandaagAtFirst(String person) {
        return Objects.requireNonNull(Shared.VANDAAG.get(person));
    }

    public static <T> T bean(Class<T> type) {
        return Shared.APPLICATION.getBean(type);
    }

    public static <T> Collection<T> all(Class<T> type) {
        return Shared.APPLICATION.getBeansOfType(type).values();
    }

    public static String address() {
        return addressOf(Shared.APPLICATION);
    }

    /** The application itself, for a test that founds a {@link TestOrganisation} in it. */
    public static ConfigurableApplicationContext application() {
        return Shared.APPLICATION;
    }

    /** A browser without scripts, signed in as one of the cast. */
    public static Visitor as(String person) {
        return signedIn(Shared.APPLICATION, person);
    }

    private static Visitor signedIn(ConfigurableApplicationContext application, String person) {
        return new Visitor(addressOf(application)).enteredBy(tokenOf(application, person));
    }

    /** A link by which one of the cast comes in. */
    public static String tokenOf(String person) {
        return tokenOf(Shared.APPLICATION, person);
    }

    public static String tokenOf(ConfigurableApplicationContext application, String person) {
        UUID demo = application.getBean(Organisations.class).installed().stream()
                .filter(each -> each.kind() == Organisation.Kind.DEMO)
                .map(Organisations.Installed::id)
                .findFirst()
                .orElseThrow();
        UUID id = UUID.nameUUIDFromBytes(("brabo " + person).getBytes(StandardCharsets.UTF_8));
        return application.getBean(SignInLinks.class).make(new SignedIn(demo, id));
    }

    public static String addressOf(ConfigurableApplicationContext application) {
        return "http://localhost:" + application.getEnvironment().getProperty("local.server.port");
    }

    /** Once more, with a demo company that only one test changes, and beans of that test; whoever starts it closes it. */
    public static ConfigurableApplicationContext anotherWithTheDemoCompany(Class<?>... more) {
        var application = on(TestDatabase.copy(), List.of(more));
        load(application);
        return application;
    }

    /** Once more, empty and apart, for a test that would be in the way of the others; whoever starts it closes it. */
    public static ConfigurableApplicationContext another(String... settings) {
        return on(TestDatabase.copy(), settings);
    }

    /** The same, with a bean of that test. */
    public static ConfigurableApplicationContext another(Class<?> more, String... settings) {
        return on(TestDatabase.copy(), List.of(more), settings);
    }

    /** On the data in this folder; whoever starts it closes it. */
    static ConfigurableApplicationContext on(Path data, String... settings) {
        return on(data, List.of(), settings);
    }

    private static ConfigurableApplicationContext on(Path data, List<Class<?>> more, String... settings) {
        List<String> arguments =
                new ArrayList<>(List.of("--goesting.data=" + data, "--goesting.database.program=target/postgresql"));
        arguments.addAll(List.of(settings));
        if (arguments.stream().noneMatch(argument -> argument.startsWith("--server.port="))) {
            arguments.add("--server.port=0");
        }
        if (arguments.stream().noneMatch(argument -> argument.startsWith("--goesting.proxies="))) {
            arguments.add("--goesting.proxies=127.0.0.0/8, ::1/128");
        }
        var application = new SpringApplication(Goesting.class);
        application.addPrimarySources(more);
        return OneAtATime.run(application, arguments.toArray(String[]::new));
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

        private static final Pattern BROKEN_LINE = Pattern.compile("\"[ \\t\\r]*+\\n\\s*+");

        private final CookieManager cookies = new CookieManager();
        private final HttpClient stays =
                HttpClient.newBuilder().cookieHandler(cookies).build();
        private final HttpClient client = HttpClient.newBuilder()
                .cookieHandler(cookies)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        private final String root;

        public Visitor() {
            this(address());
        }

        public Visitor(String root) {
            this.root = root;
        }

        public List<HttpCookie> cookies() {
            return cookies.getCookieStore().getCookies();
        }

        /** Opens a mailed link and goes in. */
        public Visitor enteredBy(String token) {
            String path = "/sign-in/" + token;
            var form = HttpRequest.newBuilder()
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString("_csrf=" + formToken(path)));
            send(form, path);
            return this;
        }

        /** The token that a form on the page carries. */
        public String formToken(String page) {
            var csrf = CSRF.matcher(get(page).body());
            return csrf.find() ? csrf.group(1) : "";
        }

        /** The very answer to the request: a redirect is not followed. */
        public HttpResponse<String> send(HttpRequest.Builder request, String path) {
            return send(stays, request.uri(URI.create(root + path)).build());
        }

        public HttpResponse<String> get(String path) {
            return send(client, HttpRequest.newBuilder(URI.create(root + path)).build());
        }

        /** Fills in a form of the page; fields are names and values in turn. */
        public HttpResponse<String> post(String page, String path, String... fields) {
            var body = new StringBuilder("_csrf=").append(formToken(page));
            for (int i = 0; i < fields.length; i += 2) {
                body.append('&')
                        .append(fields[i])
                        .append('=')
                        .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
            }
            var request = HttpRequest.newBuilder(URI.create(root + path))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(body.toString()));
            return send(client, request.build());
        }

        /** A file as it is sent. */
        public HttpResponse<byte[]> bytes(String path) {
            var request = HttpRequest.newBuilder(URI.create(root + path)).build();
            return send(client, request, HttpResponse.BodyHandlers.ofByteArray());
        }

        /** Sends a file with a form of the page, in the field {@code file}. */
        public HttpResponse<String> upload(String page, String path, String fileName, byte[] content) {
            String boundary = "boundary-of-the-parts";
            String before = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n"
                    + formToken(page) + "\r\n--" + boundary
                    + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                    + "\"\r\nContent-Type: text/csv\r\n\r\n";
            var request = HttpRequest.newBuilder(URI.create(root + path))
                    .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                    .POST(HttpRequest.BodyPublishers.concat(
                            HttpRequest.BodyPublishers.ofString(before),
                            HttpRequest.BodyPublishers.ofByteArray(content),
                            HttpRequest.BodyPublishers.ofString("\r\n--" + boundary + "--\r\n")));
            return send(client, request.build());
        }

        /** Sends files with the form of the page; files are names and contents. */
        public HttpResponse<String> postFiles(String page, String path, Map<String, byte[]> files) {
            String boundary = "----goesting";
            var body = new java.io.ByteArrayOutputStream();
            part(body, boundary, "name=\"_csrf\"", formToken(page).getBytes(StandardCharsets.UTF_8));
            files.forEach(
                    (name, content) -> part(body, boundary, "name=\"files\"; filename=\"" + name + "\"", content));
            body.writeBytes(("--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
            var request = HttpRequest.newBuilder(URI.create(root + path))
                    .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                    .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()));
            return send(client, request.build());
        }

        private static void part(
                java.io.ByteArrayOutputStream body, String boundary, String disposition, byte[] content) {
            String head = "--" + boundary + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n";
            body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
            body.writeBytes(content);
            body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        }

        /** Where a template breaks a line between two attributes says nothing. */
        private static String attributesOnOneLine(String body) {
            return BROKEN_LINE.matcher(body).replaceAll("\" ");
        }

        private static HttpResponse<String> send(HttpClient by, HttpRequest request) {
            return send(
                    by,
                    request,
                    answer -> HttpResponse.BodySubscribers.mapping(
                            HttpResponse.BodySubscribers.ofString(StandardCharsets.UTF_8),
                            Visitor::attributesOnOneLine));
        }

        /** Whatever is answered to whom, in any test: the browser is told what to beware of, on the way too. */
        private static <T> HttpResponse<T> guarded(HttpResponse<T> answer) {
            answer.previousResponse().ifPresent(Visitor::guarded);
            assertThat(answer.headers().map())
                    .as("%s %s", answer.statusCode(), answer.request().uri())
                    .containsKeys(
                            "content-security-policy",
                            "permissions-policy",
                            "referrer-policy",
                            "x-content-type-options",
                            "x-frame-options");
            return answer;
        }

        private static <T> HttpResponse<T> send(HttpClient by, HttpRequest request, HttpResponse.BodyHandler<T> as) {
            try {
                return guarded(by.send(request, as));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
