package bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was measured of one page at one number of connections, in several rounds. */
final class Figures {

    private final List<Load.Result> results = new ArrayList<>();
    private final List<Double> ratios = new ArrayList<>();
    private final List<Double> processorRatios = new ArrayList<>();

    /** Each round has its own reference, measured just before: what else the machine does slows both. */
    void add(Load.Result result, Load.Result reference) {
        results.add(result);
        ratios.add(result.perSecond() / reference.perSecond());
        processorRatios.add(reference.processorEach() / result.processorEach());
    }

    double ratio() {
        return median(ratios);
    }

    /** The middle of the rounds' medians. */
    double milliseconds() {
        return median(results.stream().map(result -> result.milliseconds(0.5)).toList());
    }

    long bytes() {
        return results.getLast().bytesEach();
    }

    long errors() {
        return results.stream().mapToLong(Load.Result::errors).sum();
    }

    String text() {
        return String.format(
                Locale.ROOT,
                "%7.0f %8.2f %8.2f %8.2f %6d %7d %7.2f   %4.2f (%4.2f-%4.2f) %9.2f",
                median(results.stream().map(Load.Result::perSecond).toList()),
                median(results.stream().map(result -> result.milliseconds(0.5)).toList()),
                median(results.stream().map(result -> result.milliseconds(0.95)).toList()),
                median(results.stream().map(result -> result.milliseconds(0.99)).toList()),
                errors(),
                results.getLast().bytesEach(),
                median(results.stream().map(Load.Result::processorEach).toList()),
                ratio(),
                ratios.stream().min(Double::compare).orElseThrow(),
                ratios.stream().max(Double::compare).orElseThrow(),
                median(processorRatios));
    }

    static String heads() {
        return String.format(
                "%7s %8s %8s %8s %6s %7s %7s   %s %9s",
                "req/s", "p50 ms", "p95 ms", "p99 ms", "errors", "bytes", "cpu ms", "of reference    ", "by cpu");
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
