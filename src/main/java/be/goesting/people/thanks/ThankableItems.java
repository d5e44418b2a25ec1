package be.goesting.people.thanks;

import be.goesting.site.Viewer;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/** What people can be thanked for. Each feature with such things fills one. */
public interface ThankableItems {

    /** An id in an address. */
    String ID = "([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})";

    /** Those of the addresses at which something of this feature stands that the reader may see. */
    List<ThankableItem> at(Collection<String> paths, Viewer reader);

    /** The ids in the addresses that look like this, each in its first group. */
    static UUID[] ids(Pattern address, Collection<String> paths) {
        return paths.stream()
                .map(address::matcher)
                .filter(found -> found.matches())
                .map(found -> UUID.fromString(found.group(1)))
                .toArray(UUID[]::new);
    }
}
