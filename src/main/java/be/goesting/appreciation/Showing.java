package be.goesting.appreciation;

import be.goesting.people.Colleague;
import be.goesting.people.Deed;
import be.goesting.people.Deeds;
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
class Showing {

    private final List<Deeds> deeds;

    Showing(List<Deeds> deeds) {
        this.deeds = deeds;
    }

    List<Shown> of(List<Appreciation> appreciations, Viewer reader) {
        Map<String, Deed> found = at(
                appreciations.stream()
                        .map(Appreciation::about)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                reader);
        return appreciations.stream()
                .map(each -> new Shown(each.seenBy(reader.id()), readable(each, found.get(each.about()))))
                .toList();
    }

    /** What stands at the address, when the reader may see it. */
    Optional<Deed> at(String path, Viewer reader) {
        return Optional.ofNullable(at(List.of(path), reader).get(path));
    }

    private Map<String, Deed> at(Collection<String> paths, Viewer reader) {
        return deeds.stream()
                .flatMap(each -> each.at(paths, reader).stream())
                .collect(Collectors.toMap(Deed::path, Function.identity()));
    }

    /** On the wall only what everyone may read; otherwise what all to whom it went may read. */
    private static @Nullable Deed readable(Appreciation appreciation, @Nullable Deed deed) {
        if (deed == null) {
            return null;
        }
        boolean readable = appreciation.onWall()
                ? deed.readers().everyone()
                : appreciation.receivers().stream().allMatch(receiver -> isReader(deed, receiver));
        return readable ? deed : null;
    }

    private static boolean isReader(Deed deed, Colleague receiver) {
        return deed.readers().include(receiver);
    }
}
