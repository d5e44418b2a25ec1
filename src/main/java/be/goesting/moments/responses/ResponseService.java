package be.goesting.moments.responses;

import be.goesting.intentions.Intentions;
import be.goesting.moments.Moment;
import be.goesting.moments.MomentService;
import be.goesting.moments.Moments;
import be.goesting.moments.text.Mentions;
import be.goesting.notifications.Notifications;
import be.goesting.people.Audience;
import be.goesting.site.NotFound;
import be.goesting.site.Viewer;
import be.goesting.site.language.LanguageDetector;
import be.goesting.site.text.Excerpt;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What colleagues do with a moment: react, comment. */
@Service
@Transactional
public class ResponseService {

    private static final int WEEKS_TO_LOOK_BACK = 2;
    private static final int LONGEST_COPY = 300;

    private final Moments moments;
    private final Reactions reactions;
    private final Comments comments;
    private final Intentions intentions;
    private final Mentions mentions;
    private final Notifications notifications;
    private final LanguageDetector languages;
    private final Clock clock;

    ResponseService(
            Moments moments,
            Reactions reactions,
            Comments comments,
            Intentions intentions,
            Mentions mentions,
            Notifications notifications,
            LanguageDetector languages,
            Clock clock) {
        this.moments = moments;
        this.reactions = reactions;
        this.comments = comments;
        this.intentions = intentions;
        this.mentions = mentions;
        this.notifications = notifications;
        this.languages = languages;
        this.clock = clock;
    }

    /**
     * @param saidFor for whom the moment was on the page on which it was done
     * @return false for the author, who does not thank for the own moment
     * @throws NotFound also when it is not said to a moment of this kind
     */
    boolean react(UUID id, Reaction reaction, Audience saidFor, Viewer reader) {
        Moment moment = visible(id, reader);
        if (moment.author().id().equals(reader.id())) {
            return false;
        }
        if (!Reaction.to(moment.kind()).contains(reaction)) {
            throw new NotFound("reaction " + reaction + " to moment " + id);
        }
        if (reactions.add(id, reader.id(), reaction, saidFor)) {
            if (reaction == Reaction.TRYING) {
                intend(moment, reader);
            }
            tellAuthor(moment, reader, reaction.notice());
        }
        return true;
    }

    /**
     * With trying it too goes the intention that came with it, unless something was told about it.
     * What is one's own, one takes back also where one may read no longer.
     */
    void takeBack(UUID id, Reaction reaction, Viewer reader) {
        if (!reactions.remove(id, reader.id(), reaction)) {
            visible(id, reader);
        }
        if (reaction == Reaction.TRYING) {
            intentions.dropOpen(reader.id(), id);
        }
    }

    /** @param saidFor for whom the moment was on the page on which it was written */
    public void comment(UUID commentId, UUID id, String body, Audience saidFor, Viewer author) {
        Moment moment = visible(id, author);
        List<UUID> others = comments.authorsUnder(id);
        var comment = new Comments.NewComment(
                commentId,
                id,
                author.id(),
                languages.detect(body, author.language()),
                body,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                mentions.in(body));
        comments.add(List.of(comment));
        if (saidFor == Audience.TEAM) {
            comments.leaveToTeam(commentId);
        }
        tellOfComment(moment, comment, others, author);
    }

    /** Who was told reads the words as they are now; who is mentioned for the first time is told, who is not any more, no longer is. */
    public void changeComment(UUID id, String body, Viewer author) {
        Comment comment = ownComment(id, author);
        List<UUID> mentioned = mentions.in(body);
        comments.update(comment, body, mentioned);
        String path = path(comment.moment(), id);
        notifications.reword(path, Excerpt.line(body));
        notifications.keepOnly(path, "mentioned", mentioned);
        tellMentioned(id, path, body, mentioned, author);
    }

