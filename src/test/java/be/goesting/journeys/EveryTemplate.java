package be.goesting.journeys;

import static java.util.Map.entry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The templates under {@code src/main/jte}, and which of them are shown when some are. */
final class EveryTemplate {

    private static final Path FOLDER = Path.of("src/main/jte");
    private static final Pattern CALL = Pattern.compile("@template\\.([a-z][a-z.-]*)\\(");

    /** What no visit shows, each with the reason. */
    private static final Map<String, String> EXCEPTIONS = Map.ofEntries(
            entry("conversations/meeting/passed", "comes with another leader: WhoSeesAConversationTest"),
            entry("site/typed", "comes to who is signed out while writing: ExpiredSessionTest"),
            entry("demo/loading", "is gone as soon as the demo company is there"),
            entry("demo/progress", "is gone as soon as the demo company is there"),
            entry("identity/arrive", "comes with a mailed link: FounderSetsUpTheOrganisationTest"),
            entry("imports/failed", "comes when bringing breaks off"),
            entry("imports/progress", "is gone as soon as all was brought"),
            entry("imports/running", "is gone as soon as all was brought"),
            entry("intentions/answered", "comes once an intention was looked back on: OwnerLooksBackOnAnIntentionTest"),
            entry("intentions/check-in-again", "comes without scripts after too long an answer: FormLimitsTest"),
            entry("moments/newer", "comes when somebody else shares meanwhile: ReaderFollowsTheFeedTest"),
            entry("moments/out-of-reach", "comes to who takes back a reaction on what is out of reach by now"),
            entry("needs/share-again", "comes when another leads than the page named: NeedsTest"),
            entry("needs/of-topic", "comes when somebody wants to learn more of a topic"),
            entry("notifications/gone", "comes with a link to what is gone: OpeningReadsTest"),
            entry("notifications/mail", "is mailed: NotificationsByMailTest"),
            entry("notifications/unsubscribe", "comes with a mailed link: NotificationsByMailTest"),
            entry(
                    "notifications/unsubscribe-over",
                    "comes with a mailed link to somebody who left: NotificationsByMailTest"),
            entry("privacy/export", "lies in the archive that is taken home: TakingItHomeTest"),
            entry("site/too-much-mail", "comes after hundreds of letters: TooMuchMailTest"),
            entry("talks/has-a-name", "comes with a nameless question: TwoPeopleTalkTest"),
            entry("talks/helped", "comes after a talk: AfterwardsTest"),
            entry("talks/panel", "comes after a talk: AfterwardsTest"));

    private EveryTemplate() {}

    /** Those neither among the shown nor called by one that is, by name; and exceptions that are none. */
    static Set<String> notReached(Set<String> shown) {
        Set<String> reached = new HashSet<>();
        List<String> all = all();
        shown.stream().filter(all::contains).forEach(template -> reach(template, reached));
        Set<String> wrong = new TreeSet<>();
        all.stream()
                .filter(template -> !reached.contains(template) && !EXCEPTIONS.containsKey(template))
                .forEach(template -> wrong.add("No visit reaches " + template + ".jte"));
        EXCEPTIONS.keySet().stream()
                .filter(template -> reached.contains(template) || !all.contains(template))
                .forEach(template -> wrong.add("No exception any more: " + template + ".jte"));
        return wrong;
    }

    private static void reach(String template, Set<String> reached) {
        if (reached.add(template)) {
            CALL.matcher(source(template))
                    .results()
                    .forEach(call -> reach(call.group(1).replace('.', '/'), reached));
        }
    }

    private static List<String> all() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.map(file -> FOLDER.relativize(file).toString())
                    .filter(name -> name.endsWith(".jte"))
                    .map(name -> name.substring(0, name.length() - ".jte".length()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String source(String template) {
        try {
            return Files.readString(FOLDER.resolve(template + ".jte"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
