package be.goesting.search.names;

import be.goesting.site.Page;
import java.util.List;

/** What a feature knows by heart and one may look for by name. */
public interface NameSource {

    /** Those with a name that has all words, the likeliest first. */
    List<NamedHit> called(String words, Page page);
}
