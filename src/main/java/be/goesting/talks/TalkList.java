package be.goesting.talks;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * Somebody's talks, by what is next.
 *
 * @param waiting for an answer of the one who is looking
 * @param coming agreed, the nearest first
 * @param asked waiting for the other's answer
 * @param toLookBack over, and not yet said whether it helped
 * @param past all others, the newest first
 */
public record TalkList(
        List<Talk> waiting, List<Talk> coming, List<Talk> asked, List<Talk> toLookBack, List<Talk> past) {

    static TalkList of(List<Talk> talks) {
        return new TalkList(
                those(talks, talk -> talk.meeting().waitsForMe()),
                those(talks, talk -> talk.isComing() && !talk.meeting().waitsForMe()).stream()
                        .sorted(Comparator.comparing(Talk::startsAt))
                        .toList(),
                those(talks, talk -> talk.isAsked() && !talk.meeting().waitsForMe()),
                those(talks, talk -> talk.isOver() && talk.helped() == null),
                those(talks, talk -> talk.meeting().isCalledOff() || talk.isOver() && talk.helped() != null));
    }

    public boolean isEmpty() {
        return waiting.isEmpty() && coming.isEmpty() && asked.isEmpty() && toLookBack.isEmpty() && past.isEmpty();
    }

    private static List<Talk> those(List<Talk> talks, Predicate<Talk> which) {
        return talks.stream().filter(which).toList();
    }
}
