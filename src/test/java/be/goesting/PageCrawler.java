package be.goesting;

import be.goesting.TestApplication.Visitor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.zip.ZipInputStream;

/**
 * Everything that one person can open: every GET of the table of routes, with every id of the organisation in its place, the
 * fragments and the searches with words typed in, every fragment that is posted, and what is taken home. Where a word is found in it, that person can read it.
 */
final class PageCrawler {

    private static final String DOWNLOAD = "/personal-data/download";

    private final Visitor visitor;
    private final Map<String, List<UUID>> things;
    private final Predicate<Place> suits;
    private final Set<Place> opened = new HashSet<>();

    /** A route, and the table of the thing whose id is put in it. */
    record Place(String route, String table) {}

    /**
     * @param things ids of everything there is in the organisation, by table
     * @param suits whether things of that table are worth trying there
     */
    PageCrawler(Visitor visitor, Map<String, List<UUID>> things, Predicate<Place> suits) {
        this.visitor = visitor;
        this.things = things;
        this.suits = suits;
    }

    /**
     * @param typed what is typed where words can be typed
     * @return by word, the addresses where it is read
     */
    Map<String, Set<String>> findings(Collection<String> words, Collection<String> typed) {
        Map<String, Set<String>> findings = new LinkedHashMap<>();
        words.forEach(word -> findings.put(word, new LinkedHashSet<>()));
        String formToken = visitor.formToken("/methods");
        for (Routes.Route route : Routes.table()) {
            if (route.isPost()) {
                posted(route, typed)
                        .forEach((name, request) ->
                                note(name, read(request.path(), request.encoded() + "&_csrf=" + formToken), findings));
            } else {
                addresses(route, typed).forEach(address -> note(address, read(address), findings));
                things(route).forEach((address, place) -> {
                    String page = read(address);
                    if (!page.isEmpty()) {
                        opened.add(place);
                    }
                    note(address, page, findings);
                });
            }
        }
        return findings;
    }

    /** Where things of which table were shown. */
    Set<Place> opened() {
        return opened;
    }

    private static void note(String where, String read, Map<String, Set<String>> findings) {
        findings.forEach((word, places) -> {
            if (read.contains(word)) {
                places.add(where);
            }
        });
    }

    /** What only shows something, though it is posted: with each of the words in its text, and with each id where the table has one. */
    private Map<String, Routes.Request> posted(Routes.Route route, Collection<String> typed) {
        Map<String, Routes.Request> requests = new LinkedHashMap<>();
        if (route.status() == 200) {
            typed.forEach(words -> requests.put(route.name() + " words=" + words, filled(route, words, "")));
            typed.stream()
                    .limit(1)
                    .forEach(words -> things.values().stream()
                            .flatMap(List::stream)
                            .forEach(id -> requests.put(route.name() + " " + id, filled(route, words, id.toString()))));
        }
        return requests;
    }

    /** @param id for each field that takes one; none leaves those fields away */
    private static Routes.Request filled(Routes.Route route, String words, String id) {
        Map<String, String> fields = new LinkedHashMap<>();
        route.filled().forEach((field, value) -> {
            if (!value.startsWith("#")) {
                fields.put(field, field.equals("body") ? words : value);
            } else if (!id.isEmpty()) {
                fields.put(field, id);
            }
        });
        return new Routes.Request(route.pattern(), fields);
    }

    /** The page as it is, and with words in each field that takes some. */
    private static List<String> addresses(Routes.Route route, Collection<String> typed) {
        List<String> addresses = new ArrayList<>();
        if (!route.pattern().contains("{")) {
            addresses.add(route.pattern());
            route.filled().entrySet().stream()
                    .filter(field -> !field.getValue().startsWith("#"))
                    .forEach(field -> typed.forEach(words -> addresses.add(route.pattern() + "?" + field.getKey() + "="
                            + URLEncoder.encode(words, StandardCharsets.UTF_8))));
        }
        return addresses;
    }

    /** The page of each thing, and the page with a thing in each field that takes one. */
    private Map<String, Place> things(Routes.Route route) {
        Map<String, Place> addresses = new LinkedHashMap<>();
        things.forEach((table, ids) -> {
            var place = new Place(route.name(), table);
            if (suits.test(place)) {
                ids.forEach(id -> withThing(route, id).forEach(address -> addresses.put(address, place)));
            }
        });
        return addresses;
    }

    private static List<String> withThing(Routes.Route route, UUID id) {
        if (route.pattern().contains("{id}")) {
            return List.of(route.pattern().replace("{id}", id.toString()));
        }
        return route.pattern().contains("{")
                ? List.of()
                : route.filled().entrySet().stream()
                        .filter(field -> field.getValue().startsWith("#"))
                        .map(field -> route.pattern() + "?" + field.getKey() + "=" + id)
                        .toList();
    }

    /** What stands there; nothing for what is not opened. */
    private String read(String address) {
        if (address.equals(DOWNLOAD)) {
            return unzipped(visitor.bytes(address).body());
        }
        HttpResponse<String> answer = visitor.get(address);
        return answer.statusCode() == 200 ? answer.body() : "";
    }

    private String read(String path, String form) {
        var request = HttpRequest.newBuilder()
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form));
        HttpResponse<String> answer = visitor.send(request, path);
        return answer.statusCode() == 200 ? answer.body() : "";
    }

    private static String unzipped(byte[] archive) {
        var text = new StringBuilder();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            while (zip.getNextEntry() != null) {
                text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
