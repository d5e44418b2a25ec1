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
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is measured, and what each must reach. A new page gets its line here. */
final class Pages {

    /** A page, or an act. */
    record Measured(String name, Goal goal, Load.Requests requests) {}

    private static final int PEOPLE = 32;

    private final World world;
    private final Product product;
    private final UUID organisation;
    private final List<Visitor> visitors = new ArrayList<>();
    private final List<String> cookies = new ArrayList<>();

    Pages(World world, Product product) throws IOException, SQLException {
        this.world = world;
        this.product = product;
        this.organisation = world.organisation();
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
        return page("reference", Goal.NONE, List.of("/bench/reference"));
    }

    List<Measured> all() throws IOException, SQLException {
        List<String> moments = paths(
                "/moments/",
                "select moment_id from comments c join here on here.id = c.organisation_id group by 1 having count(*) = "
                        + Life.COMMENTS_OF_SOME + " order by 1 desc limit 500");
        List<String> people = paths(
                "/people/",
                "select p.id from people p join here on here.id = p.organisation_id order by p.id desc limit 500");
        List<String> questions = paths(
                "/questions/",
                "select q.id from questions q join here on here.id = q.organisation_id where audience = 'everyone' and answer_count = "
                        + Help.ANSWERS_OF_SOME + " order by created_at desc limit 500");
        return List.of(
                page("Vandaag", new Goal(1 / 3.0, 8, 1.5).sending(60_000), List.of("/")),
                new Measured("Vandaag, gzip", Goal.NONE.sending(15_000), gets(List.of("/"), true)),
                page("moment, 20 comments", new Goal(1 / 2.0, 6, 1.2), moments),
                page("search, 1-3 words", new Goal(1 / 4.0, 4, 4).within(100).sending(30_000), searches()),
                page("search, a rare word", new Goal(1 / 4.0, 4, 2).within(30).sending(30_000), rare()),
                page("search, an absent one", new Goal(1 / 4.0, 4, 2).within(30).sending(30_000), absent()),
                new Measured("who knows this?", new Goal(1 / 6.0, 6, 4).within(150), considered()),
                page("a person", new Goal(1 / 2.0, 6, 1.5), people),
                page("people, type-ahead", new Goal(1 / 2.0, 6, 1.5), names("/people/suggestions?name=")),
                page("directory, by name", new Goal(1 / 2.0, 6, 1.5), names("/people?name=")),
                page("directory, filtered", new Goal(1 / 2.0, 6, 1.5), filtered()),
                page("question, 8 answers", new Goal(0, 6, 1.2), questions),
                page("questions", new Goal(0, 8, 1.5), List.of("/questions", "/questions?show=all")),
                new Measured("share", new Goal(1 / 4.0, 0, 1.5), shares()),
                page("search, after writing", new Goal(1 / 4.0, 4, 2).within(30).sending(30_000), rare()));
    }

    private Measured page(String name, Goal goal, List<String> paths) {
        return new Measured(name, goal, gets(paths, false));
    }

    private Load.Requests gets(List<String> paths, boolean zipped) {
        return connection -> Wire.get(
                any(paths),
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

    /** As the questions of people who look for a type, a part or a name. */
    private static List<String> rare() {
        var chance = new SplittableRandom(11);
        return Stream.generate(() -> "/search?words=" + encoded(Vocabulary.seldom("nl", chance)))
                .limit(300)
                .toList();
    }

    private static List<String> absent() {
        return IntStream.range(0, 300)
                .mapToObj(i -> "/search?words=" + encoded("zeearend" + i))
                .toList();
    }

    private static List<String> names(String path) {
        var chance = new SplittableRandom(8);
        return Stream.generate(() -> path + encoded(Names.typed(chance))).limit(300).toList();
    }

    /** Who knows something of a topic, speaks a language, is of a team or at a site. */
    private List<String> filtered() throws IOException, SQLException {
        List<String> paths = new ArrayList<>(paths(
                "/people?topic=",
                "select t.id from topics t join here on here.id = t.organisation_id order by t.id limit 200"));
        paths.addAll(paths(
                "/people?speaks=fr&team=",
                "select t.id from teams t join here on here.id = t.organisation_id order by t.id desc limit 200"));
        paths.addAll(List.of("/people?speaks=en", "/people?site=Gent", "/people?site=Luik&speaks=nl"));
        return paths;
    }

    /** One to three sentences, as they are sent while somebody types. */
    private Load.Requests considered() throws IOException {
        var chance = new SplittableRandom(10);
        var questions = new ArrayList<String>();
        for (int i = 0; i < 300; i++) {
            String language = i % 10 < 6 ? "nl" : i % 10 < 9 ? "fr" : "en";
            int subject = (int) (3_000 * Math.pow(chance.nextDouble(), 2));
            questions.add(encoded(Vocabulary.question(language, Vocabulary.subject(language, subject), chance)));
        }
        return posts("/questions/considered", true, () -> "&body=" + any(questions));
    }

    private Load.Requests shares() throws IOException {
        String words = encoded(Vocabulary.text("nl", new SplittableRandom(9)));
        return posts(
                "/moments",
                false,
                () -> "&submission=" + UUID.randomUUID() + "&body=" + words + "&audience=everyone");
    }

    private Load.Requests posts(String path, boolean fragment, Supplier<String> fields) throws IOException {
        var tokens = new ArrayList<String>();
        for (Visitor visitor : visitors) {
            tokens.add(encoded(Visitor.hidden(visitor.get("/share"), "_csrf")));
        }
        return connection -> {
            int person = connection % tokens.size();
            return Wire.post(path, cookies.get(person), "_csrf=" + tokens.get(person) + fields.get(), fragment);
        };
    }

    private static String any(List<String> texts) {
        return texts.get(ThreadLocalRandom.current().nextInt(texts.size()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
