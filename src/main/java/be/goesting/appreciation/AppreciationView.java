package be.goesting.appreciation;

import be.goesting.people.Colleague;
import be.goesting.people.thanks.ThankableItem;
import be.goesting.people.thanks.ThankableItems;
import be.goesting.site.Viewer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts what is thanked for beside the thank-yous, as far as that may be read. */
@Component
public class AppreciationView {

    private final List<ThankableItems> deeds;

    AppreciationView(List<ThankableItems> deeds) {
        this.deeds = deeds;
    }

    List<VisibleAppreciation> of(List<Appreciation> appreciations, Viewer reader) {
        Map<String, ThankableItem> found = at(
                appreciations.stream()
                        .map(Appreciation::about)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                reader);
        return appreciations.stream()
                .map(each -> new VisibleAppreciation(each.seenBy(reader.id()), readable(each, found.get(each.about()))))
                .toList();
    }

    /** What stands at the address, when the reader may see it. */
    public Optional<ThankableItem> at(String path, Viewer reader) {
        return Optional.ofNullable(at(List.of(path), reader).get(path));
    }

    private Map<String, ThankableItem> at(Collection<String> paths, Viewer reader) {
        return deeds.stream()
                .flatMap(each -> each.at(paths, reader).stream())
                .collect(Collectors.toMap(ThankableItem::path, Function.identity()));
    }

    /** On the wall only what everyone may read; otherwise what all to whom it went may read. */
    private static @Nullable ThankableItem readable(Appreciation appreciation, @Nullable ThankableItem item) {
        if (item == null) {
            return null;
        }
        boolean readable = appreciation.onWall()
                ? item.readers().everyone()
                : appreciation.receivers().stream().allMatch(receiver -> isReader(item, receiver));
        return readable ? item : null;
    }

    private static boolean isReader(ThankableItem item, Colleague receiver) {
        return item.readers().include(receiver);
    }
}
