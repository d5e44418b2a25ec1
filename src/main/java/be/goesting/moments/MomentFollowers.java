package be.goesting.moments;

import be.goesting.follows.Follower;
import be.goesting.follows.Follows;
import be.goesting.notifications.Notifications;
import be.goesting.site.text.Excerpt;
import java.util.List;
import java.util.UUID;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells those who follow its topics or its author of a moment that they may read, once, and nobody of them. */
@Component
class MomentFollowers {

    private final Follows follows;
    private final Moments moments;
    private final Notifications notifications;

    MomentFollowers(Follows follows, Moments moments, Notifications notifications) {
        this.follows = follows;
        this.moments = moments;
        this.notifications = notifications;
    }

    @ApplicationModuleListener
    void on(MomentShared shared) {
        List<UUID> followers = follows.followers(shared.topics(), shared.author(), null).stream()
                .map(Follower::person)
                .toList();
        if (!followers.isEmpty()) {
            tell(shared, followers);
        }
    }

    /** Who was told of it already, by name, hears nothing twice. */
    private void tell(MomentShared shared, List<UUID> followers) {
        String path = MomentService.path(shared.moment());
        List<UUID> told = notifications.told(path);
        List<UUID> others =
                followers.stream().filter(each -> !told.contains(each)).toList();
        moments.words(shared.moment())
                .ifPresent(words -> notifications.tell(
                        moments.readers(shared.moment(), others),
                        shared.author(),
                        "followed",
                        path,
                        Excerpt.line(words)));
    }
}
