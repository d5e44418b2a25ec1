package be.goesting.notifications.preferences;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What one chooses about: kinds of notifications that belong together. By mail comes at once only what waits for somebody. */
public enum Category {
    ASKED(
            Timing.AT_ONCE,
            "asked",
            "asked-nameless",
            "question-passed",
            "passed-nameless",
            "pass-proposed",
            "wider",
            "wider-nameless",
            "comment-wider",
            "conversation-pass-asked"),
    STUCK(Timing.AT_ONCE, "stuck", "stuck-replied"),
    MEETING(
            Timing.AT_ONCE,
            "talk-invited",
            "talk-proposed",
            "talk-agreed",
            "talk-moved",
            "talk-declined",
            "talk-kept",
            "talk-cancelled",
            "talk-restored",
            "talk-left",
            "conversation-invited",
            "conversation-proposed",
            "conversation-agreed",
            "conversation-moved",
            "conversation-declined",
            "conversation-kept",
            "conversation-cancelled",
            "conversation-restored",
            "conversation-left"),
    ANSWERED(
            Timing.DAILY,
            "question-answered",
            "answer-commented",
            "answer-commented-nameless",
            "commented",
            "answered",
            "need-offered",
            "moment-narrowed"),
    MENTIONED(Timing.DAILY, "mentioned", "credited"),
    SHARED(
            Timing.DAILY,
            "need-shared",
            "goal-shared",
            "goal-suggested",
            "conversation-shared",
            "conversation-notes-met",
            "conversation-rounded-off",
            "conversation-passed"),
    THANKED(
            Timing.WEEKLY,
            "thanked",
            "trying",
            "brave",
            "familiar",
            "answer-thanked",
            "helped",
            "helped-nameless",
            "talk-helped",
            "appreciated",
            "appreciated-openly"),
    FOLLOWED(Timing.WEEKLY, "followed", "followed-nameless");

    private static final Map<String, Category> BY_KIND = byKind();

    private final Timing byMail;
    private final List<String> kinds;

    Category(Timing byMail, String... kinds) {
        this.byMail = byMail;
        this.kinds = List.of(kinds);
    }

    /** Empty for what everybody is told in the product alone, as that another address is wanted. */
    public static Optional<Category> of(String kind) {
        return Optional.ofNullable(BY_KIND.get(kind));
    }

    public static Optional<Category> coded(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** In the links of mails that were sent: it never changes, so a new one comes last. */
    public int place() {
        return ordinal();
    }

    public List<String> kinds() {
        return kinds;
    }

    /** As long as somebody chose nothing. */
    Timing usual(Channel channel) {
        return channel == Channel.PRODUCT ? Timing.AT_ONCE : byMail;
    }

    private static Map<String, Category> byKind() {
        Map<String, Category> all = new HashMap<>();
        for (Category category : values()) {
            category.kinds.forEach(kind -> all.put(kind, category));
        }
        return Map.copyOf(all);
    }
}
