package be.goesting.conversations.notes;

import be.goesting.conversations.ConversationSide;
import be.goesting.conversations.notes.SharedNotes.Version;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The lines of the shared notes that one of the two wrote without the other: by that side at once, and not in the place of a line
 * of the other. Of what was there before the oldest version that is kept nobody knows who wrote it, so it is nobody's.
 */
final class OwnLines {

    private final ConversationSide side;
    private final Set<String> own = new HashSet<>();
    private final Set<String> ofBoth = new HashSet<>();
    private Set<String> before = Set.of();

    private OwnLines(ConversationSide side) {
        this.side = side;
    }

    /** @param versions the newest first */
    static String of(ConversationSide side, List<Version> versions) {
        if (versions.isEmpty()) {
            return "";
        }
        var lines = new OwnLines(side);
        versions.reversed().forEach(lines::read);
        return versions.getFirst()
                .body()
                .lines()
                .filter(line -> line.isBlank() || lines.own.contains(line))
                .collect(Collectors.joining("\n"))
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
    }

    private void read(Version version) {
        Set<String> now = version.body().lines().collect(Collectors.toSet());
        Set<String> added = new HashSet<>(now);
        added.removeAll(before);
        added.removeAll(ofBoth);
        boolean isKnown = !before.isEmpty() || version.number() == 1;
        boolean isOwn = isKnown && version.side() == side && !touchesTheOthers(now);
        (isOwn ? own : ofBoth).addAll(added);
        before = now;
    }

    private boolean touchesTheOthers(Set<String> now) {
        return before.stream().anyMatch(line -> !line.isBlank() && !own.contains(line) && !now.contains(line));
    }
}
