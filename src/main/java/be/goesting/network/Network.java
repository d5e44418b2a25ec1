package be.goesting.network;

import be.goesting.network.Tie.Way;
import be.goesting.people.Colleague;
import be.goesting.site.Cursor;
import be.goesting.site.Viewer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The learning network of one person, as that person alone sees it.
 *
 * @param contacts the colleagues in it, the one with the newest tie first
 * @param older where earlier ties begin; null when these are all
 */
public record Network(List<Contact> contacts, @Nullable Cursor older) {

    /** One colleague, with the ties both ways. */
    public record Contact(Colleague colleague, boolean ofMyTeam, List<Tie> ties) {

        boolean has(Way way) {
            return ties.stream().anyMatch(tie -> tie.way() == way);
        }

        public List<Tie> ties(Way way) {
            return ties.stream().filter(tie -> tie.way() == way).toList();
        }
    }

    /** @param ties newest first, one more than fits when there are older ones */
    static Network of(Viewer viewer, List<Tie> ties, int limit) {
        boolean more = ties.size() > limit;
        List<Tie> shown = more ? ties.subList(0, limit) : ties;
        Map<UUID, List<Tie>> byColleague = shown.stream()
                .collect(Collectors.groupingBy(tie -> tie.other().id(), LinkedHashMap::new, Collectors.toList()));
        List<Contact> contacts = byColleague.values().stream()
                .map(each -> bond(each.getFirst().other(), each, viewer))
                .toList();
        Tie last = more ? shown.getLast() : null;
        return new Network(contacts, last == null ? null : new Cursor(last.at(), last.id()));
    }

    private static Contact bond(Colleague colleague, List<Tie> ties, Viewer viewer) {
        return new Contact(colleague, viewer.team() != null && viewer.team().equals(colleague.team()), ties);
    }

    /** Those with a tie this way, the ones of other teams first. */
    public List<Contact> with(Way way) {
        Map<Boolean, List<Contact>> byTeam =
                contacts.stream().filter(bond -> bond.has(way)).collect(Collectors.partitioningBy(Contact::ofMyTeam));
        List<Contact> all = new ArrayList<>(byTeam.getOrDefault(false, List.of()));
        all.addAll(byTeam.getOrDefault(true, List.of()));
        return all;
    }

    public NetworkDiagram picture() {
        return NetworkDiagram.of(contacts);
    }
}
