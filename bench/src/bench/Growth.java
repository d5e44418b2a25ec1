package bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How much slower pages are in a larger world: the median at one connection, of each size in the order measured. */
final class Growth {

    /** Less than so many milliseconds more is the machine's noise, not growth. */
    private static final double NOISE = 1;

    private record Page(Goal goal, List<Double> medians) {}

    private final Map<String, Page> pages = new LinkedHashMap<>();

    void add(String page, Goal goal, double milliseconds) {
        pages.computeIfAbsent(page, name -> new Page(goal, new ArrayList<>()))
                .medians()
                .add(milliseconds);
    }

    /** @return the pages that grew more than their goal allows */
    List<String> print(List<String> sizes, PrintStream out) {
        var missed = new ArrayList<String>();
        if (sizes.size() < 2) {
            return missed;
        }
        out.printf("%nGrowth of the median at 1 connection, in ms: %s%n", String.join(", ", sizes));
        pages.forEach((name, page) -> {
            double first = page.medians().getFirst();
            double last = page.medians().getLast();
            out.printf(Locale.ROOT, "%-22s", name);
            page.medians().forEach(median -> out.printf(Locale.ROOT, " %8.2f", median));
            out.printf(Locale.ROOT, "   x %.2f, goal %.1f%n", last / first, page.goal().growth());
            if (page.goal().growth() > 0 && last > page.goal().growth() * first && last - first > NOISE) {
                missed.add(name + " grows");
            }
        });
        return missed;
    }
}
