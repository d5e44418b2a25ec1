package be.goesting.conversations;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * Somebody's conversations, by what is next.
 *
 * @param waiting for an answer of the one who is looking
 * @param coming agreed, the nearest first
 * @param held past, and not rounded off
 * @param asked waiting for the other's answer
 * @param past rounded off, the newest first
 * @param not declined or called off
 */
public record ConversationList(
        List<Conversation> waiting,
        List<Conversation> coming,
        List<Conversation> held,
        List<Conversation> asked,
        List<Conversation> past,
        List<Conversation> not) {

    public static ConversationList of(List<Conversation> all, Instant now) {
        Predicate<Conversation> agreed =
                each -> each.isOpen() && !each.meeting().waitsForMe() && each.isAgreed();
        return new ConversationList(
                those(all, each -> each.meeting().waitsForMe()),
                those(all, agreed.and(each -> !each.isOver(now))).stream()
                        .sorted(Comparator.comparing(
                                each -> each.meeting().slot().startsAt()))
                        .toList(),
                those(all, agreed.and(each -> each.isOver(now))),
                those(all, each -> each.meeting().waitsForOther() && !each.isAgreed()),
                those(all, Conversation::isRoundedOff),
                those(all, each -> each.meeting().isCalledOff()));
    }

    public boolean isEmpty() {
        return waiting.isEmpty()
                && coming.isEmpty()
                && held.isEmpty()
                && asked.isEmpty()
                && past.isEmpty()
                && not.isEmpty();
    }

    private static List<Conversation> those(List<Conversation> all, Predicate<Conversation> which) {
        return all.stream().filter(which).toList();
    }
}
