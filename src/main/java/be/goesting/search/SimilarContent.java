package be.goesting.search;

import be.goesting.site.Viewer;
import java.util.List;

/** Finds what a module holds that may answer a question before it is asked. Each feature with such things fills one. */
public interface SimilarContent {

    /** What is like the words, the likest first. */
    List<SimilarItem> like(String words, Viewer reader, int limit);
}
