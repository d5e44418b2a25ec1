package be.goesting.imports.plan;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What stays behind of a file without being looked at row by row.
 *
 * @param code the end of the key of the message that says why
 * @param names how the file calls them
 */
public record LeftOut(String code, List<String> names) {

    private static final int SHOWN = 8;

    public int count() {
        return names.size();
    }

    /** The first of them, on one line. */
    public String which() {
        String shown = names.stream().limit(SHOWN).collect(Collectors.joining(", "));
        return names.size() > SHOWN ? shown + " …" : shown;
    }
}
