package bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** What is measured, and what each must reach. A new page gets its line here. */
final class Pages {

    /**
     * A page, or an act.
     *
     * @param goal the part of the reference's requests per second that it must reach at 16 connections; 0 when there is none
     * @param statements the most statements it may need; 0 when there is no limit
     */
    record Measured(String name, double goal, int statements, Load.Requests requests) {}

    private static final int PEOPLE = 32;

    private final World world;
    private final Product product;
    private final UUID organisation;
    private final List<Visitor> visitors = new ArrayList<>();
    private final List<String> cookies = new ArrayList<>();

    Pages(World world, Product product) throws IOException, SQLException {
        this.world = world;
        this.product = product;
        this.organisation = world.ids("select id from here").getFirst();
        signIn(world.ids("select p.id from people p join here on here.id = p.organisation_id order by p.id limit " + PEOPLE));
    }

    private void signIn(List<UUID> people) throws IOException {
        for (UUID person : people) {
            var visitor = new Visitor(product.address("/"));
            visitor.get("/bench/sign-in?organisation=" + organisation + "&person=" + person);
            visitor.get("/share");
            visitors.add(visitor);
            cookies.add(visitor.cookies());
        }
    }

    Measured reference() {
        return page("reference", 0, 0, List.of("/bench/reference"));
    }

    List<Measured> all() throws IOException, SQLException {
        List<String> moments = paths(
                "/moments/",
                "select moment_id from comments c join here on here.id = c.organisation_id group by 1 having count(*) = "
                        + Life.COMMENTS_OF_SOME + " order by 1 limit 500");
        List<String> people = paths(
                "/people/",
                "select p.id from people p join here on here.id = p.organisation_id order by p.id desc limit 500");
        return List.of(
                page("Vandaag", 1 / 3.0, 8, List.of("/")),
                zipped("Vandaag, gzip", List.of("/")),
                page("moment, 20 comments", 1 / 2.0, 6, moments),
                page("search, 1-3 words", 1 / 4.0, 4, searches()),
                page("a person", 1 / 2.0, 6, people),
                page("people, type-ahead", 1 / 2.0, 6, names()),
                new Measured("share", 1 / 4.0, 0, shares()));
    }

    private Measured page(String name, double goal, int statements, List<String> paths) {
        return new Measured(name, goal, statements, gets(paths, false));
    }

    private Measured zipped(String name, List<String> paths) {
        return new Measured(name, 0, 0, gets(paths, true));
    }

    private Load.Requests gets(List<String> paths, boolean zipped) {
        return connection -> Wire.get(
                paths.get(ThreadLocalRandom.current().nextInt(paths.size())),
                cookies.get(connection % cookies.size()),
                zipped);
    }

    private List<String> paths(String before, String sql) throws IOException, SQLException {
        return world.ids(sql).stream().map(id -> before + id).toList();
    }

    private static List<String> searches() {
        var chance = new SplittableRandom(7);
        var paths = new ArrayList<String>();
        for (int i = 0; i < 300; i++) {
            var words = new ArrayList<String>();
            for (int word = 0; word <= i % 3; word++) {
                words.add(Vocabulary.common("nl", chance));
            }
            paths.add("/search?words=" + encoded(String.join(" ", words)));
        }
        return paths;
    }

    private static List<String> names() {
        var chance = new SplittableRandom(8);
        var paths = new ArrayList<String>();
        for (int i = 0; i < 300; i++) {
            paths.add("/people/suggestions?name=" + encoded(Names.typed(chance)));
        }
        return paths;
    }

    private Load.Requests shares() throws IOException {
        var tokens = new ArrayList<String>();
        for (Visitor visitor : visitors) {
            tokens.add(Visitor.hidden(visitor.get("/share"), "_csrf"));
        }
        String words = encoded(Vocabulary.text("nl", new SplittableRandom(9)));
        return connection -> {
            int person = connection % tokens.size();
            String form = "_csrf=" + encoded(tokens.get(person)) + "&submission=" + UUID.randomUUID() + "&words=" + words
                    + "&audience=everyone";
            return Wire.post("/moments", cookies.get(person), form);
        };
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
