package be.goesting.asking.talks;

import be.goesting.asking.talks.Talk.Phase;
import be.goesting.people.Deed;
import be.goesting.people.Deeds;
import be.goesting.site.Viewer;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** A talk that took place is something to thank for: each of the two the other. */
@Component
class TalkDeeds implements Deeds {

    private static final Pattern ADDRESS = Pattern.compile("/talks/" + ID);

    private final Talks talks;

    TalkDeeds(Talks talks) {
        this.talks = talks;
    }

    @Override
    public List<Deed> at(Collection<String> paths, Viewer reader) {
        var ids = Arrays.asList(Deeds.ids(ADDRESS, paths));
        return ids.isEmpty()
                ? List.of()
                : talks.of(reader.id(), ids).stream()
                        .filter(talk -> talk.phase() == Phase.OVER)
                        .map(TalkDeeds::deed)
                        .toList();
    }

    private static Deed deed(Talk talk) {
        var two = Set.of(talk.asker().id(), talk.host().id());
        return new Deed(talk.path(), "talk", talk.other().id(), talk.about(), new Deed.Readers(false, null, two));
    }
}
