package be.goesting.topics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A text as stems, per language, with the places where each stands; places are counted in words, stop words too. */
final class TokenPositions {

    private final Map<String, Map<String, List<Integer>>> places = new HashMap<>();

    /** The shortest stretch of words with all stems in it. */
    record Span(int first, int last) {

        int length() {
            return last - first + 1;
        }

        boolean liesWithin(Span other) {
            return other.first <= first && last <= other.last;
        }
    }

    void put(String language, String stem, Integer[] at) {
        places.computeIfAbsent(language, any -> new HashMap<>()).put(stem, List.of(at));
    }

    /** Empty when a stem is not in the text. */
    Optional<Span> shortest(String language, Collection<String> stems) {
        var byPlace = new TreeMap<Integer, List<String>>();
        for (String stem : stems) {
            places.getOrDefault(language, Map.of())
                    .getOrDefault(stem, List.of())
                    .forEach(place -> byPlace.computeIfAbsent(place, any -> new ArrayList<>())
                            .add(stem));
        }
        Map<String, Integer> latest = new HashMap<>();
        Span shortest = null;
        for (var place : byPlace.entrySet()) {
            place.getValue().forEach(stem -> latest.put(stem, place.getKey()));
            if (latest.size() == stems.size()) {
                int first = latest.values().stream().min(Integer::compare).orElseThrow();
                var stretch = new Span(first, place.getKey());
                shortest = shortest == null || stretch.length() < shortest.length() ? stretch : shortest;
            }
        }
        return Optional.ofNullable(shortest);
    }
}
