package be.goesting.moments.importing;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Names as a file writes them, and who or what is called so here; accents and capitals make no other name. */
record Names(Map<String, Name> names) {

    /**
     * @param folded the same for names that differ in accents and capitals alone
     * @param id who or what is called so; null for what is not known yet
     * @param team the person's team
     * @param found how many are called so
     */
    record Name(
            String written,
            String folded,
            @Nullable UUID id,
            @Nullable UUID team,
            int found) {}

    static Names of(Collection<Name> names) {
        Map<String, Name> byName = HashMap.newHashMap(names.size());
        names.forEach(name -> byName.put(name.written(), name));
        return new Names(byName);
    }

    /** @throws IllegalArgumentException for a name that was not looked up */
    Name get(String written) {
        Name name = names.get(written);
        if (name == null) {
            throw new IllegalArgumentException("Not looked up: " + written);
        }
        return name;
    }

    boolean isAmbiguous(String written) {
        return get(written).found() > 1;
    }

    Names only(Set<String> written) {
        return of(names.values().stream()
                .filter(name -> written.contains(name.written()))
                .toList());
    }

    /** What nobody and nothing here is called yet, each once. */
    List<String> unknown() {
        Map<String, String> unknown = new LinkedHashMap<>();
        names.values().stream()
                .filter(name -> name.id() == null)
                .sorted(java.util.Comparator.comparing(Name::folded).thenComparing(Name::written))
                .forEach(name -> unknown.putIfAbsent(name.folded(), name.written()));
        return List.copyOf(unknown.values());
    }
}
