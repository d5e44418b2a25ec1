package bench.finding;

import be.goesting.Goesting;
import be.goesting.expertise.finding.ExpertFinder;
import be.goesting.expertise.finding.training.RankingTrainer;
import be.goesting.expertise.finding.ExpertQuery;
import be.goesting.questions.importing.ArchivePost;
import be.goesting.site.Language;
import be.goesting.tenancy.Organisation;
import be.goesting.tenancy.Organisations;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.boot.SpringApplication;
import org.springframework.util.FileSystemUtils;

/**
 * Asks the finder, for the last questions of a dump that have an accepted answer, who could answer, knowing only what came
 * before: {@code bin/evaluate-finder POSTS.XML [--last 0.3]}.
 */
public final class Evaluation {

    /** The running product, as far as it is needed here. */
    public interface Product {
        <T> T bean(Class<T> type);
    }

    private static final int NAMED = 100;
    private static final int LESSONS = 2;

    private final History history;
    private final Organisations organisations;
    private final ExpertFinder expertFinder;
    private final RankingTrainer rankingTrainer;
    private final Replay replay;
    private final Baselines baselines = new Baselines();
    private final Figures active = new Figures();
    private final Figures matching = new Figures();
    private final Figures found = new Figures();
    private final Figures first = new Figures();
    private final Figures fair = new Figures();
    private final Turns turns = new Turns();
    private final Map<UUID, String> owners = new HashMap<>();
    private long[] took = new long[0];

    public Evaluation(Product product, Path dump) throws Exception {
        this.history = History.of(dump);
        this.organisations = product.bean(Organisations.class);
        this.expertFinder = product.bean(ExpertFinder.class);
        this.rankingTrainer = product.bean(RankingTrainer.class);
        this.replay = new Replay(product, history);
    }

    public static void main(String[] arguments) throws Exception {
        boolean isSaid = arguments.length == 3 && arguments[1].equals("--last");
        if (arguments.length != 1 && !isSaid) {
            System.err.println("bin/evaluate-finder POSTS.XML [--last 0.3, the part of the questions to try]");
            System.exit(2);
        }
        Path data = Files.createTempDirectory("goesting-evaluation");
        var product = SpringApplication.run(
                Goesting.class,
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--logging.level.root=warn",
                "--spring.main.banner-mode=off",
                "--goesting.data=" + data);
        try {
            double last = isSaid ? Double.parseDouble(arguments[2]) : 0.3;
            new Evaluation(product::getBean, Path.of(arguments[0])).ofLast(last, System.out);
        } finally {
            product.close();
            delete(data);
        }
    }

    /**
     * Does it in a new organisation that goes again, and prints the table.
     *
     * @param part of the questions with an accepted answer, between 0 and 1
     */
    public void ofLast(double part, PrintStream out) {
        UUID organisation = UUID.randomUUID();
        try {
            ask(organisation, tried(part));
            print(part, out);
        } finally {
            organisations.in(organisation, () -> {
                organisations.removeCurrent();
                return true;
            });
        }
    }

    private List<ArchivePost> tried(double part) {
        List<ArchivePost> solved = history.solved();
        return solved.subList(solved.size() - (int) Math.round(solved.size() * part), solved.size());
    }

    private void ask(UUID organisation, List<ArchivePost> tried) {
        organisations.found(
                new Organisation(
                        organisation,
                        "Evaluation " + organisation,
                        Organisation.Kind.REAL,
                        Arrays.stream(Language.values()).map(Language::code).toList(),
                        ZoneId.of("UTC")),
                () -> {
                    replay.prepare();
                    return true;
                });
        history.byId().values().stream()
                .filter(post -> post.owner() != null)
                .forEach(post -> owners.put(Objects.requireNonNull(replay.person(post.owner())), post.owner()));
        took = new long[tried.size()];
        int lesson = Math.max(1, Math.ceilDiv(tried.size(), LESSONS));
        for (int i = 0; i < tried.size(); i++) {
            int number = i;
            ArchivePost question = tried.get(i);
            organisations.in(organisation, () -> {
                replay.until(question.created(), baselines::add);
                if (number % lesson == 0) {
                    rankingTrainer.learn(question.created());
                }
                took[number] = ask(question);
                return true;
            });
        }
    }

    private long ask(ArchivePost question) {
        String right = Objects.requireNonNull(history.accepted(question).owner());
        active.add(baselines.mostActive(question.owner()), right);
        matching.add(baselines.bestMatching(question), right);
        Instant now = question.created();
        long start = System.nanoTime();
        var named = expertFinder.find(
                new ExpertQuery(replay.text(question), replay.topics(question), replay.person(question.owner()), now), NAMED);
        long nanos = System.nanoTime() - start;
        List<String> people = named.stream()
                .map(one -> Objects.requireNonNull(owners.get(one.person())))
                .toList();
        found.add(people, right);
        first.add(people.stream().limit(5).toList(), right);
        fair.add(turns.proposed(people, question.owner(), now), right);
        return nanos;
    }

    private void print(double part, PrintStream out) {
        Figures better = active.meanReciprocalRank() > matching.meanReciprocalRank() ? active : matching;
        Figures reaching = active.recall(5) > matching.recall(5) ? active : matching;
        out.printf(
                "%d questions, %d answers, %d people; the last %d %% of %d questions with an accepted answer: %d tried.%n",
                history.questions().size(),
                history.answers().size(),
                owners.size(),
                Math.round(100 * part),
                history.solved().size(),
                found.count());
        out.printf(
                "Each with what came before it; an answer counts as accepted %d days after it was given.%n%n",
                Replay.UNTIL_ACCEPTED.toDays());
        out.printf("%-34s %6s %9s %9s %9s%n", "", "MRR", "recall@1", "recall@5", "recall@10");
        out.println(active.row("most active answerers so far"));
        out.println(matching.row("BM25, the 50 best answers vote"));
        out.println(found.row("Goesting's finder"));
        out.printf(
                Locale.ROOT,
                "%nAgainst the better baseline: MRR x %.2f, recall at 5 x %.2f%n",
                found.meanReciprocalRank() / better.meanReciprocalRank(),
                found.recall(5) / reaching.recall(5));
        out.printf("%nWhat the page proposes, at most five. The dump knows no teams: everybody was given one of %d by name,%n", Turns.TEAMS);
        out.printf("and each question was put to the first %d proposed.%n%n", Turns.ASKED);
        out.println(first.row("the five who fit best"));
        out.println(fair.row("other teams first, in turns"));
        if (found.count() > 0) {
            out.println("95 of 100 resamplings: " + found.better(better));
            Arrays.sort(took);
            out.printf(
                    Locale.ROOT,
                    "The finder took %.1f ms in the middle, %.1f ms at most%n",
                    took[took.length / 2] / 1e6,
                    took[took.length - 1] / 1e6);
        }
    }

    private static void delete(Path folder) throws IOException {
        FileSystemUtils.deleteRecursively(folder);
    }
}
