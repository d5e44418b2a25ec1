package be.goesting;

import be.goesting.TestApplication.Visitor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
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
 * fragments and the searches with words typed in, and what is taken home. Where a word is found in it, that person can read it.
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
        for (String address : addresses(ids, typed)) {
            String read = read(address);
            words.stream()
                    .filter(read::contains)
                    .forEach(word -> findings.computeIfAbsent(word, each -> new LinkedHashSet<>())
                            .add(address));
        }
        return findings;
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
