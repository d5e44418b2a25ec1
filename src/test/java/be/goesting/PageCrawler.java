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
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipInputStream;

/**
 * Everything that one person can open: every GET of the table of routes, with every id of the organisation in its place, the
 * fragments and the searches with words typed in, every fragment that is posted, and what is taken home. Where a word is found in it, that person can read it.
 */
final class PageCrawler {

    private static final String DOWNLOAD = "/personal-data/download";

    private final Visitor visitor;

    PageCrawler(Visitor visitor) {
        this.visitor = visitor;
    }

    /**
     * @param ids of everything there is in the organisation
     * @param typed what is typed where words can be typed
     * @return by word, the addresses where it is read
     */
    Map<String, Set<String>> findings(Collection<String> words, Collection<UUID> ids, Collection<String> typed) {
        Map<String, Set<String>> findings = new LinkedHashMap<>();
        words.forEach(word -> findings.put(word, new LinkedHashSet<>()));
        addresses(ids, typed).forEach(address -> note(address, read(address), findings));
        String formToken = visitor.formToken("/methods");
        posted(ids, typed)
                .forEach((name, request) ->
                        note(name, read(request.path(), request.encoded() + "&_csrf=" + formToken), findings));
        return findings;
    }

    private static void note(String where, String read, Map<String, Set<String>> findings) {
        findings.forEach((word, places) -> {
            if (read.contains(word)) {
                places.add(where);
            }
        });
    }

    /** What only shows something, though it is posted: with each of the words in its text, and with each id where the table has one. */
    private static Map<String, Routes.Request> posted(Collection<UUID> ids, Collection<String> typed) {
        Map<String, Routes.Request> requests = new LinkedHashMap<>();
        Routes.table().stream()
                .filter(route -> route.isPost() && route.status() == 200)
                .forEach(route -> {
                    typed.forEach(words -> requests.put(route.name() + " words=" + words, filled(route, words, "")));
                    typed.stream()
                            .limit(1)
                            .forEach(words -> ids.forEach(
                                    id -> requests.put(route.name() + " " + id, filled(route, words, id.toString()))));
                });
        return requests;
    }

    /** @param id for each field that takes one; none leaves those fields away */
    private static Routes.Request filled(Routes.Route route, String words, String id) {
        Map<String, String> fields = new LinkedHashMap<>();
        route.filled().forEach((field, value) -> {
            if (!value.startsWith("#")) {
                fields.put(field, field.equals("words") ? words : value);
            } else if (!id.isEmpty()) {
                fields.put(field, id);
            }
        });
        return new Routes.Request(route.pattern(), fields);
    }

    private static List<String> addresses(Collection<UUID> ids, Collection<String> typed) {
        List<String> addresses = new ArrayList<>();
        for (Routes.Route route : Routes.table()) {
            if (route.isPost()
                    || route.pattern().startsWith("/assets")
                    || route.pattern().contains("{token}")) {
                continue;
            }
            if (route.pattern().contains("{id}")) {
                ids.forEach(id -> addresses.add(route.pattern().replace("{id}", id.toString())));
            } else if (!route.pattern().contains("{")) {
                addresses.add(route.pattern());
                addresses.addAll(asked(route, ids, typed));
            }
        }
        return addresses;
    }

    /** The page with something in its fields: an id where the table has one, else words. */
    private static List<String> asked(Routes.Route route, Collection<UUID> ids, Collection<String> typed) {
        List<String> addresses = new ArrayList<>();
        route.filled().forEach((field, value) -> {
            if (value.startsWith("#")) {
                ids.forEach(id -> addresses.add(route.pattern() + "?" + field + "=" + id));
            } else {
                typed.forEach(words -> addresses.add(
                        route.pattern() + "?" + field + "=" + URLEncoder.encode(words, StandardCharsets.UTF_8)));
            }
        });
        return addresses;
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
