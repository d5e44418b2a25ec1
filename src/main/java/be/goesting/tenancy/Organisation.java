package be.goesting.tenancy;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/**
 * One company, invisible to every other.
 *
 * @param languages the languages its people choose from, as two-letter codes, the first one preferred
 * @param zone where its days begin and end
 */
public record Organisation(UUID id, String name, Kind kind, List<String> languages, ZoneId zone) {

    /** The demo company can be entered without a sign-in link and be removed; a real one cannot. */
    public enum Kind {
        REAL,
        DEMO;

        static Kind of(String column) {
            return valueOf(column.toUpperCase(java.util.Locale.ROOT));
        }

        String column() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public boolean isDemo() {
        return kind == Kind.DEMO;
    }
}
