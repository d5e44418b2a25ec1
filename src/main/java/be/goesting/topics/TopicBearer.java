package be.goesting.topics;

import be.goesting.site.Viewer;
import java.util.UUID;

/** Something that bears topics; each feature that has such a thing says who may read one. */
public interface TopicBearer {

    /** Whether the reader may read one that bears the topic. */
    boolean mayBeReadBy(Viewer reader, UUID topic);
}
