package be.goesting.talks;

import be.goesting.people.thanks.ThankableItem;
import be.goesting.people.thanks.ThankableItems;
import be.goesting.site.Viewer;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** A talk that took place is something to thank for: each of the two the other. */
@Component
class TalkThankableItems implements ThankableItems {

    private static final Pattern ADDRESS = Pattern.compile("/talks/" + ID);

    private final Talks talks;

    TalkThankableItems(Talks talks) {
        this.talks = talks;
    }

    @Override
    public List<ThankableItem> at(Collection<String> paths, Viewer reader) {
        var ids = Arrays.asList(ThankableItems.ids(ADDRESS, paths));
        return ids.isEmpty()
                ? List.of()
                : talks.of(reader.id(), ids).stream()
                        .filter(Talk::isOver)
                        .map(TalkThankableItems::deed)
                        .toList();
    }

    private static ThankableItem deed(Talk talk) {
        var two = Set.of(talk.asker().id(), talk.host().id());
        return new ThankableItem(
                talk.path(), "talk", talk.other().id(), talk.about(), new ThankableItem.Readers(false, null, two));
    }
}
