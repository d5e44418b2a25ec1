package be.goesting.questions;

import be.goesting.follows.Follower;
import be.goesting.follows.Follows;
import be.goesting.notifications.Notifications;
import be.goesting.questions.answers.AnswerService;
import be.goesting.questions.answers.Answers;
import be.goesting.site.text.Excerpt;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Tells those who follow a topic, an asker, a question or who answers, of what they may read, once, and nobody of them. It is done with
 * the act itself: an event would keep the time of a question without a name.
 */
@Component
public class QuestionFollowers {

    private static final String KIND = "followed";

    private final Follows follows;
    private final Questions questions;
    private final Answers answers;
    private final Notifications notifications;

    QuestionFollowers(Follows follows, Questions questions, Answers answers, Notifications notifications) {
        this.follows = follows;
        this.questions = questions;
        this.answers = answers;
        this.notifications = notifications;
    }

    /** @param asker null without a name: whoever asked is then told as every follower, so that nothing tells who it was */
    public void asked(UUID question, Collection<UUID> topics, @Nullable UUID asker, String words, Instant at) {
        String path = Question.path(question);
        Set<UUID> followers = followers(topics, asker, null, path);
        if (followers.isEmpty()) {
            return;
        }
        Set<UUID> readers = questions.readers(question, followers);
        if (asker == null) {
            notifications.tellNameless(readers, KIND + "-nameless", path, Excerpt.line(words), at);
        } else {
            notifications.tell(readers, asker, KIND, path, Excerpt.line(words));
        }
    }

    public void answered(Question question, UUID answer, UUID author, String words) {
        String path = AnswerService.path(question.id(), answer);
        Set<UUID> followers = followers(List.of(), author, question.id(), path);
        if (!followers.isEmpty()) {
            notifications.tell(answers.readers(answer, followers), author, KIND, path, Excerpt.line(words));
        }
    }

    /** Who was told of it already, by name, hears nothing twice. */
    private Set<UUID> followers(Collection<UUID> topics, @Nullable UUID author, @Nullable UUID question, String path) {
        Set<UUID> followers = new HashSet<>();
        follows.followers(topics, author, question).stream()
                .map(Follower::person)
                .forEach(followers::add);
        if (!followers.isEmpty()) {
            notifications.told(path).forEach(followers::remove);
        }
        return followers;
    }
}