    /** @return under which moment it was */
    public UUID deleteComment(UUID id, Viewer author) {
        comments.restore(id, author.id());
        Comment comment = ownComment(id, author);
        comments.delete(id);
        notifications.withdraw(path(comment.moment(), id));
        return comment.moment();
    }

    public void restoreComment(UUID id, Viewer author) {
        if (!comments.restore(id, author.id())) {
            ownComment(id, author);
        }
        notifications.restore(path(ownComment(id, author).moment(), id));
    }

    /** From now on all who may read the moment read it too. */
    public void widenComment(UUID id, Viewer author) {
        comments.widen(ownComment(id, author).id());
    }

    /** It stays for the team. */
    public void keepComment(UUID id, Viewer author) {
        comments.keep(ownComment(id, author).id());
    }

    /** Asks everybody with a comment that is still for the team, once, whether it may go along, now that the moment is for everyone. */
    public void askWriters(UUID moment, Viewer author) {
        notifications.forget(MomentNotificationSource.NARROWED + moment);
        Set<UUID> asked = new HashSet<>();
        comments.narrowerThan(moment).stream()
                .filter(comment -> asked.add(comment.author()))
                .forEach(comment -> notifications.tell(
                        List.of(comment.author()),
                        author.id(),
                        "comment-wider",
                        path(moment, comment.id()),
                        Excerpt.line(comment.body())));
    }

    /** Tells everybody whose comment stands under what is no longer for their eyes, where to find it. */
    public void tellWritersOutside(UUID moment, Viewer author) {
        List<UUID> writers = comments.authorsUnder(moment);
        List<UUID> outside = new ArrayList<>(writers);
        outside.removeAll(moments.readers(moment, writers));
        notifications.tell(outside, author.id(), "moment-narrowed", MomentNotificationSource.NARROWED + moment, "");
    }

    public Comment ownComment(UUID id, Viewer author) {
        return comments.find(id)
                .filter(comment -> comment.author().id().equals(author.id()))
                .orElseThrow(() -> new NotFound("comment " + id));
    }

    private Moment visible(UUID id, Viewer reader) {
        return moments.find(id, reader).orElseThrow(() -> new NotFound("moment " + id));
    }

    /** An intention of the reader's own, to look back on in two weeks. */
    private void intend(Moment moment, Viewer reader) {
        LocalDate reviewOn = LocalDate.now(clock.withZone(reader.zone())).plusWeeks(WEEKS_TO_LOOK_BACK);
        intentions.create(reader.id(), moment.id(), copy(moment.body()), reviewOn);
    }

    private void tellAuthor(Moment moment, Viewer reader, String kind) {
        notifications.tell(
                List.of(moment.author().id()),
                reader.id(),
                kind,
                MomentService.path(moment.id()),
                Excerpt.line(moment.body()));
    }

    /** Each is told once: who is mentioned that they are, the author that somebody commented, the others that it goes on. */
    private void tellOfComment(Moment moment, Comments.NewComment comment, List<UUID> others, Viewer author) {
        String path = path(moment.id(), comment.id());
        String line = Excerpt.line(comment.body());
        tellMentioned(comment.id(), path, comment.body(), comment.mentioned(), author);
        UUID writer = moment.author().id();
        if (!comment.mentioned().contains(writer)) {
            notifications.tell(List.of(writer), author.id(), "commented", path, line);
        }
        List<UUID> rest = new ArrayList<>(others);
        rest.removeAll(comment.mentioned());
        rest.remove(writer);
        notifications.tell(comments.readers(comment.id(), rest), author.id(), "answered", path, line);
    }

    private void tellMentioned(UUID comment, String path, String body, List<UUID> mentioned, Viewer author) {
        notifications.tell(comments.readers(comment, mentioned), author.id(), "mentioned", path, Excerpt.line(body));
    }

    private static String path(UUID moment, UUID comment) {
        return MomentService.path(moment) + "#comment-" + comment;
    }

    /** As it stands in somebody's intention to try it too. */
    public static String copy(String body) {
        return Excerpt.of(body, LONGEST_COPY);
    }
}
