package bench.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/** At which place, 1 the first, each question's right person was named; 0 when not at all. */
final class Figures {

    private final List<Integer> places = new ArrayList<>();

    void add(List<String> named, String right) {
        places.add(named.indexOf(right) + 1);
    }

    int count() {
        return places.size();
    }

    double meanReciprocalRank() {
        return meanReciprocalRank(places);
    }

    double recall(int limit) {
        return recall(places, limit);
    }

    String row(String name) {
        return String.format(
                Locale.ROOT,
                "%-34s %6.3f %9.3f %9.3f %9.3f",
                name,
                meanReciprocalRank(),
                recall(1),
                recall(5),
                recall(10));
    }

    /** Between which two figures 95 of 100 resampled sets of questions leave how much better these are than others. */
    String better(Figures others) {
        return interval("MRR", others, Figures::meanReciprocalRank) + ", "
                + interval("recall at 5", others, places -> recall(places, 5));
    }

    private String interval(String name, Figures others, ToDoubleFunction<List<Integer>> figure) {
        var random = new Random(7);
        double[] differences = new double[2000];
        for (int i = 0; i < differences.length; i++) {
            List<Integer> mine = new ArrayList<>();
            List<Integer> theirs = new ArrayList<>();
            for (int n = 0; n < places.size(); n++) {
                int one = random.nextInt(places.size());
                mine.add(places.get(one));
                theirs.add(others.places.get(one));
            }
            differences[i] = figure.applyAsDouble(mine) - figure.applyAsDouble(theirs);
        }
        java.util.Arrays.sort(differences);
        return String.format(Locale.ROOT, "%s %+.3f to %+.3f", name, differences[50], differences[1949]);
    }

    private static double meanReciprocalRank(List<Integer> places) {
        return places.stream().mapToDouble(place -> place == 0 ? 0 : 1.0 / place).average().orElse(0);
    }

    private static double recall(List<Integer> places, int limit) {
        return places.stream().mapToDouble(place -> place > 0 && place <= limit ? 1 : 0).average().orElse(0);
    }
}
